/** The figures of a text in order of size, however its language parts thousands. */
export function figuresIn(text: string, language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(10_000);
  const mark = parts.find(({ type }) => type === 'group')?.value ?? '';
  const between = new RegExp(String.raw`(?<=\d)[,\u00a0\u202f${mark}](?=\d{3}(?!\d))`, 'g');
  const figures = text.replace(between, '').match(/\d+/g) ?? [];
  return [...new Set(figures)].sort((a, b) => Number(a) - Number(b)).join(', ');
}
