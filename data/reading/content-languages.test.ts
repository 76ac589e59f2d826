import { describe, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { readContent } from './content-folder';

const fire = 'events/lighthouse-fire.yaml';
const missing = 'nothing: the field is missing';

describe('A document in another language than English', () => {
  const russian = copyOfContent(['en', 'ru']);
  const report = 'sources/keepers-report.yaml';

  test('is quoted with a translation into every other language, and none into its own', () => {
    russian.write(report, russian.read(report).replace('language: en', 'language: ru'));
    const told = russian.problems(['en', 'ru']);
    expect(told.length).toBeGreaterThan(0);
    for (const { field: name, found } of told) {
      if (name?.endsWith('translation, en')) expect(found).toBe(missing);
      else
        expect([name?.endsWith('translation, ru'), found]).toEqual([
          true,
          'a translation into ru, in which the document is written',
        ]);
    }
  });

  test('is read as it is written', () => {
    for (const name of [
      fire,
      'events/harbour-act.yaml',
      'events/day-of-lamps.yaml',
      'pages/memorial.yaml',
    ])
      russian.write(
        name,
        russian.read(name).replace(/translation:\s+ru:/g, 'translation:\n      en:'),
      );
    russian.write(report, russian.read(report).replace('language: en', 'language: ru'));
    russian.write(
      'sources/harbour-notices.yaml',
      russian.read('sources/harbour-notices.yaml').replace('language: en', 'language: ru'),
    );
    expect(russian.problems(['en', 'ru'])).toEqual([]);
    const { sources } = readContent(russian.folder, ['en', 'ru']);
    expect(sources.map(({ language }) => language)).toEqual(['ru', 'ru']);
  });
});
