import { beforeEach, expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { checkContent } from './content-folder';
import { ContentError, type Problem } from './problem';

const copy = copyOfContent();
const fire = 'events/lighthouse-fire.yaml';

beforeEach(() =>
  copy.write(
    'ledger.txt',
    [
      '/en/',
      '/en/events/harbour-act/',
      '/en/events/tower-fire/#keepers-report-p4w1-12',
      '/en/events/harbour-act/cite.bib',
      '/en/events/tower-fire/',
      '/en/sources/harbour-notices/',
      '/ru/events/harbour-act/',
      '',
    ].join('\n'),
  ),
);

function problems(): Problem[] {
  try {
    checkContent(copy.folder, ['en']);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const lost = {
  file: 'data/ledger.txt',
  line: 2,
  found: '/en/events/harbour-act/, which was published, and no entry that has or had this name',
  wanted:
    '`formerly: [harbour-act]` in the file of the entry that is there instead, or data/events/harbour-act.yaml put back; if it was only tried, and never published, `git checkout data/ledger.txt`',
};

test('content that has all that its ledger has is right, former names too', () => {
  expect(problems()).toEqual([]);
});

test('a quotation that went, or whose words changed, is told until it is withdrawn', () => {
  const whole = copy.read(fire);
  const [words = ''] = /(?<=words: ).+/.exec(whole) ?? [];
  copy.write(fire, whole.replace(words, words.replace(/^\S+ /, '')));
  expect(problems()).toEqual([
    {
      file: 'data/ledger.txt',
      line: 3,
      found:
        '/en/events/tower-fire/#keepers-report-p4w1-12, which was published, and no such quotation',
      wanted:
        '`withdrawn: [keepers-report-p4w1-12]` in data/events/lighthouse-fire.yaml, or the quotation put back; if it was only tried, and never published, `git checkout data/ledger.txt`',
    },
  ]);
});

test('an entry that was removed is told once, with both ways to mend it', () => {
  copy.remove('events/harbour-act.yaml');
  expect(problems()).toEqual([lost]);
});

test('an entry that was renamed is told, until its former name is listed', () => {
  const text = copy.read('events/harbour-act.yaml');
  copy.remove('events/harbour-act.yaml');
  copy.write('events/act.yaml', text);
  expect(problems()).toEqual([lost]);
  copy.write('events/act.yaml', `${text}formerly: [harbour-act]\n`);
  expect(problems()).toEqual([]);
});

test('a former name that is no longer listed is told', () => {
  copy.write(fire, copy.read(fire).replace('- tower-fire\n', ''));
  expect(problems()).toMatchObject([{ file: 'data/ledger.txt', line: 5 }]);
});

test('a document that is gone is told beside what else is wrong', () => {
  copy.remove('sources/harbour-notices.yaml');
  copy.remove('sources/harbour-notices.txt');
  expect(problems()).toContainEqual({
    file: 'data/ledger.txt',
    line: 6,
    found: '/en/sources/harbour-notices/, which was published, and no such document',
    wanted:
      'data/sources/harbour-notices.yaml and data/sources/harbour-notices.txt put back, for links lead there; if it was only tried, and never published, `git checkout data/ledger.txt`',
  });
});

test('an entry that is there and wrong is not told as gone', () => {
  copy.write(fire, copy.read(fire).replace('title:', 'titel:'));
  expect(problems().filter(({ file }) => file === 'data/ledger.txt')).toEqual([]);
});
