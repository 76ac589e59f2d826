import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../files';
import { serveMadeSite } from './made-site';

let site: Awaited<ReturnType<typeof serveMadeSite>>;
beforeAll(async () => {
  site = await serveMadeSite();
});
afterAll(() => site.stop());

const methods = 'GET GET GET HEAD POST PUT DELETE OPTIONS TRACE PROPFIND get BREW'.split(' ');
const parts = [
  ...'/ // . .. ... en index.html long.txt secret.txt secret out out.next 404.html _headers'.split(
    ' ',
  ),
  ...'%00 %2e%2e %2E. %2f %5c \\ %zz % %c0%ae ? # ?a=/../ ; * : @ ~ .br .gz .html %E2%80%A8 é'.split(
    ' ',
  ),
  ...['http://elsewhere', '/en/', '/../', '/..%2f', 'C:', 'x'.repeat(5000), '%25', '%0d%0a'],
];
const values = [
  ...'bytes=5-2 bytes=-5 bytes=0-0 bytes=-0 bytes= bytes=- bytes=a-b lines=1-2 bytes=0-0,1-1'.split(
    ' ',
  ),
  ...`bytes=0-${'9'.repeat(30)} bytes=${'9'.repeat(400)}- bytes=1e3- bytes=,,, * "x" W/"x",* W/ ""`.split(
    ' ',
  ),
  ...'br;q=0 xbrx gzip;q=2 br;q=-1 *;q=0 ,,; gzip;;;q== Thu, 0 1e999'.split(' '),
  ...['', 'Sun, 99 Foo 2026', '-1', 'chunked', 'close, upgrade', '100-continue', 'q'.repeat(4000)],
];
const names = [
  ...'Range If-Range If-Match If-None-Match If-Modified-Since If-Unmodified-Since'.split(' '),
  ...'Accept-Encoding Cache-Control Connection Upgrade Expect Transfer-Encoding'.split(' '),
  ...'Content-Length Host Origin Cookie X-Original-URL __proto__ constructor'.split(' '),
];

/** The same numbers below another for the same seed (mulberry32). */
function numbersFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function requestFrom(seed: number): string {
  const below = numbersFrom(seed);
  const one = (list: string[]) => list[below(list.length)] ?? '';
  const path = Array.from({ length: below(6) }, () => one(parts)).join('');
  const start = `${one(methods)} ${below(9) ? '/' : ''}${path} HTTP/1.${below(9) ? 1 : below(3)}`;
  const headers = Array.from({ length: below(5) }, () => `${one(names)}: ${one(values)}`);
  return [start, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');
}

/** Sends these bytes and gives what comes back until the end, or until nothing more comes. */
async function exchange(request: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const socket = connect(site.port, '127.0.0.1').on('data', (chunk) =>
    chunks.push(Buffer.from(chunk)),
  );
  socket.on('error', () => {}).setTimeout(500, () => socket.destroy());
  socket.write(request, 'latin1');
  await once(socket, 'close');
  return Buffer.concat(chunks);
}

test('200 requests at random end nothing, fail nowhere and show nothing but the site', {
  timeout: 60_000,
}, async () => {
  const files = filesOf(site.folder).map((name) => readFileSync(join(site.folder, name)));
  const statuses = new Map<string, number>();
  for (let seed = 1; seed <= 200; seed++) {
    const request = requestFrom(seed);
    const answer = await exchange(request);
    const [, status = 'none'] = /^HTTP\/1\.1 (\d+)/.exec(answer.toString('latin1', 0, 20)) ?? [];
    const about = `seed ${seed}: ${JSON.stringify(request.slice(0, 300))}`;
    expect(status, about).toMatch(/^[1-4]/);
    expect(answer.includes('not to be read') || answer.includes('for the host'), about).toBe(false);
    const body = answer.subarray(answer.indexOf('\r\n\r\n') + 4);
    if (status === '200' && body.length > 0 && !answer.includes('chunked'))
      expect(
        files.some((file) => file.equals(body)),
        about,
      ).toBe(true);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  // Requests that were all refused would prove nothing.
  for (const status of ['200', '400', '404', '405'])
    expect(statuses.get(status)).toBeGreaterThan(0);
  expect((await fetch(`${site.origin}/en/`)).status).toBe(200);
});
