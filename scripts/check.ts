import { content } from '@/lib/content';
import { annotation, ContentError } from '@/lib/content/problem';
import { defaultLanguage } from '@/lib/languages';

const { SITE_URL = '', BASE_PATH = '' } = process.env;
// A site under a path is never at the address of `npm start`.
const origin = new RegExp(`^(https?://[^/\\s]+/?)${BASE_PATH ? '' : '?'}$`);
const settings: [name: string, found: string, pattern: RegExp, expected: string][] = [
  ['The folder', process.cwd(), /^[^#]*$/, 'a path without “#”, in which Next.js can build'],
  ['SITE_URL', SITE_URL, origin, 'like https://example.org; a path goes into BASE_PATH'],
  ['BASE_PATH', BASE_PATH, /^(\/[\w.~-]+)*\/?$/, 'a path, like /3-september'],
];
for (const [name, found, pattern, expected] of settings)
  if (!pattern.test(found)) {
    console.error(`${name} is “${found}”; expected: ${expected}.`);
    process.exit(1);
  }

/** Says everything that is wrong with the content; on GitHub also at the lines of a pull request. */
try {
  const { events, sources } = content(defaultLanguage);
  console.log(`The content is right: ${events.length} entries, ${sources.length} documents.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  if (process.env.GITHUB_ACTIONS === 'true')
    for (const problem of error.problems) console.log(annotation(problem));
  console.error(error.message);
  process.exitCode = 1;
}
