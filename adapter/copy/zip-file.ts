import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

/** A file's bytes, and the same as a ZIP file has them. */
export type Packed = { data: Buffer; deflated: Buffer<ArrayBuffer> };

/** Packs a file beside other work, as `fflate` by itself does not. (DEFLATE, RFC 1951) */
export async function pack(data: Buffer): Promise<Packed> {
  return { data, deflated: await promisify(deflateRaw)(data) };
}

/**
 * A ZIP file of packed files, in the order of their names and each of one day.
 * @param on the calendar date. The format has local time; so it is given in local time, and is the same everywhere.
 * @throws if a name is of no packed file
 */
export function zipFile(names: string[], packed: Map<string, Packed>, on: string): Buffer {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const name of names) {
    const content = packed.get(name);
    if (!content) throw new Error(`Nothing is packed as ${name}.`);
    const file = new PackedFile(name, content.deflated);
    file.mtime = new Date(year, month - 1, day);
    zip.add(file);
    file.push(content.data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Gives what was packed before in place of the file's own bytes, which are only counted. */
class PackedFile extends ZipPassThrough {
  override compression = 8;
  #deflated: Buffer<ArrayBuffer>;

  constructor(name: string, deflated: Buffer<ArrayBuffer>) {
    super(name);
    this.#deflated = deflated;
  }

  protected override process(_: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.#deflated, isLast);
  }
}
