import { asHtml, element } from '@/data/formats/html';
import { changesAddress } from './changes';

/** For authors: what is wrong with the content, in the place of every page until the files are mended. */
export function problemPage(said: string): string {
  const title = 'The content has to be mended';
  const page = element(
    'html',
    { lang: 'en' },
    element('head', {}, element('title', {}, title)),
    element(
      'body',
      {
        style: 'margin: 3rem auto; max-width: 50rem; padding: 0 1rem; font-family: Georgia, serif',
      },
      element('h1', { style: 'font-weight: normal' }, title),
      element('pre', { style: 'white-space: pre-wrap; font: inherit; line-height: 1.5' }, said),
      element('script', {}, script),
    ),
  );
  return `<!doctype html>${asHtml(page)}`;
}

/** Leads back to the page when all is mended; until then only what is shown changes, and only if it differs. */
const script = `
const shown = document.querySelector('pre');
setInterval(async () => {
  const answer = await fetch(${JSON.stringify(changesAddress)}).catch(() => undefined);
  if (!answer?.ok) return;
  const { right, said } = await answer.json();
  if (right) location.reload();
  else if (said !== shown.textContent) shown.textContent = said;
}, 250);
`;
