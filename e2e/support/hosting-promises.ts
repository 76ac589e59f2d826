import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { filesOf, isForHost } from '@/adapter/files';
import { headersOf } from '@/adapter/hosting/headers';

type Host = { origin: string; encodings: string[] };
export type Promised = { promise: string; keep: (host: Host) => Promise<void> };

/** Every file of the built site that a reader can ask for. */
export const files = filesOf('out').filter((name) => !isForHost(name));

/** The path that a reader opens to get a file. */
export const pathOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

const endings = { br: '.br', gzip: '.gz', identity: '' };

/** What any host of the site keeps: `npm start` and nginx are both tested by it. */
export const hostingPromises: Promised[] = [
  {
    promise: 'Every file is sent with its type, and with every header of the list',
    async keep({ origin }) {
      for (const name of files) {
        const response = await fetch(origin + pathOf(name));
        assert.equal(response.status, 200, name);
        assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(`out/${name}`));
        assertHeaders(response, name);
      }
    },
  },
  {
    promise:
      'A text longer than a packet is sent compressed, as the build left it, to whoever takes that',
    async keep({ origin, encodings }) {
      for (const name of files.filter((one) => !/\.(png|woff2|zip)$/.test(one)))
        for (const encoding of ['br', 'gzip', 'identity'] as const) {
          if (!['identity', ...encodings].includes(encoding)) continue;
          const headers = { 'Accept-Encoding': encoding };
          const response = await fetch(origin + pathOf(name), { headers });
          const isLong = statSync(`out/${name}`).size >= 1000;
          const sent = isLong ? encoding : 'identity';
          assert.equal(response.headers.get('Content-Encoding') ?? 'identity', sent, name);
          const { size } = statSync(`out/${name}${endings[sent]}`);
          assert.equal(Number(response.headers.get('Content-Length')), size, name);
          if (isLong) assert.match(response.headers.get('Vary') ?? '', /accept-encoding/i, name);
          assert.equal(await response.text(), readFileSync(`out/${name}`, 'utf8'), name);
        }
    },
  },
  {
    promise: 'A file that a reader has is not sent again',
    async keep({ origin, encodings }) {
      for (const name of files)
        for (const encoding of ['identity', ...encodings]) {
          const url = origin + pathOf(name);
          const first = await fetch(url, { headers: { 'Accept-Encoding': encoding } });
          const tag = first.headers.get('ETag');
          assert.match(tag ?? '', /^(W\/)?"[^"]+"$/, name);
          const headers = { 'Accept-Encoding': encoding, 'If-None-Match': tag ?? '' };
          const second = await fetch(url, { headers });
          assert.equal(second.status, 304, name);
          assert.equal(await second.text(), '', name);
        }
    },
  },
  {
    promise: 'An address that does not exist is answered 404, with the page for that',
    async keep({ origin }) {
      for (const path of ['/no-such-page', '/en/no/such/page/', '/fonts/none.woff2', '/en/x.ics']) {
        const response = await fetch(origin + path);
        assert.equal(response.status, 404, path);
        assert.equal(await response.text(), readFileSync('out/404.html', 'utf8'), path);
        assertHeaders(response, '404.html');
      }
    },
  },
  {
    promise: 'A page’s address without its last slash leads to the page',
    async keep({ origin }) {
      for (const name of files.filter((one) => one.endsWith('/index.html'))) {
        const path = pathOf(name);
        const response = await fetch(origin + path.slice(0, -1), { redirect: 'manual' });
        assert.equal(response.status, 301, path);
        assert.equal(response.headers.get('Location'), path);
      }
    },
  },
];

function assertHeaders({ headers }: Response, name: string) {
  const said = headersOf(name);
  for (const [header, value] of Object.entries(said))
    assert.equal(headers.get(header), value, `${name}: ${header}`);
  if (!('Access-Control-Allow-Origin' in said))
    assert.equal(headers.get('Access-Control-Allow-Origin'), null, name);
}
