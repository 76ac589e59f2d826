import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everywhere, headersOfPlace, kinds } from './headers';

const conf = readFileSync('docs/nginx.conf', 'utf8');

test('nginx sends what every answer says, and nothing of it in two ways', () => {
  for (const [name, value] of Object.entries(everywhere)) {
    const said = conf.matchAll(new RegExp(`add_header ${name} (.+) always;`, 'g'));
    expect([...said].map(([, one]) => one?.replaceAll('"', ''))).toEqual([value]);
  }
});

test('nginx knows each kind of file and each place of the site', () => {
  for (const { ending, type } of kinds)
    if (ending === 'feed.xml') expect(conf).toContain(`default_type "${type}";`);
    else expect(conf).toContain(`"${type}" ${ending.split('.').at(-1)};`);
  const open = kinds.filter((kind) => kind.open).map(({ ending }) => ending.replace('.', '\\.'));
  expect(conf).toContain(`~(${open.join('|')})$ "*";`);
  for (const name of ['index.html', 'fonts/a.woff2', 'en/embed/index.html'])
    for (const value of Object.values(headersOfPlace(name))) expect(conf).toContain(`"${value}";`);
});
