/** The letters of a text that a type has not, each once; what has no form needs none. */
export function missingLetters(text: string, letters: ReadonlySet<string>): string[] {
  const seen = text.normalize('NFC').replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
  return [...new Set(seen)].filter((letter) => !letters.has(letter));
}
