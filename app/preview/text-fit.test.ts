import { expect, test } from 'vitest';
import { fitText } from './text-fit';

const frame = { sizes: [100, 50, 20] satisfies [number, ...number[]], width: 1000, height: 240 };
const measure = (text: string) => text.length / 2;
const sizeOf = (text: string) => fitText(text, frame, measure).style.fontSize;

test('a text is set as large as it fits', () => {
  expect(sizeOf('a'.repeat(20))).toBe(100);
  expect(sizeOf('a'.repeat(21))).toBe(50);
  expect(sizeOf('a word '.repeat(10))).toBe(50);
});

test('a text that fits in no size is cut to what there is room for', () => {
  const { style, height } = fitText('a'.repeat(300), frame, measure);
  expect(style).toMatchObject({ fontSize: 20, lineClamp: 10, wordBreak: 'break-all' });
  expect(fitText('a word '.repeat(300), frame, measure).style).toMatchObject({
    wordBreak: 'normal',
  });
  expect(height).toBeLessThanOrEqual(frame.height);
});
