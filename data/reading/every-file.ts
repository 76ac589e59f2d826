import type { Reading } from './content-files';
import { checkDays } from './days-to-come';
import { checkTexts } from './texts';
import type { YamlFile } from './yaml-file';

/** Checks what is asked of every content file, whatever its kind, and keeps it among those that were read. */
export function checkEveryFile(file: YamlFile, reading: Reading): void {
  reading.files?.push(file);
  checkTexts(file, reading);
  checkDays(file, reading);
}
