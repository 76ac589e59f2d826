import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

/** What a ZIP file has of a file. */
export type Packed = { size: number; crc: number; deflated: Buffer<ArrayBuffer> };

/** Packs a file beside other work, as `fflate` by itself does not. (DEFLATE, RFC 1951) */
export async function pack(data: Buffer): Promise<Packed> {
  return {
    size: data.length,
    crc: crc32(data),
    deflated: await promisify(deflateRaw)(data),
  };
}

/**
 * A ZIP file of packed files, in this order and each of one day.
 * @param on the calendar date. The format has local time; so it is given in local time, and is the same everywhere.
 */
export function zipFile(files: [name: string, packed: Packed][], on: string): Buffer {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, { size, crc, deflated }] of files) {
    const file: ZipInputFile = { filename, size, crc, compression: 8, mtime };
    zip.add(file);
    file.ondata?.(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
