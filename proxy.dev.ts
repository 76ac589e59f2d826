import { type NextRequest, NextResponse } from 'next/server';
import { reportOnContent } from '@/data/check-content';
import { content, findEvent } from '@/data/content';
import { isLanguage } from '@/data/languages';
import { changes } from '@/development/changes';
import { problemPage } from '@/development/problem-page';

/** While one develops: what is wrong with the content, in the place of every page and file. */
export function proxy({ nextUrl, url }: NextRequest) {
  if (nextUrl.pathname === '/changes.json') return NextResponse.json(changes());
  const { right, said } = reportOnContent();
  if (!right)
    return new NextResponse(problemPage(said), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  if (isPage(nextUrl.pathname)) return NextResponse.next();
  // An address that no route has: the page for wrong addresses, as readers get it.
  return NextResponse.rewrite(new URL(`${nextUrl.basePath}/no/such/route/`, url));
}

/** Whether the names in a page's address are there; the export knows them all, a server in development does not. */
function isPage(path: string): boolean {
  const [language, kind, name] = path.split('/').filter(Boolean);
  if (!language || /\.[^/]+$/.test(path)) return true;
  if (!isLanguage(language)) return false;
  if (kind === 'events' && name) return findEvent(name) !== undefined;
  if (kind === 'sources' && name) return content().sources.some(({ id }) => id === name);
  return true;
}

// What the framework serves for itself stays.
export const config = { matcher: '/((?!_next/|__next).*)' };
