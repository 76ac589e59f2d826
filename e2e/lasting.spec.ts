import { content } from '@/data/content';
import { formatDate } from '@/data/dates/written-date';
import { dictionaries, languages } from '@/data/languages';
import { expires, mentionsTime, sentencesIn } from '@/data/reading/expiring-words';
import { allPages, languagesOf } from './support/pages';
import { expect, onEach, test } from './support/test';

/** A day that has a line of its own, if any has one. */
const [day = '01-01'] = content().events.flatMap(({ date }) =>
  date.kind === 'recurrence' ? date.every : [],
);

/** What the line for that day says in each language. */
const linesForTheDay = languages.flatMap((language) =>
  content().events.flatMap(({ date }) =>
    date.kind === 'recurrence' && date.every === day
      ? sentencesIn(dictionaries[language].timeline.today(formatDate(date, language)), [language])
      : [],
  ),
);

/**
 * All that a page says in the site's own voice, shown or not: blocks on lines of their own. Left out are
 * the documents' words, their translations, and the line for a day while it is hidden.
 */
function ownWords(): string {
  const others = [
    'script, style, blockquote, q, blockquote + p, main section ol > li :is(p, span)[lang]',
    'on-day[hidden]',
  ].join();
  const read = (node: Node): string => {
    if (!(node instanceof Element))
      return node.nodeType === 3 ? (node.textContent ?? '').replace(/\s+/g, ' ') : '';
    if (node.matches(others)) return '\n';
    const inside = [...node.childNodes].map(read).join('');
    return getComputedStyle(node).display === 'inline' ? inside : `\n${inside}\n`;
  };
  const named = ['title', 'description', 'alt'].flatMap((end) => [
    `meta[name$=${end}]`,
    `meta[property$=${end}]`,
  ]);
  const said = [...document.querySelectorAll(`[aria-label], [alt], ${named.join()}`)].flatMap(
    (one) => ['aria-label', 'alt', 'content'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [document.title, ...said, read(document.body)].join('\n');
}

for (const scripting of ['without', 'with'])
  test.describe(`On 2052-${day}, ${scripting} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripting === 'with', timezoneId: 'Europe/Moscow' });

    const whole = scripting === 'with' ? '' : 'every page is whole, without the line for the day; ';
    test(`${whole}no sentence on any page is false, and none is about a day of reading`, async ({
      page,
    }) => {
      if (scripting === 'with') await page.clock.setFixedTime(`2052-${day}T12:00:00+03:00`);
      const said = new Map<string, string[]>();
      await onEach(allPages, async (address) => {
        await page.goto(address);
        if (scripting === 'without') {
          await expect(page.locator('on-day').locator('visible=true')).toHaveCount(0);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const quoted = page.getByRole('blockquote');
          for (const one of await quoted.all()) await expect(one).toBeVisible();
        }
        const sentences = new Set(sentencesIn(await page.evaluate(ownWords), languagesOf(address)));
        expect(sentences.size).toBeGreaterThan(0);
        // True on the day itself, and on that day alone is it shown: another test promises so.
        if (scripting === 'with') for (const line of linesForTheDay) sentences.delete(line);
        said.set(address, [...sentences]);
      });

      const ofTime = [...new Set([...said.values()].flat())].filter(mentionsTime);
      const list = ofTime.join('\n');
      await test.info().attach('sentences that speak of time', { body: list });
      if (scripting === 'without')
        console.log(`${ofTime.length} sentences speak of time:\n${list}`);
      expect(ofTime.length).toBeGreaterThan(0);
      await onEach(allPages, async (address) => {
        const among = languagesOf(address);
        const passing = said.get(address)?.filter((one) => expires(one, among) !== undefined);
        expect(passing, 'sentences that do not stay true').toEqual([]);
      });
    });
  });
