import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder of files, compressed where they are; all contenders are served alike.
 * @param latency milliseconds before each answer begins, as on a distant line
 */
export async function serve(folder: string, port: number, latency = 0) {
  const send = sirv(folder, { gzip: true, brotli: true, etag: true, maxAge: 600 });
  const server = createServer((request, response) => {
    setTimeout(() => send(request, response), latency);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    origin: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
