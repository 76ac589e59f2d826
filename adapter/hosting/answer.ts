import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isKnown, nameAt, targetOf } from './names';
import { openFile } from './opened-file';
import { say, sayMissing, sendFile } from './sending';

const allowed = { Allow: 'GET, HEAD, OPTIONS' };

/**
 * Answers requests with the files of a folder, as they are at that moment, for a site published under a
 * path. Any request is answered or its connection is ended; no other is troubled by it.
 */
export function answerFrom(folder: string, basePath: string): RequestListener {
  return (request, response) => {
    answer(request, response, folder, basePath).catch((error) => {
      // A reader who left is nothing to speak of.
      if (!response.destroyed) console.error(`${request.method} ${request.url}: ${error}`);
      response.destroy();
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  basePath: string,
): Promise<void> {
  if (request.method === 'OPTIONS') return say(response, 204, allowed);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, allowed);
  // It is for caches; the library would send anew what the reader has (RFC 9110, section 13.2.1).
  delete request.headers['cache-control'];
  const { path, query } = targetOf(request.url ?? '');
  const name = nameAt(path, basePath);
  if (name && isKnown(name)) {
    const opened = await openFile(request, folder, name);
    if (opened) return sendFile(request, response, name, opened);
  }
  const page = path === basePath ? 'index.html' : name && join(name, 'index.html');
  if (page && !path.endsWith('/') && existsSync(join(folder, page)))
    return say(response, 301, { Location: `${encodeURI(path)}/${query}` });
  return sayMissing(request, response, folder);
}
