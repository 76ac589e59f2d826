import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, run } from '../support/build';
import { freePort } from '../support/free-port';
import { textOf } from '../support/render';
import { projectInThree, tag } from '../support/third-language';

test.describe.configure({ timeout: 300_000, mode: 'serial' });

let project: string;

/** In the project with a third language, a command ends well. */
function endsWell(command: string, env: Record<string, string> = {}) {
  const { status, printed } = run(command, env, project);
  expect(status, printed).toBe(0);
}

test.beforeAll(() => {
  project = projectInThree();
});

test('A language is a dictionary, a line and a key in each text: types and content are right', () => {
  endsWell('tsc -p .');
  endsWell('tsx data/check.ts');
  endsWell('tsx data/reading/write-schemas.ts');
});

test('Whatever is promised of the site’s parts holds with a third language', () => {
  endsWell('vitest run --project unit app components data');
});

test('Every page of a third language is there, names its other languages and leads to them', () => {
  const { status, printed } = buildSite({ OUT: 'out' }, project);
  expect(status, printed).toBe(0);
  endsWell('tsx adapter/ledger/write-ledger.ts');
  endsWell('vitest run --project built');
});

test('A document in the third language is quoted in it, and translated from no other', () => {
  const page = (language: string) =>
    readFileSync(join(project, `out/${language}/events/harbour-act/index.html`), 'utf8');
  for (const language of ['en', 'ru', tag])
    expect(page(language).match(/<blockquote lang="[^"]*"/g)).toEqual(
      Array(3).fill(`<blockquote lang="${tag}"`),
    );
  expect(textOf(page('ru')).match(/Перевод сайта[^:]*:/g)).toEqual(Array(3).fill('Перевод сайта:'));
  expect(textOf(page(tag))).not.toContain('Tradução deste site');
});

test('In a browser, a third language fits any width, and each language leads to the same place', async () => {
  const held = `${tag}.*(any.width.with|same.passage)|same.passage.*${tag}`;
  const env = { E2E_PORT: String(await freePort()), OUT: 'out' };
  endsWell(
    `playwright test --project=site e2e/pages.spec.ts e2e/switching.spec.ts -g ${held}`,
    env,
  );
});
