import { editions, type Language, languages } from '../editions';

/** The words of a sentence that will not be true for ever, if there are any, in these editions. */
export function expires(sentence: string, ...among: Language[]): string | undefined {
  const text = sentence.replace(/\s+/g, ' ');
  const patterns = (among.length > 0 ? among : languages).flatMap(
    (language) => editions[language].time.expiring,
  );
  return patterns.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined);
}

const year = /(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/u;

/** Whether a sentence says anything of time, lasting or not. */
export function mentionsTime(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, ' ');
  const all = Object.values(editions).flatMap(({ time }) => [...time.ofTime, ...time.expiring]);
  return [year, ...all].some((one) => one.test(text));
}

/** The sentences of a text, in order. Numbers and dates may begin one, but not after «№», «г.» or “No.”. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) =>
      line
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?…]["»”’)]*)(?<!(?:^|[\s(])(?:No|nos|v|г|А|Б)\.) (?=["«„“‘(]*[\p{Lu}\d])/u),
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
