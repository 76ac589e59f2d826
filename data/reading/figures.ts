import { onceEach } from '../once-each';

/** The figures of a text in order of size, however its language parts thousands. */
export function figuresIn(text: string, language: string): string {
  const figures = text.replace(partingThousands(language), '').match(/\d+/g) ?? [];
  return [...new Set(figures)].sort((a, b) => Number(a) - Number(b)).join(', ');
}

const partingThousands = onceEach((language: string) => {
  const parts = new Intl.NumberFormat(language).formatToParts(10_000);
  const mark = parts.find(({ type }) => type === 'group')?.value ?? '';
  return new RegExp(String.raw`(?<=\d)[,\u00a0\u202f${mark}](?=\d{3}(?!\d))`, 'g');
});
