import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serializeOuter } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Makes an element; whatever its attributes and texts say stays text when it is written as HTML. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Element | string)[]
): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const made = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  for (const child of children)
    if (typeof child === 'string') defaultTreeAdapter.insertText(made, child);
    else defaultTreeAdapter.appendChild(made, child);
  return made;
}

/** Elements as HTML. (WHATWG HTML, 13.3 Serializing HTML fragments.) */
export function asHtml(...elements: Element[]): string {
  return elements.map((one) => serializeOuter(one)).join('');
}
