import { expect, test } from 'vitest';
import { readPage } from './plain-page';
import { neededStyles } from './styles';

/** What every exported page has, and no plain one. */
const data = '<script>self.__next_f.push([0])</script>';

const page = (body: string) =>
  readPage('en/index.html', `<html><head>${data}</head><body>${body}</body></html>`, '', '');

const stylesOf = (css: string, body: string) => neededStyles(css, page(body));

test('a page keeps the rules for the classes it has and drops those for others', () => {
  const css = '.quotation{color:red}.axis{color:#00f}.source{color:green}';
  expect(stylesOf(css, '<p class="quotation source">')).toBe(
    '.quotation{color:red}.source{color:green}',
  );
  expect(stylesOf(css, '<p class="axis">')).toBe('.axis{color:#00f}');
  expect(stylesOf(css, '<p>')).toBe('');
});

test('rules that ask for no class are kept', () => {
  const css = ':root{--ink:#111}p{color:var(--ink)}a:hover{color:#00f}';
  expect(stylesOf(css, '<p>')).toBe(css);
});

test('rules for a width, for paper and for a state are kept with their class', () => {
  const css =
    '@media print{.axis{display:none}.note{display:none}}.note:hover{color:red}.axis:focus{top:0}';
  expect(stylesOf(css, '<p class="note">')).toBe(
    '@media print{.note{display:none}}.note:hover{color:red}',
  );
});

test('class names that CSS has to escape are understood', () => {
  const css = String.raw`.md\:px-10{top:0}.lg\:text-\[1\.1875rem\]{left:0}.w-1\/2{right:0}`;
  expect(stylesOf(css, '<p class="md:px-10 lg:text-[1.1875rem]">')).toBe(
    String.raw`.md\:px-10{top:0}.lg\:text-\[1\.1875rem\]{left:0}`,
  );
});

test('a rule for a class within a class needs both', () => {
  const css = '.prose .note{color:red}.gone .note{color:#00f}';
  expect(stylesOf(css, '<div class="prose"><p class="note">')).toBe('.prose .note{color:red}');
});

test('a class that is asked for within `:is`, `:where` or `:has` is needed, and one within `:not` is not', () => {
  const css =
    ':is(:where(.group):target .b){top:0}.b:has(.group,.c){left:0}.b:not(.group){right:0}';
  expect(stylesOf(css, '<p class="b">')).toBe('.b:not(.group){right:0}');
  expect(stylesOf(css, '<p class="b c">')).toBe('.b:has(.group,.c){left:0}.b:not(.group){right:0}');
  expect(stylesOf(css, '<p class="b group">')).toBe(css);
});

test('a custom property is kept where something reads it, be it through another', () => {
  const css = [
    '@property --text{syntax:"*";inherits:false}',
    '@property --shadow{syntax:"*";inherits:false}',
    ':root{--ink:#111;--text:var(--ink);--gone:var(--unread);--unread:0}',
    'p{--shadow:0;color:var(--text)}',
  ].join('');
  expect(stylesOf(css, '<p>')).toBe(
    '@property --text{syntax:"*";inherits:false}:root{--ink:#111;--text:var(--ink)}p{color:var(--text)}',
  );
});

test('one stylesheet serves every page, and no page’s part depends on the page before', () => {
  const css = '.a{top:0}.b{top:1px}';
  const first = stylesOf(css, '<p class="a">');
  expect(stylesOf(css, '<p class="b">')).toBe('.b{top:1px}');
  expect(stylesOf(css, '<p class="a">')).toBe(first);
});
