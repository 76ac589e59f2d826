import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesOf, isForHost } from '../files';
import { placeProblem } from '../site-address';
import { headersOf } from './headers';

const folder = process.env.OUT ?? 'out';
const port = process.env.PORT ?? '3000';
const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

if (!existsSync(join(folder, 'index.html')))
  stop(`There is no site in ${folder}/ yet: npm run build makes it.`);
if (!/^\d+$/.test(port) || Number(port) > 65535)
  stop(`PORT is “${port}”; a number up to 65535 would do.`);
const problem = placeProblem(process.env);
if (problem) stop(problem);

const notFound = readFileSync(join(folder, '404.html'));
const send = sirv(folder, { etag: true, gzip: true, brotli: true });
const headers = new Map(
  filesOf(folder)
    .filter((name) => !isForHost(name))
    .map((name) => [name, new Map(Object.entries(headersOf(name)))]),
);

createServer((request, response) => {
  const [path = '', query] = (request.url ?? '').split(/(?=\?)/);
  const name = path.startsWith(`${basePath}/`) ? path.slice(basePath.length + 1) : undefined;
  const known = headers.get(name === undefined ? '' : name.replace(/(^|\/)$/, '$1index.html'));
  if (known) {
    request.url = `/${name}`;
    send(request, response.setHeaders(known));
  } else if (path === basePath || headers.has(`${name}/index.html`))
    response.writeHead(301, { Location: `${path}/${query ?? ''}` }).end();
  else response.writeHead(404, headersOf('404.html')).end(notFound);
})
  .on('error', (error) => {
    if (!('code' in error) || error.code !== 'EADDRINUSE') throw error;
    stop(
      `Port ${port} is taken by another program; PORT=${Number(port) + 1} npm start uses the next one.`,
    );
  })
  .listen(Number(port), () => console.log(`The site is at http://localhost:${port}${basePath}/`));

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
