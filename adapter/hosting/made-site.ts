import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFrom } from './answer';
import { writeForHost } from './compression';

/** For tests: a text far longer than what a connection holds, so that its file stays open while it is read. */
export const longText = randomBytes(4_000_000).toString('base64');

/** For tests: writes a small site whose pages hold this text. */
export async function writeSite(folder: string, text: string): Promise<void> {
  for (const name of ['index.html', 'en/index.html', '404.html', 'en/feed.xml'])
    await writeForHost(join(folder, name), Buffer.from(`${name}: ${text}\n`.repeat(200)));
  writeFileSync(join(folder, 'long.txt'), longText);
  writeFileSync(join(folder, '_headers'), 'for the host');
}

/** For tests: a small site, served from a folder that has a neighbour nobody may read. */
export async function serveMadeSite(basePath = '') {
  const around = mkdtempSync(join(tmpdir(), 'made-'));
  const folder = join(around, 'out');
  await writeSite(folder, 'first');
  mkdirSync(join(around, 'secret'));
  writeFileSync(join(around, 'secret.txt'), 'not to be read');
  writeFileSync(join(around, 'secret', 'index.html'), 'not to be read');
  const server = createServer(answerFrom(folder, basePath)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  return {
    folder,
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(around, { recursive: true });
    },
  };
}
