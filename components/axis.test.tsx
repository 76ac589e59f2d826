import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readChanged } from '@/e2e/test-content';
import { dated } from '@/lib/dates';
import { dictionaries } from '@/lib/languages';
import { Axis } from './axis';

const [anyEvent] = readChanged().en.events;

/** The axis of an entry in each of some years, and of one that has returned since the first. */
function draw(years: number[]) {
  const entry = (slug: string) => ({ ...anyEvent, slug, path: slug, label: slug });
  const once = years.map((year) => ({ ...entry(`${year}`), date: dated(`${year}-06-01`) }));
  const date = { kind: 'recurrence', every: '06-01', since: `${years[0]}-06-01` } as const;
  const events = [...once, { ...entry('each year'), date }];
  return load(renderToStaticMarkup(<Axis events={events} words={dictionaries.en} />));
}

/** The labels from above: where each begins, which way it goes, and where its pole stands, from where down. */
function labelsOf($: ReturnType<typeof load>) {
  const number = (value = '') => Number.parseFloat(value);
  const labels = Array.from($('svg a:has(text)'), (link) => {
    const text = $(link).find('text');
    const lines = Array.from($(link).find('line'), ({ attribs: { x1, y1 } }) => ({
      foot: number(x1),
      top: number(y1),
    }));
    const [pole] = lines.sort((a, b) => a.top - b.top);
    const [at, y] = [number(text.attr('x')), number(text.attr('y'))];
    return { name: text.text(), at, y, left: text.attr('text-anchor') === 'end', pole };
  });
  return labels.sort((a, b) => a.y - b.y);
}

test.each([
  ['its first half', [1990, 1991, 1992, 1993, 1994, 1995, 1996]],
  ['both halves', [1931, 1940, 1989, 1990, 1991, 2005, 2006]],
])(
  'up to eight entries, in %s, have labels in rows of their own, crossed by no pole',
  (_, years) => {
    const labels = labelsOf(draw(years));
    expect(new Set(labels.map(({ y }) => y)).size).toBe(8);
    // A label of 100 pixels on an axis of 280, the narrowest.
    const length = (100 * 100) / 280;
    const poles = labels.flatMap(({ name, pole }) => (pole ? { name, ...pole } : []));
    expect(poles).toHaveLength(7);
    const crossed = labels.flatMap(({ name, at, y, left }) => {
      const isCrossing = ({ foot, top }: (typeof poles)[number]) => {
        const distance = left ? at - foot : foot - at;
        return top < y && distance > 0 && distance < length;
      };
      return poles.filter(isCrossing).map((pole) => `${name} by that of ${pole.name}`);
    });
    expect(crossed).toEqual([]);
  },
);

test('in the first half, the earlier an entry, the higher its label', () => {
  const names = labelsOf(draw([1990, 1992, 1995])).map(({ name }) => name);
  expect(names.filter((name) => name !== 'each year')).toEqual(['1990', '1992', '1995']);
});

test('of nine entries the axis shows the marks alone', () => {
  const $ = draw([1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997]);
  expect([$('svg a text').length, $('svg a line').length]).toEqual([0, 8]);
});

test('read aloud, the axis is one sentence, and the keyboard passes over its links', () => {
  const $ = draw([1990, 1992]);
  const sentence = 'The timeline drawn to scale: 3 entries.';
  expect($('[role=img]').attr('aria-label')).toBe(sentence);
  expect($('figure > svg[aria-hidden=true]')).toHaveLength(1);
  expect($('svg a:not([tabindex="-1"])')).toHaveLength(0);
});
