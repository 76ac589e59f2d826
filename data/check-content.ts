import { languages } from './languages';
import type { SiteFile } from './model/schema';
import { readRecord, staleTexts } from './reading/confirmed-texts';
import { checkContent } from './reading/content-folder';
import { ContentError, type Problem } from './reading/problem';
import type { YamlFile } from './reading/yaml-file';

type Report = {
  right: boolean;
  /** What an editor is told of it. */
  said: string;
  problems: Problem[];
  /** What is not wrong, and yet to be looked at. */
  warnings: Problem[];
};

/**
 * Whether the content is right, the ledger's addresses too.
 * @param letters those of the site's type, if it is to be found too what the preview images cannot say
 */
export function reportOnContent(letters?: ReadonlySet<string>): Report {
  try {
    const folder = process.env.CONTENT ?? 'data';
    const { content, files } = checkContent(folder, languages, letters);
    const { events, sources, site } = content;
    const stale = staleTexts(files, readRecord(folder));
    const said = `The content is right: ${events.length} entries, ${sources.length} documents.`;
    return {
      right: true,
      said,
      problems: [],
      warnings: [...stale, ...unanswered(site), ...undatedAdditions(files, site)],
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { right: false, said: error.message, problems: error.problems, warnings: [] };
  }
}

/** What pages cannot say of who answers for the site. */
function unanswered({ publisher, contact }: SiteFile): Problem[] {
  const missing = [...(publisher ? [] : ['publisher']), ...(contact ? [] : ['contact'])];
  if (missing.length === 0) return [];
  const found = `no ${missing.join(' and no ')}: the pages do not say who answers for the site`;
  const wanted = missing.map((field) => `\`${field}:\``).join(' and ');
  return [{ file: 'data/pages/site.yaml', found, wanted }];
}

/** Entries that the feed would tell anew with each edition. */
function undatedAdditions(files: YamlFile[], { edition }: SiteFile): Problem[] {
  const told = 'no day: the feed takes that of the edition, and tells the entry anew with the next';
  return files
    .filter(({ kind, written }) => kind === 'event' && !Object.hasOwn(Object(written), 'added'))
    .map((file) => file.problem(['added'], told, `\`added: ${edition.on}\``));
}
