import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { copyOfContent } from '@/e2e/support/content-copy';
import { content } from './content';
import { languages } from './languages';
import { schemaLine } from './reading/yaml-file';
import { isRemembered } from './remembered';

const copy = copyOfContent(languages);

beforeEach(() => {
  vi.stubEnv('CONTENT', copy.folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('the memorial is of a day that returns on a day of its entry, if that is known', () => {
  const remembered = () =>
    content()
      .events.filter(isRemembered)
      .map(({ slug }) => slug);
  expect(remembered()).toEqual(['lighthouse-fire', 'day-of-lamps']);
  const fire = 'events/lighthouse-fire.yaml';
  const { hours, from, to, ...rest } = parse(copy.read(fire));
  copy.write(fire, `${schemaLine('event')}\n${stringify({ ...rest, on: '1931-03' })}`);
  expect(remembered()).toEqual(['lighthouse-fire']);
});
