import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept } from '../kept';

/** Whether a file is a text by its name, of which a host sends what is compressed. */
export function isText(name: string): boolean {
  return /\.(html|txt|xml|json|ics|svg|css|js|bib|ris)$/.test(name);
}

/** What is shorter, in bytes, fits into one packet as it is. */
const shortest = 1000;

/** Writes a file and, beside a text, what a host sends of it: `.br` and `.gz`. */
export async function writeForHost(path: string, data: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
  if (!isText(path) || data.length < shortest) return;
  const program = JSON.stringify([process.versions.brotli, process.versions.zlib]);
  const [br, gz] = await Promise.all([
    kept('compressed', [program, 'br', data], () => toBrotli(data)),
    kept('compressed', [program, 'gz', data], () => promisify(gzip)(data, { level: 9 })),
  ]);
  await writeFile(`${path}.br`, br);
  await writeFile(`${path}.gz`, gz);
}

function toBrotli(data: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(data, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The highest, 11, takes twice as long to save three bytes in a hundred.
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}
