import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { entryName } from '@/e2e/support/slips';
import { checkContent } from './content-folder';
import { ContentError } from './problem';
import { typeLetters } from './type-letters';

const letters = await typeLetters();
const copy = copyOfContent();

function problems() {
  try {
    checkContent(copy.folder, ['en'], letters);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

test('what a preview image cannot say is told with its file, line and field, and each letter once', () => {
  expect(problems()).toEqual([]);
  const right = copy.read(entryName);
  copy.write(entryName, right.replace(/(title:\n {2}en: )(.*)/, '$1友 and 友 of \u{1F46A} $2'));
  const line = right.split('\n').indexOf('title:') + 2;
  const place = { file: `data/${entryName}`, line, field: 'title, en' };
  expect(problems()).toMatchObject([
    { ...place, found: '“友”, which the type of the preview images has not' },
    { ...place, found: '“\u{1F46A}”, which the type of the preview images has not' },
  ]);
});

test('what no preview image says may have any letter', () => {
  const right = copy.read(entryName);
  copy.write(entryName, right.replace(/(summary:\n {2}en: )(.*)/, '$1$2 友'));
  expect(copy.read(entryName)).not.toBe(right);
  expect(problems()).toEqual([]);
});
