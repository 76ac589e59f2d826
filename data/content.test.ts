import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { content, eventSlugs, findEvent, neighbours, quotingsOf, withdrawnFrom } from './content';
import { languages } from './languages';
import { passageName } from './quoting/passage';

const copy = copyOfContent(languages);
const act = 'events/harbour-act.yaml';
const add = (line: string) => copy.write(act, `${copy.read(act)}${line}\n`);
const report = () => {
  const source = content().sources.find(({ id }) => id === 'keepers-report');
  if (!source) throw new Error('There is no report.');
  return source;
};

beforeEach(() => {
  vi.stubEnv('CONTENT', copy.folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('an entry is found by its name and by each it had', () => {
  const names = ['lighthouse-fire', 'tower-fire', 'outer-lighthouse'];
  for (const name of names) expect(findEvent(name)?.slug).toBe('lighthouse-fire');
  expect(findEvent('lighthouse')).toBeUndefined();
  expect(eventSlugs()).toEqual([...names, 'harbour-act', 'day-of-lamps']);
});

test('the neighbours of an entry are those before and after it by date', () => {
  const around = content().events.map((event) => {
    const { earlier, later } = neighbours(event);
    return [earlier?.slug, later?.slug];
  });
  expect(around).toEqual([
    [undefined, 'harbour-act'],
    ['lighthouse-fire', 'day-of-lamps'],
    ['harbour-act', undefined],
  ]);
});

test('a document knows every page that quotes it, the memorial too', () => {
  const { events, memorial } = content();
  const titles = quotingsOf(report()).map(({ title, address }) => [title.en, address('en')]);
  const [fire, , day] = events;
  expect(titles).toEqual([
    ...Array(2).fill([fire?.title.en, '/en/events/lighthouse-fire/']),
    ...Array(3).fill([day?.title.en, '/en/events/day-of-lamps/']),
    ...Array(3).fill([memorial.title.en, '/en/memorial/']),
  ]);
});

test('a document knows what was quoted of it and is no longer, each passage once', () => {
  const names = () => withdrawnFrom(report()).map(passageName);
  expect(names()).toEqual(['p4w13-16', 'p5w1-5']);
  add('withdrawn: [keepers-report-p4w13-16]');
  expect(names()).toEqual(['p4w13-16', 'p5w1-5']);
});

test('what one page quotes no longer and another does is no withdrawn passage', () => {
  add('withdrawn: [keepers-report-p4w1-12]');
  expect(withdrawnFrom(report()).map(passageName)).toEqual(['p4w13-16', 'p5w1-5']);
});

test('while authors work, what they changed is read again, wrong or mended', () => {
  const right = content();
  expect(content()).toBe(right);
  add('wrong: field');
  expect(content).toThrow('field: wrong');
  copy.write(act, copy.read(act).replace('wrong: field\n', ''));
  expect(content()).toEqual(right);
});

test('a process of a build reads it once, whichever bundle asks', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const read = content();
  add('wrong: field');
  vi.resetModules();
  const anew = await import('./content');
  expect(anew.content).not.toBe(content);
  expect(anew.content()).toBe(read);
  globalThis.contentOfBuild = undefined;
});
