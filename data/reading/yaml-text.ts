import {
  type Document,
  isAlias,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from './problem';
import { explainSyntax, tab, tooFarIn } from './syntax-messages';
import { cuttingComments } from './yaml-comments';

type Place = (offset: number) => Pick<Problem, 'file' | 'line' | 'column'>;

/** What a YAML text says, where each offset of it stands, and what is wrong with how it is written. */
type YamlText = {
  document: Document;
  place: Place;
  /** What keeps it from being read. */
  problems: Problem[];
  /** Comments that may have been meant as words. */
  comments: Problem[];
};

/** Reads the text of a YAML file, which is called `name` in what is found wrong. */
export function parseYaml(text: string, name: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place: Place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const mistakes = withoutConsequences([...document.errors, ...document.warnings]);
  const tabbed = strayTab(text, mistakes);
  const indented = keyTooFarIn(text, mistakes);
  const problems =
    tabbed !== undefined
      ? [{ ...place(tabbed), ...tab }]
      : indented !== undefined
        ? [{ ...place(indented), ...tooFarIn }]
        : mistakes.map((error) => ({ ...place(error.pos[0]), ...explainSyntax(error) }));
  if (problems.length === 0) problems.push(...unreadable(document, place));
  const cut = cuttingComments(text, document);
  const comments = cut.map(({ offset, ...told }) => ({ ...place(offset), ...told }));
  return { document, place, problems, comments };
}

/** Where a tab stands among the spaces of a line at which YAML stumbles, whatever it takes that for. */
function strayTab(text: string, mistakes: YAMLError[]): number | undefined {
  const onTab = ({ pos: [at] }: YAMLError) =>
    text[at] === '\t' && /(^|\n) *$/.test(text.slice(0, at));
  return mistakes.find(onTab)?.pos[0];
}

/** Mistakes up to the first after which YAML takes every line for what it is not. */
function withoutConsequences(mistakes: YAMLError[]): YAMLError[] {
  const last = mistakes.findIndex(({ code }) =>
    ['BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'TAB_AS_INDENT'].includes(code),
  );
  return last < 0 ? mistakes : mistakes.slice(0, last + 1);
}

/**
 * Where a field begins too far in: YAML takes it for one more line of the text above, and then finds a
 * colon in that.
 */
function keyTooFarIn(text: string, mistakes: YAMLError[]): number | undefined {
  const colon = mistakes.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
  const [first = '', ...lines] = colon ? text.slice(colon.pos[0]).split('\n') : [];
  if (!colon || /:\s/.test(first)) return undefined;
  let offset = colon.pos[0] + first.length + 1;
  for (const line of lines) {
    if (/^\s+[\w-]+:(\s|$)/.test(line)) return offset + line.search(/\S/);
    if (/:\s/.test(line)) return undefined;
    offset += line.length + 1;
  }
  return undefined;
}

/** What YAML allows and no content file needs: a text that stands elsewhere, a group for a name. */
function unreadable(document: Document, place: Place): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) || isAlias(key)) return;
      const wanted =
        'a field, a colon, a space, the text; a text that begins with [ or { in quotation marks';
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      found.push({ ...place(offset), found: 'a list or a group in the place of a field', wanted });
    },
    Alias(_, { source, range }) {
      const wanted = 'the text itself, written out';
      found.push({ ...place(range?.[0] ?? 0), found: `an alias (\`*${source}\`)`, wanted });
    },
  });
  return found;
}

/** Where YAML folds lines, an empty line is one line end; to an editor it begins a paragraph. */
export function keepParagraphs(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.type !== Scalar.BLOCK_LITERAL && typeof scalar.value === 'string')
        scalar.value = scalar.value.replace(/\n+/g, '\n\n');
    },
  });
}
