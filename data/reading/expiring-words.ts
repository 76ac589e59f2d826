import { dictionaries, type Language, languages } from '../languages';

/** The words of a sentence that will not be true for ever, if there are any, in one of these languages. */
export function expires(
  sentence: string,
  among: readonly Language[] = languages,
): string | undefined {
  const text = sentence.replace(/\s+/g, ' ');
  const patterns = among.flatMap((language) => dictionaries[language].time.expiring);
  return patterns.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined);
}

const year = /(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/u;

/** Whether a sentence says anything of time, lasting or not. */
export function mentionsTime(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, ' ');
  const all = Object.values(dictionaries).flatMap(({ time }) => [...time.ofTime, ...time.expiring]);
  return [year, ...all].some((one) => one.test(text));
}

/** The sentences of a text in one of these languages, in order. Numbers may begin one, but not after “No.”. */
export function sentencesIn(text: string, among: readonly Language[] = languages): string[] {
  const short = among.flatMap((language) => dictionaries[language].abbreviations).join('|');
  const between = new RegExp(
    String.raw`(?<=[.!?…]["»”’)]*)(?<!(?:^|[\s(])(?:${short})\.) (?=["«„“‘(]*[\p{Lu}\d])`,
    'u',
  );
  return text
    .split(/\n+/)
    .flatMap((line) => line.replace(/\s+/g, ' ').split(between))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
