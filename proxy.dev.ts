import { type NextRequest, NextResponse } from 'next/server';
import { checkContent } from '@/data/check-content';
import { changes } from '@/development/changes';
import { problemPage } from '@/development/problem-page';

/** While one develops: what is wrong with the content, in the place of every page and file. */
export function proxy({ nextUrl }: NextRequest) {
  if (nextUrl.pathname === '/changes.json') return NextResponse.json(changes());
  const { right, said } = checkContent();
  if (right) return NextResponse.next();
  return new NextResponse(problemPage(said), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

// What the framework serves for itself stays.
export const config = { matcher: '/((?!_next/|__next).*)' };
