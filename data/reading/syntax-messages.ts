import type { YAMLError } from 'yaml';

/** What is said of a line that is not below its neighbours: YAML measures it by those above it. */
export const tooFarIn = {
  found: 'a line that begins too far in or out: this one, or one above it',
  wanted: 'the same indentation as its neighbours',
};

/** What is said of a tab that YAML stumbles over. */
export const tab = {
  found: 'a tab in the place of spaces',
  wanted: 'spaces: two for each step inward',
};

const notAField: [string, string] = [
  'a line that is not `field: text`',
  'a field, a colon, a space, the text',
];

/** Says what is wrong with the writing of a YAML file. */
export function explainSyntax(error: YAMLError): { found: string; wanted: string } {
  const known: Partial<Record<typeof error.code, [string, string]>> = {
    DUPLICATE_KEY: ['the same field twice', 'each field once'],
    TAB_AS_INDENT: [tab.found, tab.wanted],
    BAD_INDENT: [tooFarIn.found, tooFarIn.wanted],
    BLOCK_AS_IMPLICIT_KEY: [
      'a colon and a space inside a text',
      'the text in quotation marks, or on a line of its own after `>-`',
    ],
    MULTILINE_IMPLICIT_KEY: notAField,
    MISSING_CHAR: error.message.includes('map values')
      ? notAField
      : [`a mistake in the writing: ${error.message}`, 'what is missing put in'],
  };
  const [found, wanted] = known[error.code] ?? [
    `something that is not YAML: ${error.message}`,
    '`field: text`, with two spaces for each step inward',
  ];
  return { found, wanted };
}
