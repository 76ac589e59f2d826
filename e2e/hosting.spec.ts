import { ask } from './support/ask';
import { hostingPromises } from './support/hosting-promises';
import { requestPromises } from './support/request-promises';
import { expect, test } from './support/test';

for (const { promise, keep } of [...hostingPromises, ...requestPromises])
  test(promise, ({ baseURL }) => keep({ origin: baseURL ?? '', encodings: ['br', 'gzip'] }));

test('What is there for hosts is not shown to readers', async ({ request }) => {
  for (const path of ['/_headers', '/.nojekyll', '/index.html.gz', '/en/index.html.br'])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('Whoever may not do a thing is told what they may (RFC 9110, section 15.5.6)', async ({
  baseURL: origin = '',
}) => {
  const allowed = 'GET, HEAD, OPTIONS';
  const refused = await ask({ origin, path: '/en/' }, {}, 'DELETE');
  expect([refused.status, refused.headers.allow]).toEqual([405, allowed]);
  const told = await ask({ origin, path: '/en/' }, {}, 'OPTIONS');
  expect([told.status, told.headers.allow]).toEqual([204, allowed]);
});

test('Of two encodings a reader is sent the one they like better', async ({
  baseURL: origin = '',
}) => {
  const liked: [string, string | undefined][] = [
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.5, br;q=0.1', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['BR', 'br'],
    ['identity, br;q=0.5', undefined],
  ];
  for (const [accepted, sent] of liked) {
    const { headers } = await ask({ origin, path: '/en/' }, { 'Accept-Encoding': accepted });
    expect(headers['content-encoding'], accepted).toBe(sent);
  }
});
