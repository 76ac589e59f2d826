import { expect, test } from 'vitest';
import { nameAt, targetOf } from './names';

test('a path leads to a file of the site, and a folder to its page', () => {
  expect(nameAt('/', '')).toBe('index.html');
  expect(nameAt('/en/', '')).toBe('en/index.html');
  expect(nameAt('/en/feed.xml', '')).toBe('en/feed.xml');
  expect(nameAt('/a/en/', '/a')).toBe('en/index.html');
});

test('no path leads out of the site, to what is hidden, or to what is there for hosts', () => {
  const out = ['/../a', '/en/../../a', '/./a', '//a', '/en//a', '/..\\a', '/a\0', '/.git/a'];
  const forHosts = ['/_headers', '/.nojekyll', '/en/index.html.br', '/en/index.html.gz'];
  for (const path of [...out, ...forHosts, '', 'a', '*'])
    expect(nameAt(path, ''), path).toBeUndefined();
  for (const path of ['/en/', '/ab/en/', '/a']) expect(nameAt(path, '/a'), path).toBeUndefined();
});

test('an address is read in either form, decoded once', () => {
  expect(targetOf('/%65n/?a=/b?c')).toEqual({ path: '/en/', query: '?a=/b?c' });
  expect(targetOf('http://example.org/en?x')).toEqual({ path: '/en', query: '?x' });
  expect(targetOf('/%252e%252e/')).toEqual({ path: '/%2e%2e/', query: '' });
  expect(targetOf('/%zz')).toEqual({ path: '/%zz', query: '' });
});
