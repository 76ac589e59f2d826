import { once } from 'node:events';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/**
 * Serves what another origin does, until the test ends, with a script at the very start of each page: before
 * its policy, which counts only from where it stands, so that the page itself may what it always may.
 */
export async function serveWith(origin: string, script: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const original = await fetch(origin + request.url);
    const body = Buffer.from(await original.arrayBuffer());
    const isPage = original.headers.get('Content-Type')?.startsWith('text/html');
    for (const name of ['Content-Type', 'Cache-Control'])
      response.setHeader(name, original.headers.get(name) ?? '');
    response.statusCode = original.status;
    response.end(
      isPage ? String(body).replace('<head>', () => `<head><script>${script}</script>`) : body,
    );
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port is free.');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${address.port}`;
}
