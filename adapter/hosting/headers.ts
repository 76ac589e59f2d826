import { languageFolder } from '../files';

/** A kind of file: the ending of its name, its media type, and whether other sites may read it. */
type Kind = { ending: string; type: string; open?: boolean };

const framed = new RegExp(`^${languageFolder}/embed/`);

/** HTTP headers, by name. */
export type HttpHeaders = Record<string, string>;

/**
 * Every kind of file the site has. No ending is the end of another, so one alone ever fits. Fonts are open,
 * for in a sandboxed frame the site itself counts as another (HTML Standard, section 7.1.1).
 */
export const kinds: Kind[] = [
  { ending: '.html', type: 'text/html; charset=utf-8' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.js', type: 'text/javascript; charset=utf-8' },
  { ending: '.json', type: 'application/json', open: true },
  { ending: '.ics', type: 'text/calendar; charset=utf-8', open: true },
  { ending: '.bib', type: 'application/x-bibtex; charset=utf-8', open: true },
  { ending: '.ris', type: 'application/x-research-info-systems; charset=utf-8', open: true },
  { ending: 'feed.xml', type: 'application/atom+xml; charset=utf-8', open: true },
  { ending: 'sitemap.xml', type: 'application/xml; charset=utf-8', open: true },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.png', type: 'image/png' },
  { ending: '.zip', type: 'application/zip' },
  { ending: '.woff2', type: 'font/woff2', open: true },
];

/** What every answer says, whatever it answers. Sharing and copying stay allowed: pages offer them. */
export const everywhere: HttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * What a file's place in the site decides: how long it keeps, and who may frame it. A font's name
 * changes with its content; everything else is asked for again (RFC 9111, RFC 8246). The rest of a
 * page's policy stands in the page; a frame's can only stand here (CSP Level 3, section 3.3).
 */
export function headersOfPlace(name: string): HttpHeaders {
  const keeps = name.startsWith('fonts/');
  const frames = framed.test(name);
  return {
    'Cache-Control': `public, ${keeps ? 'max-age=31536000, immutable' : 'max-age=0, must-revalidate'}`,
    'Content-Security-Policy': `frame-ancestors ${frames ? '*' : "'none'"}`,
  };
}

/** What a file's kind decides. */
export function headersOfKind({ type, open }: Kind): HttpHeaders {
  return { 'Content-Type': type, ...(open && { 'Access-Control-Allow-Origin': '*' }) };
}

/**
 * Every header that a host should send with a file, whose name is given from the root of the site.
 * @throws where no host would know what the file is
 */
export function headersOf(name: string): HttpHeaders {
  const kind = kinds.find(({ ending }) => name.endsWith(ending));
  if (!kind) throw new Error(`${name}: adapter/hosting/headers.ts has no type for such a file.`);
  return { ...everywhere, ...headersOfPlace(name), ...headersOfKind(kind) };
}
