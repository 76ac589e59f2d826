import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const text = /\.(html|txt|xml|json|ics|svg|css|js|bib|ris)$/;

/**
 * Writes beside each text what a host sends of it: `.br` and `.gz`, as small as they get.
 * @param {string} folder
 * @param {string[]} names of the files in it
 */
export async function compressTexts(folder, names) {
  await Promise.all(
    names
      .filter((name) => text.test(name))
      .map(async (name) => {
        const path = join(folder, name);
        const data = await readFile(path);
        await writeFile(`${path}.br`, await toBrotli(data));
        await writeFile(`${path}.gz`, await promisify(gzip)(data, { level: 9 }));
      }),
  );
}

/** @param {Buffer} data */
function toBrotli(data) {
  return promisify(brotliCompress)(data, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}
