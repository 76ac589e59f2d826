import { basename } from 'node:path';
import { languageFolder } from '../files';
import { isFrameworkFile } from '../framework';

/** The script of the custom elements, which is written into the pages that ask for it. */
export const elementsFile = 'elements.js';

/** What each copy says of itself, for the adapter alone. */
export const copyWordsFile = 'copy.json';

/** Every place in the site, by what its folder is called, and the files that may be there. */
const places = [
  {
    folder: /^$/,
    files: ['index.html', '404.html', 'robots.txt', 'sitemap.xml', '*.json', '*.svg'],
  },
  // The licence of the fonts that are beside it.
  { folder: /^fonts\/$/, files: ['OFL.txt'] },
  // The documents, as plain text.
  { folder: /^sources\/$/, files: ['*.txt'] },
  // A language, and its pages with what belongs to one.
  {
    folder: new RegExp(`^${languageFolder}/$`),
    files: ['index.html', 'feed.xml', '*.ics', '*.json', '*.png'],
  },
  {
    folder: new RegExp(`^${languageFolder}/.+/$`),
    files: ['index.html', '*.bib', '*.ris', '*.json', '*.png'],
  },
];

/**
 * Those among the names of all exported files that are the site's: its pages, and the files that stay as
 * they are. What the framework is known to add for itself is left out.
 * @throws naming a file that neither the site nor the framework is known to have, and what to do
 */
export function siteFilesIn(names: string[]): string[] {
  const exported = new Set(names);
  return names.filter((name) => {
    if (name === elementsFile || basename(name) === copyWordsFile) return false;
    if (isFrameworkFile(name, exported)) return false;
    if (hasPlace(name)) return true;
    throw new Error(
      `${name}: the export has a file that the site does not know.\n` +
        'If the site makes it, write its kind and place into adapter/pages/exported-files.ts, and its\n' +
        'type into adapter/hosting/headers.ts. If the framework adds it, write it into adapter/framework.ts.',
    );
  });
}

function hasPlace(name: string): boolean {
  const file = basename(name);
  const folder = name.slice(0, -file.length);
  return places.some(
    (place) =>
      place.folder.test(folder) &&
      place.files.some((one) => (one.startsWith('*') ? file.endsWith(one.slice(1)) : file === one)),
  );
}
