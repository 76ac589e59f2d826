import { expect, test } from 'vitest';
import { placeProblem } from './site-address';

test.each([
  {},
  { SITE_URL: '', BASE_PATH: '' },
  { SITE_URL: 'https://example.org' },
  { SITE_URL: 'https://example.org/', BASE_PATH: '/' },
  { SITE_URL: 'http://localhost:3000', BASE_PATH: '/3-september' },
  { BASE_PATH: '/in/memory_of.2004/' },
])('the site can be published at %j', (env) => {
  expect(placeProblem(env)).toBeUndefined();
});

test.each([
  ['https://example.org/memory', 'https://example.org'],
  ['https://example.org?x', 'https://example.org'],
  ['https://me:secret@example.org', 'https://example.org'],
  ['HTTPS://Example.org', 'https://example.org'],
  ['https://example.org:443', 'https://example.org'],
  ['example.org', 'https://example.org'],
  ['ftp://example.org', 'https://example.org'],
  ['javascript:alert(1)', 'https://example.org'],
])('a site at %s is refused in one line, which says what would do', (SITE_URL, would) => {
  const problem = placeProblem({ SITE_URL });
  expect(problem).toContain(`SITE_URL is “${SITE_URL}”; ${would} would do`);
  expect(problem).not.toContain('\n');
});

test.each([
  '3-september',
  '//example.org',
  '/a//b',
  '/../etc',
  '/.well-known',
  '/с-кириллицей',
  '/a b',
  '/a"b',
  '/%2e',
  '/a?b',
])('a path %s is refused in one line', (BASE_PATH) => {
  expect(placeProblem({ BASE_PATH })).toContain(`BASE_PATH is “${BASE_PATH}”; a path like`);
});
