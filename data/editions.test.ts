import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate, weekdayOrEveryYear } from './dates/written-date';

const files = ['events', 'pages', 'sources'].flatMap((kind) =>
  readdirSync(join('data', kind))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('data', kind, name)),
);

/** Every text that stands in both editions, with where it stands. */
function* texts(value: unknown, place = ''): Generator<{ place: string; en: string; ru: string }> {
  if (typeof value !== 'object' || value === null) return;
  const { en, ru } = Object.assign({ en: undefined, ru: undefined }, value);
  if (typeof en === 'string' && typeof ru === 'string') yield { place, en, ru };
  for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${place}/${key}`);
}

/** The figures of a text, and its number words that stand for them, in order of size. */
function figures(text: string): string[] {
  return (text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+/g) ?? []).sort();
}

test.each(files)('every figure and date in %s is the same in both editions', (file) => {
  const pairs = [...texts(parse(readFileSync(file, 'utf8')))];
  expect(pairs.length).toBeGreaterThan(2);
  for (const { place, en, ru } of pairs)
    expect(`${place} ${figures(ru)}`).toBe(`${place} ${figures(en)}`);
});

test('the Russian edition writes dates as Russian does', () => {
  const siege = { kind: 'span', from: '2004-09-01', to: '2004-09-03' } as const;
  expect(formatDate(siege, 'ru')).toBe('1–3\u00a0сентября 2004\u00a0года');
  expect(weekdayOrEveryYear(siege, 'ru')).toBe('среда\u00a0— пятница');
  expect(formatDate({ kind: 'day', on: '2006-02-15' }, 'ru')).toBe(
    '15\u00a0февраля 2006\u00a0года',
  );
  const day = { kind: 'recurrence', every: '09-03', since: '2005-09-03' } as const;
  expect(`${formatDate(day, 'ru')}, ${weekdayOrEveryYear(day, 'ru')}`).toBe(
    '3\u00a0сентября, каждый год',
  );
  const across = { kind: 'span', from: '2004-12-31', to: '2005-01-02' } as const;
  expect(formatDate(across, 'ru')).toBe(
    '31\u00a0декабря 2004\u00a0года\u00a0— 2\u00a0января 2005\u00a0года',
  );
});

test.each(files)('the Russian of %s is set as Russian is', (file) => {
  for (const { place, ru } of texts(parse(readFileSync(file, 'utf8')))) {
    expect(ru, `${place}: straight or English quotation marks`).not.toMatch(/["”]/);
    expect(ru, `${place}: № without a no-break space`).not.toMatch(/№(?!\u00a0)/);
    expect(ru, `${place}: a dash that may begin a line`).not.toMatch(/ [—–]/);
    expect(ru, `${place}: a hyphen for a dash`).not.toMatch(/\s-\s/);
    expect(ru, `${place}: a short preposition at the end of a line`).not.toMatch(
      /(?<![\p{L}\d])(?:в|на|и|с|к|о|у|из|от|до|по|за|не|а|но|об|во|со|ни) /iu,
    );
    expect(ru, `${place}: a date that may break`).not.toMatch(
      /\d (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года)/u,
    );
  }
});
