import { expect, test } from 'vitest';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { render, textOf } from '@/e2e/support/render';
import { testContent } from '@/e2e/support/test-content';
import { Terms } from '../sharing/terms';
import { Imprint } from './imprint';
import { reportAddress } from './report-error';

const { site } = testContent();
const { publisher, contact, ...unanswered } = site;
const path = '/en/memorial/';

test.each(languages)(
  'each page says which edition it is of and who publishes it (%s)',
  (language) => {
    const said = textOf(render(Imprint, { site, language, path }));
    const date = formatDate({ kind: 'day', on: site.edition.on }, language);
    const edition = dictionaries[language].imprint.edition(site.edition.number, date);
    expect(said).toContain(edition.replaceAll('\u00a0', ' '));
    expect(said).toContain(publisher?.[language]);
  },
);

test.each(languages)(
  'the page about the site says under which terms what is its own may be used (%s)',
  (language) => {
    const html = render(Terms, { site, language });
    for (const licence of [site.licences?.text, site.licences?.code]) {
      expect(html).toContain(`href="${licence?.address}"`);
      expect(textOf(html)).toContain(licence?.name[language]);
    }
    expect(textOf(html)).toContain(publisher?.[language]);
  },
);

test('a reader who reports an error need not say on which page', () => {
  expect(render(Imprint, { site, language: 'en', path })).toContain(`mailto:${contact}?`);
  const letter = new URL(
    reportAddress('a+b@island.example', '3 & 4', 'http://island.example/en/?a=b'),
  );
  expect(decodeURIComponent(letter.pathname)).toBe('a+b@island.example');
  expect([...letter.searchParams]).toEqual([
    ['subject', '3 & 4'],
    ['body', 'http://island.example/en/?a=b'],
  ]);
  const page = new URL(
    reportAddress('https://island.example/report?of=site', '', 'http://a.example/en/'),
  );
  expect([...page.searchParams]).toEqual([
    ['of', 'site'],
    ['page', 'http://a.example/en/'],
  ]);
});

test('where nobody is named, nobody is invented', () => {
  const bare = { edition: unanswered.edition };
  const foot = render(Imprint, { site: bare, language: 'en', path });
  const terms = render(Terms, { site: bare, language: 'en' });
  expect(foot + terms).not.toMatch(/href|Published|undefined/);
  expect(textOf(foot)).toContain('Edition 3');
});
