/** What stands within a word, between two letters or digits: hyphens, apostrophes and the like (after UAX #29). */
const joint = String.raw`[-\u00ad\u2010\u2011–−'’ʼ&@_/·\u200d]`;
const letter = String.raw`[\p{L}\p{N}\p{M}]`;

/** Where a word goes on, as what stands before an offset and what after it. */
const insides: [before: RegExp, after: RegExp][] = [
  // Two letters or digits; a letter and its combining marks; the two halves of one sign.
  [rule(`${letter}$`), rule(`^${letter}`)],
  [rule(String.raw`\S$`), rule(String.raw`^[\p{M}\u200d]`)],
  [/[\ud800-\udbff]$/, /^[\udc00-\udfff]/],
  // non-violent, Today’s, R&D, 2–5
  [rule(`${letter}$`), rule(`^${joint}${letter}`)],
  [rule(`${letter}${joint}$`), rule(`^${letter}`)],
  // 3.5, 1,334, 13:05; p.m. but not “calmer.The”
  [/\d$/, /^[.,:]\d/],
  [/\d[.,:]$/, /^\d/],
  [rule(String.raw`\p{L}$`), rule(String.raw`^\.\p{Ll}`)],
  [rule(String.raw`\p{L}\.$`), rule(String.raw`^\p{Ll}`)],
  [rule(String.raw`\p{Lu}$`), rule(String.raw`^\.\p{Lu}`)],
  [rule(String.raw`\p{Lu}\.$`), rule(String.raw`^\p{Lu}`)],
  // 1 334, −5, $5, 5%
  [/(?<![\d.,])\d{1,3}$/, /^[ \u00a0\u2009\u202f]\d{3}(?!\d)/],
  [/(?<![\d.,])\d{1,3}[ \u00a0\u2009\u202f]$/, /^\d{3}(?!\d)/],
  [/(?:^|[\s(])[-–−+]$/, /^\d/],
  [/[\p{Sc}#№]$/u, /^\d/],
  [/\d$/, /^[%‰°\p{Sc}]/u],
];

/** Whether an offset stands within a word or a number, where no quotation may begin or end. */
export function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text.slice(Math.max(0, offset - 12), offset), text.slice(offset)];
  const near = after.slice(0, 12);
  return insides.some(([end, start]) => end.test(before) && start.test(near));
}

function rule(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}
