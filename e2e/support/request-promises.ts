import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { everywhere } from '@/adapter/hosting/headers';
import { ask } from './ask';
import type { Promised } from './hosting-promises';

const path = '/en/';
const page = readFileSync('out/en/index.html');
const missing = readFileSync('out/404.html');

/** The parts that a range asks for, and the bytes that are them; of what is no range, the whole page. */
const ranges: [string, Buffer][] = [
  ['bytes=0-0', page.subarray(0, 1)],
  ['bytes=5-9', page.subarray(5, 10)],
  ['bytes=-5', page.subarray(-5)],
  ['bytes=7-', page.subarray(7)],
  ['bytes=0-18446744073709551', page],
  [`bytes=-${page.length + 1}`, page],
  ['lines=1-2', page],
];

/** Requests out of the ordinary, which any host of the site answers as well. */
export const requestPromises: Promised[] = [
  {
    promise: 'A part of a page is sent as it was asked for (RFC 9110, section 14)',
    async keep({ origin }) {
      for (const [Range, part] of ranges) {
        const { status, headers, body } = await ask({ origin, path }, { Range });
        assert.deepEqual(body, part, Range);
        assert.ok(status === 206 || (status === 200 && part === page), `${Range}: ${status}`);
        assert.equal(Number(headers['content-length']), part.length, Range);
      }
    },
  },
  {
    promise: 'Several parts are sent each by itself, or the whole page is',
    async keep({ origin }) {
      const { status, headers, body } = await ask({ origin, path }, { Range: 'bytes=0-1,4-5' });
      if (status === 200) return assert.deepEqual(body, page);
      assert.equal(status, 206);
      assert.match(headers['content-type'] ?? '', /^multipart\/byteranges/);
      for (const part of ['bytes 0-1/', 'bytes 4-5/']) assert.ok(body.includes(part));
    },
  },
  {
    promise: 'A part that is none is refused, and the host goes on',
    async keep({ origin }) {
      for (const Range of ['bytes=5-2', `bytes=${page.length}-`, 'bytes=x', 'bytes=-0']) {
        const { status } = await ask({ origin, path }, { Range });
        assert.equal(status, 416, Range);
        assert.deepEqual((await ask({ origin, path })).body, page);
      }
    },
  },
  {
    promise: 'Nothing is sent compressed to whoever does not take that',
    async keep({ origin }) {
      for (const one of ['br;q=0', 'gzip;q=0', 'br;q=0.000, gzip;q=0', 'xbrx', 'gzipped', '']) {
        const { headers, body } = await ask({ origin, path }, { 'Accept-Encoding': one });
        assert.equal(headers['content-encoding'], undefined, one);
        assert.deepEqual(body, page, one);
      }
    },
  },
  {
    promise: 'A page that a reader has is not sent again, whatever else they have',
    async keep({ origin }) {
      const { etag = '' } = (await ask({ origin, path })).headers;
      for (const one of [`"x", ${etag}`, `${etag},W/"y"`, '*', etag.replace('W/', '')]) {
        const answer = await ask({ origin, path }, { 'If-None-Match': one });
        assert.deepEqual([answer.status, answer.body.length], [304, 0], one);
      }
      const changed = await ask({ origin, path }, { 'If-None-Match': '"x", W/"y"' });
      assert.deepEqual([changed.status, changed.body], [200, page]);
    },
  },
  {
    promise:
      'The page for what is missing is compressed, too, and whole, whatever part is asked for',
    async keep({ origin, encodings }) {
      for (const encoding of encodings) {
        const { status, headers, body } = await ask(
          { origin, path: '/none/' },
          { 'Accept-Encoding': encoding },
        );
        assert.deepEqual([status, headers['content-encoding']], [404, encoding]);
        assert.deepEqual(body, readFileSync(`out/404.html.${encoding === 'br' ? 'br' : 'gz'}`));
      }
      const part = await ask({ origin, path: '/none/' }, { Range: 'bytes=0-0' });
      assert.deepEqual([part.status, part.body], [404, missing]);
    },
  },
  {
    promise: 'Nothing outside the site is shown, however its address is written',
    async keep({ origin }) {
      const up = ['/../package.json', '/%2e%2e/package.json', '/en/..%2f..%2fpackage.json'];
      for (const one of [...up, '/%00', '/en/%00', '/..%5cpackage.json', '/%zz']) {
        const { status, body } = await ask({ origin, path: one });
        assert.ok(status === 404 || status === 400, `${one}: ${status}`);
        assert.ok(!body.includes('third-of-september'), one);
      }
    },
  },
  {
    promise: 'Only reading is allowed, and a head is a page without its body',
    async keep({ origin }) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        const { status, headers } = await ask({ origin, path }, {}, method);
        assert.equal(status, 405, method);
        for (const [name, value] of Object.entries(everywhere))
          assert.equal(headers[name.toLowerCase()], value, `${method}: ${name}`);
      }
      const { headers, body } = await ask({ origin, path }, {}, 'HEAD');
      assert.deepEqual([Number(headers['content-length']), body.length], [page.length, 0]);
    },
  },
];
