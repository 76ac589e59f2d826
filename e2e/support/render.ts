import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { testContent } from './test-content';

/** For tests: a component as HTML. */
export function render<Props extends object>(component: FunctionComponent<Props>, props: Props) {
  return renderToStaticMarkup(createElement(component, props));
}

/** What a reader reads in HTML, without its elements; a space that holds words together is one. */
export function textOf(html: string): string {
  return html
    .replace(/<(?:script|style).*?<\/(?:script|style)>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ');
}

/** For tests: an entry of the tests' content. */
export function testEvent(slug: string) {
  const event = testContent().events.find((one) => one.slug === slug);
  if (!event) throw new Error(`There is no entry ${slug}.`);
  return event;
}

/** For tests: a document of the tests' content. */
export function testSource(id: string) {
  const source = testContent().sources.find((one) => one.id === id);
  if (!source) throw new Error(`There is no document ${id}.`);
  return source;
}
