/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 */

/**
 * Every element of a tree, in order.
 * @param {Node} node
 * @returns {Generator<Element>}
 */
export function* elements(node) {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elements(child);
}

/**
 * An attribute's value, `undefined` where it is missing.
 * @param {Element} element
 * @param {string} name
 */
export function attribute(element, name) {
  return element.attrs.find((one) => one.name === name)?.value;
}

/**
 * The text that an element holds directly.
 * @param {Element} element
 */
export function textOf(element) {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** @param {import('parse5').DefaultTreeAdapterTypes.ChildNode} node */
export function remove(node) {
  const { parentNode } = node;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
}

/**
 * Makes an element with attributes and text.
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {string} text
 * @returns {Element}
 */
export function element(name, attributes, text = '') {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  /** @type {Element} */
  const made = {
    nodeName: name,
    tagName: name,
    attrs,
    childNodes: [],
    parentNode: null,
    namespaceURI: /** @type {Element['namespaceURI']} */ ('http://www.w3.org/1999/xhtml'),
  };
  if (text) made.childNodes.push({ nodeName: '#text', value: text, parentNode: made });
  return made;
}

/**
 * Puts a node in as another's child at a place, at the end if none is given.
 * @param {Element} parent
 * @param {Element} child
 * @param {number} [place]
 */
export function insert(parent, child, place = parent.childNodes.length) {
  child.parentNode = parent;
  parent.childNodes.splice(place, 0, child);
}
