import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { setIn } from '@/data/reading/set-texts';
import { schemaLine } from '@/data/reading/yaml-file';
import { inEvery } from './every-language';

// Marks of direction are refused before anything is built; another test says so.
const evil = `</script><script>ran=1</script><img src=x onerror=ran=1>"'&]]>;,\\${'word'.repeat(75)}`;
/** Set as each language is: Russian, for one, has no such quotation marks. */
export const hostileText = inEvery((language) => `${setIn(language, evil)} ${language}`);
const quotation = {
  source: 'keepers-report',
  // Words that another entry quotes too, so that no address of the document is new.
  words:
    'Today’s Island holiday symbolizes the unity of the keepers and the boatmen in the care of lamps.',
  translation: Object.fromEntries(Object.entries(hostileText).filter(([one]) => one !== 'en')),
};
const entry = {
  title: hostileText,
  label: hostileText,
  summary: hostileText,
  note: hostileText,
  text: hostileText,
  place: hostileText,
  quotations: [quotation],
  sections: [
    {
      heading: hostileText,
      text: hostileText,
      references: [
        {
          text: hostileText,
          address: 'https://example.org/?a="><script>ran=1</script>',
          seen: '2026-11-20',
        },
      ],
    },
  ],
  revisions: [{ on: '2020-01-02', text: hostileText }],
};

const write = (value: unknown) =>
  `${schemaLine('event')}\n${stringify(value, { aliasDuplicateObjects: false })}`;

/** Adds entries to content, of a month, a year and a day of each year, of which every text would break out. */
export function addHostile(content: string): void {
  writeFileSync(`${content}/events/hostile.yaml`, write({ on: '2010-01', ...entry }));
  writeFileSync(`${content}/events/hostile-year.yaml`, write({ on: 2010, ...entry }));
  writeFileSync(`${content}/events/hostile-day.yaml`, write({ every: '05-06', ...entry }));
}
