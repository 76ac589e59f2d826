import { expect, test } from 'vitest';
import { ContentError, type Problem } from './problem';

test('problems are told in the order in which an editor comes to them', () => {
  const said = { found: 'this', wanted: 'that' };
  const ordered: Problem[] = [
    { file: 'data/a.yaml', ...said },
    { file: 'data/a.yaml', line: 2, column: 9, ...said },
    { file: 'data/a.yaml', line: 10, column: 3, ...said },
    { file: 'data/a.yaml', line: 10, column: 12, ...said },
    { file: 'data/b.yaml', line: 1, column: 1, ...said },
  ];
  expect(new ContentError(ordered.toReversed()).problems).toEqual(ordered);
});
