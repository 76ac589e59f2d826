import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

const folder = process.env.OUT ?? 'out';
const port = process.env.PORT ?? '3000';

/**
 * Types of files that the server does not know.
 * @type {Record<string, string>}
 */
const types = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

if (!existsSync(join(folder, 'index.html')))
  stop(`There is no site in ${folder}/ yet: npm run build makes it.`);
if (!/^\d+$/.test(port) || Number(port) > 65535)
  stop(`PORT is “${port}”; a number up to 65535 would do.`);

const notFound = readFileSync(join(folder, '404.html'));
const files = sirv(folder, {
  setHeaders(response, pathname) {
    const type = types[extname(pathname)];
    if (type) response.setHeader('Content-Type', type);
  },
  onNoMatch(_, response) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  },
});

createServer(files)
  .on('error', (error) => {
    if (!('code' in error) || error.code !== 'EADDRINUSE') throw error;
    stop(
      `Port ${port} is taken by another program; PORT=${Number(port) + 1} npm start uses the next one.`,
    );
  })
  .listen(Number(port), () => console.log(`The site is at http://localhost:${port}/`));

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
