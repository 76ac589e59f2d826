import { isMap, isScalar, type Pair, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { isLanguage, type Language, languages } from '@/data/languages';
import type { Text } from '@/data/model/site-content';
import { setIn } from '@/data/reading/set-texts';

const everyLanguage = z.record(z.enum(languages), z.string());

/** For tests: a text in every language that the site has; one for all, or what is made for each. */
export function inEvery(text: string | ((language: Language) => string)): Text {
  const say = (language: Language) => (typeof text === 'string' ? text : text(language));
  return everyLanguage.parse(
    Object.fromEntries(languages.map((language) => [language, say(language)])),
  );
}

/** What stands for a translation: in other letters than the document, or than the page, it may not be. */
const translated = 'What the words say';

/**
 * A content file that tests bring, as a site with more languages would have it: a language that it does not
 * speak at all has the first one's words. So a new language needs no word in the tests.
 */
export function spokenInAll(written: string, all: readonly string[] = languages): string {
  const file = parseDocument(written);
  const texts: Pair[] = [];
  const spoken = new Set<string>();
  visit(file, {
    Pair(_, pair) {
      const languagesOf = isMap(pair.value) ? pair.value.items.map(({ key }) => String(key)) : [];
      if (!languagesOf.some(isLanguage)) return;
      texts.push(pair);
      for (const language of languagesOf) spoken.add(language);
    },
  });
  const silent = all.filter((language) => !spoken.has(language));
  if (silent.length === 0) return written;
  for (const { key, value } of texts) {
    if (!isMap(value)) continue;
    const [first] = value.items;
    const said = isScalar(first?.value) ? String(first.value) : '';
    const words = String(key) === 'translation' ? translated : said;
    for (const language of silent)
      value.set(language, isLanguage(language) ? setIn(language, words) : words);
  }
  return String(file);
}
