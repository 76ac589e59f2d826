import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves a folder of files, compressed where they are; all contenders are served alike. */
export async function serve(folder: string, port: number) {
  const send = sirv(folder, { gzip: true, brotli: true, etag: true, maxAge: 600 });
  const server = createServer((request, response) => send(request, response));
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    origin: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
