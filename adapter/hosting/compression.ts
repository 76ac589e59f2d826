import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept, keptFolder } from '../kept';

/** Whether a file is a text by its name, of which a host sends what is compressed. */
export function isText(name: string): boolean {
  return /\.(html|txt|xml|json|ics|svg|css|js|bib|ris)$/.test(name);
}

/** What is shorter, in bytes, fits into one packet as it is. */
const shortest = 1000;

const settings = {
  gzip: { level: 9 },
  brotli: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    // The highest, 11, takes twice as long to save three bytes in a hundred.
    [constants.BROTLI_PARAM_QUALITY]: 10,
  },
};

/**
 * Writes a file and, beside a text, what a host sends of it: `.br` and `.gz`.
 * @param within where what is compressed is kept from one build to the next
 */
export async function writeForHost(path: string, data: Buffer, within = keptFolder): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, data);
  if (!isText(path) || data.length < shortest) return;
  const program = JSON.stringify([process.versions.brotli, process.versions.zlib, settings]);
  const keep = (name: string, make: () => Promise<Buffer>) =>
    kept('compressed', [program, name, data], make, within);
  const [br, gz] = await Promise.all([
    keep('br', () => toBrotli(data)),
    keep('gz', () => promisify(gzip)(data, settings.gzip)),
  ]);
  await writeFile(`${path}.br`, br);
  await writeFile(`${path}.gz`, gz);
}

function toBrotli(data: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(data, {
    params: { ...settings.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });
}
