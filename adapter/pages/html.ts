import { type DefaultTreeAdapterTypes, html } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;

/** A tag with its attributes and what stands in it, as HTML has it; no custom element of the site's. */
export type Tag = DefaultTreeAdapterTypes.Element;

/** Every tag of a tree, in order. The one that was given may be taken out of it. */
export function* tagsIn(node: Node): Generator<Tag> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* tagsIn(child);
}

/** An attribute's value, `undefined` where it is missing. */
export function attribute(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((one) => one.name === name)?.value;
}

/** The text that a tag holds directly. */
export function textOf(tag: Tag): string {
  return tag.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** Takes a node, and what stands in it, out of its tree. */
export function remove(node: DefaultTreeAdapterTypes.ChildNode): void {
  const { parentNode } = node;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
}

/** Makes a tag with attributes and text, in no tree yet. */
export function makeTag(name: string, attributes: Record<string, string>, text = ''): Tag {
  const tag: Tag = {
    nodeName: name,
    tagName: name,
    attrs: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    childNodes: [],
    parentNode: null,
    namespaceURI: html.NS.HTML,
  };
  if (text) tag.childNodes.push({ nodeName: '#text', value: text, parentNode: tag });
  return tag;
}

/** Puts a tag into another at a place among what stands in it, at the end if none is given. */
export function insert(parent: Tag, tag: Tag, place = parent.childNodes.length): void {
  tag.parentNode = parent;
  parent.childNodes.splice(place, 0, tag);
}
