import { type CustomAtRules, type TransformOptions, transform } from 'lightningcss';
import { attribute, tagsIn } from './html';
import type { Page } from './plain-page';

/** The part of a stylesheet that a page needs: without rules for classes that are not in it. */
export function neededStyles(css: string, page: Page): string {
  const used = new Set<string>();
  for (const tag of tagsIn(page.tree))
    for (const name of (attribute(tag, 'class') ?? '').split(/\s+/)) used.add(name);
  const unused = [...classesOf(css)].filter((name) => !used.has(name));
  const key = [css, ...unused].join(' ');
  const styles = made.get(key) ?? minify(css, { unusedSymbols: unused });
  made.set(key, styles);
  return styles;
}

/** Pages of one kind need the same. */
const made = new Map<string, string>();

const known = new Map<string, Set<string>>();

/** Every class that a stylesheet has a rule for. */
function classesOf(css: string): Set<string> {
  const before = known.get(css);
  if (before) return before;
  const classes = new Set<string>();
  minify(css, {
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === 'class') classes.add(part.name);
      },
    },
  });
  known.set(css, classes);
  return classes;
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
