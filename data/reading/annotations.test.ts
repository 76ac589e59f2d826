import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { copyOfContent } from '@/e2e/support/content-copy';
import { languages } from '../languages';
import { annotation } from './annotations';

const copy = copyOfContent(languages);

test('a problem stands at its line, however its words are written', () => {
  const problem = {
    file: 'data/a,b:c.yaml',
    line: 3,
    column: 5,
    field: 'text, en',
    found: '100 %',
    wanted: '::x\ny',
  };
  expect(annotation('error', problem)).toBe(
    '::error file=data/a%2Cb%3Ac.yaml,line=3,col=5,title=text%2C en::found: 100 %25%0Awould do: ::x%0Ay',
  );
  const bare = { file: 'data/pages', found: 'no such folder', wanted: 'a folder' };
  expect(annotation('warning', bare)).toBe(
    '::warning file=data/pages::found: no such folder%0Awould do: a folder',
  );
});

test.each(['true', ''])(
  '`npm run check` writes one for each problem on GitHub alone (GITHUB_ACTIONS=%s)',
  (onGitHub) => {
    copy.write(
      'events/harbour-act.yaml',
      copy.read('events/harbour-act.yaml').replace('on:', 'onn:'),
    );
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'data/check.ts'],
      {
        env: { ...process.env, CONTENT: copy.folder, GITHUB_ACTIONS: onGitHub },
        encoding: 'utf8',
      },
    );
    const told = [...stderr.matchAll(/^data\/\S+?:\d+:\d+$/gm)].length;
    const annotated = [
      ...stdout.matchAll(/^::error file=data\/events\/harbour-act\.yaml,line=\d+,/gm),
    ];
    expect(status).toBe(1);
    expect(told).toBeGreaterThan(0);
    expect(annotated).toHaveLength(onGitHub ? told : 0);
  },
);
