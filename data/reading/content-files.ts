import { join } from 'node:path';
import type { Languages } from '../model/fields';
import type { SiteFile } from '../model/schema';
import { isSlug } from '../model/slug';
import { readFolder } from './disk';
import type { Problem } from './problem';
import type { YamlFile } from './yaml-file';

/** One pass over a content folder: in which languages, and what was found wrong so far. */
export type Reading = {
  folder: string;
  languages: Languages;
  problems: Problem[];
  /** The edition that the content says it is, for what cannot be later. */
  edition?: SiteFile['edition'] | undefined;
  /** Where the files that are read are kept, if they are asked for. */
  files?: YamlFile[];
  /** The letters that the site's type has, where what lacks one is to be found. */
  letters?: ReadonlySet<string> | undefined;
};

type ContentFile = { id: string; path: string; name: string };

/**
 * The YAML files of one folder in order of name, each with the id that its address has.
 * A name that cannot be an address, two files with one id, and files of another kind are problems.
 */
export function contentFiles(
  { folder, problems }: Reading,
  kind: string,
  besides: string[] = [],
): ContentFile[] {
  const directory = join(folder, kind);
  const files = new Map<string, ContentFile>();
  const named = { path: directory, name: `data/${kind}` };
  for (const entry of readFolder(named, problems, 'a folder of YAML files')) {
    const file = entry.name;
    if (file.startsWith('.') || besides.some((ending) => file.endsWith(ending))) continue;
    const name = `data/${kind}/${file}`;
    const id = file.replace(/\.ya?ml$/, '');
    const twin = files.get(id);
    if (id === file || !entry.isFile())
      problems.push({
        file: name,
        found: 'a file of another kind',
        wanted: 'a name ending in .yaml',
      });
    else if (!isSlug(id))
      problems.push({
        file: name,
        found: `the name “${id}”, which becomes the address`,
        wanted: 'small letters a–z, digits and single hyphens, like decree-116.yaml',
      });
    else if (twin)
      problems.push({
        file: name,
        found: `the address of ${twin.name}`,
        wanted: 'a name of its own for each file',
      });
    else files.set(id, { id, path: join(directory, file), name });
  }
  return [...files.values()];
}
