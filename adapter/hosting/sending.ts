import { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isText } from './compression';
import { everywhere, type HttpHeaders, headersOf } from './headers';
import { type OpenedFile, openFile } from './opened-file';

const conditional = [
  'range',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
] as const;

/** Sends what was opened of a file, with every header of the list. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  opened: OpenedFile,
): Promise<void> {
  const { statusCode, headers, type } = opened;
  // Neither part of the file nor the file: a refusal, in the library's words.
  const own = type === 'file' ? headersFor(name, opened) : everywhere;
  return write(request, response, statusCode, { ...headers, ...own }, opened);
}

/** Answers 404 with the page for that; whatever part or version of the missing file was asked for. */
export async function sayMissing(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  for (const name of conditional) delete request.headers[name];
  const page = await openFile(request, folder, '404.html');
  if (page?.type !== 'file') return say(response, 404, {});
  const { 'Content-Length': length = '' } = page.headers;
  const headers = { ...headersFor('404.html', page), 'Content-Length': length };
  return write(request, response, 404, headers, page);
}

/** Answers with headers alone. */
export function say(response: ServerResponse, status: number, headers: HttpHeaders): void {
  const length: HttpHeaders = status === 204 ? {} : { 'Content-Length': '0' };
  response.writeHead(status, { ...everywhere, ...length, ...headers }).end();
}

function headersFor(name: string, { encoding }: OpenedFile): HttpHeaders {
  return {
    ...headersOf(name),
    ...(isText(name) && { Vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  };
}

/** Sends a file to its end and closes it, or closes it when the reader leaves. */
async function write(
  { socket }: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: HttpHeaders,
  { stream }: OpenedFile,
): Promise<void> {
  try {
    response.writeHead(status, headers);
    await pipeline(stream, response);
  } finally {
    stream.destroy();
  }
  // Someone made the file shorter meanwhile: the reader is told so, and does not wait for the rest.
  const isCut =
    stream instanceof ReadStream && stream.bytesRead < Number(headers['Content-Length']);
  if (isCut) socket.destroy();
}
