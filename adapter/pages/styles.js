import { transform } from 'lightningcss';
import { attribute, elements } from './html.js';

/**
 * The part of a stylesheet that a page needs: without rules for classes that are not in it.
 * @param {string} css
 * @param {import('./plain-page.js').Page} page
 */
export function neededStyles(css, page) {
  const used = new Set();
  for (const node of elements(page.tree))
    for (const name of (attribute(node, 'class') ?? '').split(/\s+/)) used.add(name);
  const unused = [...classesOf(css)].filter((name) => !used.has(name));
  const key = [css, ...unused].join(' ');
  const styles = made.get(key) ?? minify(css, { unusedSymbols: unused });
  made.set(key, styles);
  return styles;
}

/** Pages of one kind need the same. @type {Map<string, string>} */
const made = new Map();

/** @type {Map<string, Set<string>>} */
const known = new Map();

/**
 * Every class that a stylesheet has a rule for.
 * @param {string} css
 */
function classesOf(css) {
  const before = known.get(css);
  if (before) return before;
  /** @type {Set<string>} */
  const classes = new Set();
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

/**
 * @param {string} css
 * @param {Partial<import('lightningcss').TransformOptions<import('lightningcss').CustomAtRules>>} options
 */
function minify(css, options) {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    ...options,
  });
  return Buffer.from(code).toString('utf8');
}
