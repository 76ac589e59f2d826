import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerFrom } from './answer';
import { listen, stop } from './listen';

const folder = process.env.OUT ?? 'out';

if (!existsSync(join(folder, 'index.html')))
  stop(`There is no site in ${folder}/ yet: npm run build makes it.`);
const { place } = await listen(({ basePath }) => answerFrom(folder, basePath)).catch(stop);
const host = place.host.includes(':') ? `[${place.host}]` : place.host;
console.log(`The site is at http://${host}:${place.port}${place.basePath}/`);
