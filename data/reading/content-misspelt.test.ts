import { copyOfContent } from '@/e2e/support/content-copy';
import { at, type Slip, tellsOf } from '@/e2e/support/slips';

const copy = copyOfContent();
const noField = 'a field that does not exist here';
const meant = (field: string, group: string) =>
  `\`${field}:\`, or another of the fields that ${group} has; see CONTRIBUTING.md`;

const slips: Slip[] = [
  [
    'a misspelt title',
    'title:',
    'titel:',
    { field: 'title' },
    at(3, 'titel', noField, meant('title', 'this kind of file')),
  ],
  [
    'a misspelt summary',
    'summary:',
    'sumary:',
    { field: 'summary' },
    at(5, 'sumary', noField, meant('summary', 'this kind of file')),
  ],
  [
    'a misspelt field of a reference',
    'address:',
    'adress:',
    { field: 'sections 1, references 1, address' },
    at(19, 'sections 1, references 1, adress', noField, meant('address', 'references')),
  ],
  [
    'a text in brackets for a field',
    '  en: H',
    '  [en]: H',
    { line: 4, column: 3, found: 'a list or a group in the place of a field' },
  ],
];

tellsOf(copy, slips);
