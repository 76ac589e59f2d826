import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks a host for a path, as it is written, with these headers and no others; nothing is decompressed. */
export async function ask(
  url: { origin: string; path: string },
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(url.origin);
  const asked = request({ hostname, port, path: url.path, method, headers, agent: false }).end();
  const [response]: IncomingMessage[] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response ?? []) chunks.push(chunk);
  return {
    status: response?.statusCode ?? 0,
    headers: response?.headers ?? {},
    body: Buffer.concat(chunks),
  };
}
