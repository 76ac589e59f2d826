import { expect, test } from 'vitest';
import { render } from '@/e2e/support/render';
import { ShareLinks } from './share-links';

test('a service is handed the title and the address, each character of them, and spaces as %20', () => {
  const html = render(ShareLinks, { path: '/en/a/', title: 'A & B + C', language: 'en' });
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  expect(links).toHaveLength(4);
  for (const link of links) {
    expect(link).toContain('A%20%26%20B%20%2B%20C');
    expect(decodeURIComponent(link)).toContain('http://localhost:3000/en/a/');
  }
});
