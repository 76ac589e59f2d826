import { type CustomAtRules, type Selector, type TransformOptions, transform } from 'lightningcss';
import { attribute, tagsIn } from './html';
import type { Page } from './plain-page';

/**
 * The part of a stylesheet that a page needs: without rules for classes that are not in it, and without custom
 * properties that nothing in it reads.
 */
export function neededStyles(css: string, page: Page): string {
  const classes = new Set<string>();
  for (const tag of tagsIn(page.tree))
    for (const name of (attribute(tag, 'class') ?? '').split(/\s+/)) classes.add(name);
  const key = [css, ...[...classes].sort()].join(' ');
  const styles = made.get(key) ?? withoutUnread(withoutUnused(css, classes));
  made.set(key, styles);
  return styles;
}

/** Pages of one kind need the same. */
const made = new Map<string, string>();

function withoutUnused(css: string, classes: Set<string>): string {
  const canMatch = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class') return classes.has(part.name);
      if (part.type !== 'pseudo-class') return true;
      if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
      return part.selectors.some(canMatch);
    });
  return minify(css, {
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some(canMatch) ? undefined : []),
      },
    },
  });
}

/** Leaves out custom properties until each is read. */
function withoutUnread(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[^,)\s]+)/g)].map(([, name]) => name));
  const named = [...css.matchAll(/(?:@property |[{;])(--[^:{]+)/g)].map(([, name = '']) => name);
  const unread = named.filter((name) => !read.has(name));
  const less = minify(css, {
    unusedSymbols: unread,
    visitor: { Declaration: { custom: ({ name }) => (unread.includes(name) ? [] : undefined) } },
  });
  return less === css ? css : withoutUnread(less);
}

function minify(css: string, options: Partial<TransformOptions<CustomAtRules>>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    ...options,
  });
  return Buffer.from(code).toString('utf8');
}
