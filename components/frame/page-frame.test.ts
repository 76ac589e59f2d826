import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { addresses } from '@/data/addresses';
import { languages } from '@/data/languages';
import { render } from '@/e2e/support/render';
import { LanguageSwitch } from './language-switch';
import { PageFrame } from './page-frame';
import { StructuredData } from './structured-data';

test('a page says which part of the site it belongs to', () => {
  const props = { language: 'en', address: addresses.memorial, children: null } as const;
  const current = (section?: 'memorial') => [
    ...renderToStaticMarkup(createElement(PageFrame, { ...props, section })).matchAll(
      /href="([^"]*)" aria-current/g,
    ),
  ];
  expect(current('memorial').map(([, href]) => href)).toEqual(['/en/memorial/']);
  expect(current()).toEqual([]);
});

test('a page leads to itself in each other language', () => {
  const html = render(LanguageSwitch, { language: 'en', address: addresses.about });
  expect([...html.matchAll(/href="([^"]*)" lang="([^"]*)"/g)].map(([, ...rest]) => rest)).toEqual(
    languages.filter((one) => one !== 'en').map((one) => [`/${one}/about/`, one]),
  );
});

test('no text ends the script of the structured data', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Event', name: '</script><b>' }],
  } as const;
  const html = render(StructuredData, { data: { ...data, '@graph': [...data['@graph']] } });
  expect(html.match(/<\/?[a-z]+/g)).toEqual(['<script', '</script']);
  expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual(data);
});
