/** A pattern of words as they stand in a text of any script: `\b` knows Latin letters alone. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');
}
