import type { SiteFile } from '../model/schema';
import { digest } from './digest';
import type { YamlFile } from './yaml-file';

type Edition = SiteFile['edition'];

/** The record's line for an edition: its number, and a short SHA-256 of all that these files say beside it. */
export function editionLine({ number }: Edition, files: YamlFile[]): string {
  const said = files.map(({ written }) =>
    JSON.stringify(written, (key, value) => (key === 'edition' ? undefined : value)),
  );
  return `edition=${number} content=${digest(said.join('\n'))}`;
}

/** The line that a record has of an edition with that number. */
export function recordedLine({ number }: Edition, record: string[]): string | undefined {
  return record.find((line) => line.startsWith(`edition=${number} `));
}
