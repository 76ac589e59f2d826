import { expect, test } from 'vitest';
import { cutSentence, findWords } from './passage';

/** Whether words leave out the start or end of their sentence, where they stand in a text. */
function cut(words: string, text: string) {
  const [passage] = findWords(words, [{ number: 1, text }]);
  return passage && cutSentence(passage, text);
}

test('a whole sentence is shown without an ellipsis', () => {
  const text = 'It began. The NAC reports. It ended.';
  expect(cut('The NAC reports.', text)).toEqual({ start: false, end: false });
  expect(cut('It began.', text)).toEqual({ start: false, end: false });
  expect(cut('It ended.', text)).toEqual({ start: false, end: false });
});

test('words that leave out the start or end of their sentence are known to be cut there', () => {
  const text = 'It began. Thus, the NAC reports, as it must. It ended';
  expect(cut('the NAC reports, as it must.', text)).toEqual({ start: true, end: false });
  expect(cut('Thus, the NAC reports', text)).toEqual({ start: false, end: true });
  expect(cut('the NAC reports', text)).toEqual({ start: true, end: true });
});

test('a sentence that ends in a quotation mark, or a paragraph without a stop, is not cut', () => {
  const decree = 'It is decree № 116 "On measures to combat terrorism." It stands.';
  expect(cut('It is decree № 116 "On measures to combat terrorism."', decree)?.end).toBe(false);
  expect(cut('It stands.', decree)?.start).toBe(false);
  expect(cut('Anti-Terrorism Center', 'Anti-Terrorism Center')).toEqual({
    start: false,
    end: false,
  });
});
