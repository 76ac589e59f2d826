import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type CheerioAPI, load } from 'cheerio';
import { PurgeCSS } from 'purgecss';
import { absolute, filePath } from '@/lib/urls';
import { fontFaces, type Page, writeFonts } from './fonts';

/**
 * Runs after `next build`: writes the exported pages to `out/` without the framework's scripts, with only
 * the styles that each page uses, the script of the custom elements and a Content Security Policy.
 */
const exported = '.export';
const out = process.env.OUT ?? 'out';
const staged = `${out}.next`;

/** The framework's own files: its scripts, styles, fonts and navigation data, and second copies of the 404 page. */
const frameworkFiles =
  /^\.export\/(_next|404|_not-found|elements\.js)$|\/(__next\.[^/]+|index)\.txt$/;

const elements = await readFile(`${exported}/elements.js`, 'utf8');

await rm(staged, { recursive: true, force: true });
await cp(exported, staged, { recursive: true, filter: (path) => !frameworkFiles.test(path) });
const files = await readdir(staged, { recursive: true });
const pages = await Promise.all(files.filter((name) => name.endsWith('.html')).map(readPage));
const fontRules = await writeFonts(pages, exported, staged);
for (const page of pages) await writeFile(page.file, await finish(page));

await rm(out, { recursive: true, force: true });
await rename(staged, out);
console.log(`${pages.length} pages in ${out}/, to be published at ${absolute(filePath(''))}`);

/** Removes what only the framework's script needs: everything that is neither content nor data. */
async function readPage(name: string): Promise<Page> {
  const file = `${staged}/${name}`;
  const $ = load(await readFile(file, 'utf8'));
  const sheets = $('link[rel="stylesheet"]').toArray();
  const css = await Promise.all(
    sheets.map(({ attribs }) => readFile(exported + attribs.href, 'utf8')),
  );
  $('script:not([type="application/ld+json"], [type="speculationrules"])').remove();
  $('link[rel="stylesheet"], link[rel="preload"], link[rel="preconnect"]').remove();
  $('meta[name="next-size-adjust"], [hidden]:empty').remove();
  // X reads Open Graph's where its own are missing.
  $('meta[name^="twitter:"]:not([name="twitter:card"])').remove();
  return { file, $, css: css.join('\n') };
}

async function finish(page: Page): Promise<string> {
  const { file, $, css } = page;
  const own = $('style, [style], [onclick], template, script[src]').get(0);
  if (own) throw new Error(`${file}: its policy does not allow this <${own.tagName}>: ${$(own)}`);
  if ($('body *').is((_, tag) => 'tagName' in tag && tag.tagName.includes('-')))
    $('head').append(`<script type="module">${elements}</script>`);
  // A copy that rewrites the addresses of fonts breaks the hash of this style alone.
  $('head').append(`<style>${fontRules(page)}</style>`);
  const styles = await usedStyles(css.replace(fontFaces, ''), $);
  $('head').append(`<style>${shortenClasses($, styles)}</style>`);
  $('meta[charset]').after(`<meta http-equiv="Content-Security-Policy" content="${policy($)}">`);
  return $.html()
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('&nbsp;', '\u00a0');
}

async function usedStyles(css: string, $: CheerioAPI): Promise<string> {
  const names = $('*')
    .toArray()
    .flatMap((tag) => ('attribs' in tag ? [tag.name, ...Object.entries(tag.attribs).flat()] : []))
    .flatMap((text) => text.split(/\s+/));
  // What the elements make: buttons.
  const made = $('script[type="module"]').text().split(/\W+/);
  const [used] = await new PurgeCSS().purge({
    content: [{ raw: [...names, ...made].join(' '), extension: 'html' }],
    // The one layer that Tailwind writes by itself; browsers before 2022 know none.
    css: [{ raw: css.replace('@layer properties{', '@media all{') }],
    variables: true,
    defaultExtractor: (text) => text.split(' '),
  });
  const styles = used?.css ?? '';
  // PurgeCSS keeps the registration of every property that Tailwind knows.
  return styles.replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name) =>
    styles.includes(`var(${name}`) ? rule : '',
  );
}

/** Gives the classes of a page short names, which saves a fifteenth of it; not those that the elements use. */
function shortenClasses($: CheerioAPI, styles: string): string {
  const names = new Map<string, string>();
  const shorten = (name: string) => {
    if (elements.includes(name)) return name;
    const short = names.get(name) ?? `c${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  };
  $('[class]').attr('class', (_, classes) => classes.trim().split(/\s+/).map(shorten).join(' '));
  return styles.replace(/\.((?:\\.|[\w-])+)/g, (selector, escaped: string) => {
    const short = names.get(escaped.replace(/\\(.)/g, '$1'));
    return short ? `.${short}` : selector;
  });
}

function policy($: CheerioAPI): string {
  const hashes = (selector: string) =>
    $(selector)
      .toArray()
      .map((tag) => `'sha256-${createHash('sha256').update($(tag).text()).digest('base64')}'`)
      .join(' ') || "'none'";
  return [
    "default-src 'none'",
    `script-src ${hashes('script:not([type="application/ld+json"])')}`,
    `style-src ${hashes('style')}`,
    // No page asks for anything, but Lighthouse reads /robots.txt from within a page.
    "font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
  ].join('; ');
}
