import { type Document, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { explainSyntax } from './messages';
import type { Problem } from './problem';
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
  const mistakes = [...document.errors, ...document.warnings];
  const problems = mistakes.map((error) => ({ ...place(error.pos[0]), ...explainSyntax(error) }));
  if (problems.length === 0) problems.push(...aliases(document, place));
  const cut = cuttingComments(text, document);
  const comments = cut.map(({ offset, ...told }) => ({ ...place(offset), ...told }));
  return { document, place, problems, comments };
}

function aliases(document: Document, place: Place): Problem[] {
  const found: Problem[] = [];
  visit(document, {
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
