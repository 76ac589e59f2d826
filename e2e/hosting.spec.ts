import { expect, test } from '@playwright/test';
import { hostingPromises } from './support/hosting-promises';

for (const { promise, keep } of hostingPromises)
  test(promise, ({ baseURL }) => keep({ origin: baseURL ?? '', encodings: ['br', 'gzip'] }));

test('What is there for hosts is not shown to readers', async ({ request }) => {
  for (const path of ['/_headers', '/.nojekyll', '/index.html.gz', '/en/index.html.br'])
    expect((await request.get(path)).status(), path).toBe(404);
});
