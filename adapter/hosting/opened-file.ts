import { once } from 'node:events';
import { fstatSync, ReadStream, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import send, { type SendResult } from '@fastify/send';
import Negotiator from 'negotiator';

/** What is to be sent of a file, and how it is compressed. */
export type OpenedFile = SendResult & { encoding: string };

const endings = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
]);

/** How often a file is looked for, 20 ms apart, while a build puts another site in the place of this one. */
const tries = 25;

/** A range of the last bytes, but not of none (RFC 9110, section 14.1.2). */
const isSuffix = /^ *bytes=-0*[1-9]/;

/**
 * Opens a file of a folder as a request asks for it: compressed as the reader likes best of what lies
 * beside it (RFC 9110, section 12.5.3), a part of it, or nothing where the reader has it.
 * Gives `undefined` where there is no such file. The caller destroys the stream.
 */
export async function openFile(
  request: IncomingMessage,
  folder: string,
  name: string,
): Promise<OpenedFile | undefined> {
  const liked = new Negotiator(request).encodings([...endings.keys()], {
    preferred: ['br', 'gzip'],
  });
  for (let tried = 0; tried < tries; tried++) {
    const site = identify(folder);
    const opened = await openFirst(request, folder, name, new Set([...liked, 'identity']));
    if (
      opened !== 'changed' &&
      opened?.statusCode === 416 &&
      isSuffix.test(request.headers.range ?? '')
    ) {
      // The last so many bytes of a shorter file are all of it; the library refuses them.
      delete request.headers.range;
      continue;
    }
    if (opened !== 'changed' && (opened ?? (site && site === identify(folder)))) return opened;
    // A build is putting another site in its place; between two renames there is none.
    await wait(20);
  }
  return undefined;
}

/** The first of a file's encodings that there is; `changed` where another file came between. */
async function openFirst(
  request: IncomingMessage,
  root: string,
  name: string,
  encodings: Set<string>,
): Promise<OpenedFile | 'changed' | undefined> {
  const options = { root, cacheControl: false, contentType: false, index: false };
  for (const encoding of encodings) {
    const sent = await send(request, encodeURI(name + endings.get(encoding)), options);
    if (sent.type !== 'directory' && ![400, 403, 404].includes(sent.statusCode))
      return (await isAsMeasured(sent)) ? { ...sent, encoding } : 'changed';
    sent.stream.destroy();
  }
  return undefined;
}

/** Whether the file that is open is the one that was measured, not what a build put in its place. */
async function isAsMeasured({ type, stream, metadata }: SendResult): Promise<boolean> {
  if (type !== 'file' || !(stream instanceof ReadStream)) return true;
  try {
    const [descriptor = -1]: number[] = await once(stream, 'open');
    const now = fstatSync(descriptor);
    const { ino, mtimeMs, size } = metadata.stat;
    if (now.ino === ino && now.mtimeMs === mtimeMs && now.size === size) return true;
  } catch {
    // It went away between the two.
  }
  stream.destroy();
  return false;
}

/** What tells a folder from another that takes its place; `undefined` where there is none. */
function identify(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}
