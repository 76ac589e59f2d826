import { posix } from 'node:path';
import { parse, serialize } from 'parse5';
import { attribute, insert, makeTag, remove, type Tag, tagsIn, textOf } from '../pages/html';
import { fileAt, fontAddress, type PageLinks } from '../pages/page-links';

/** What all pages of a copy are made with. */
export type Copy = {
  /** The path the site is published under. */
  basePath: string;
  /** The names of all files of the copy, from its root. */
  names: ReadonlySet<string>;
  /** Stands at the head of each page, before the page's own address. */
  notice: string;
};

/**
 * A page as it stands in a copy, which no server gives: what the copy has is found beside it, all else where the
 * site is; it says at its head what it is. Its policy goes, for that is written for a server's origin.
 */
export function copyPage({ name, own }: PageLinks, html: string, copy: Copy): string {
  const { basePath, names, notice } = copy;
  const tree = parse(html);
  const { origin } = new URL(own);
  const moved = (address: string) => {
    const target = fileAt(address, basePath);
    if (target === undefined) return address;
    const [, hash] = address.split('#');
    const near = `${posix.relative(posix.dirname(name), target)}${hash ? `#${hash}` : ''}`;
    return names.has(target) ? near : origin + address;
  };
  for (const tag of tagsIn(tree)) {
    if (isForServer(tag)) remove(tag);
    if (tag.tagName === 'body') insert(tag, noticeOf(notice, own), 0);
    for (const one of tag.attrs)
      if (one.name === 'href' || one.name === 'cite') one.value = moved(one.value);
    if (tag.tagName === 'style')
      setText(
        tag,
        textOf(tag).replace(fontAddress, (_, address) => `url(${moved(address)})`),
      );
  }
  return serialize(tree);
}

function setText(tag: Tag, value: string): void {
  tag.childNodes = [{ nodeName: '#text', value, parentNode: tag }];
}

function isForServer(tag: Tag): boolean {
  return (
    attribute(tag, 'http-equiv') === 'Content-Security-Policy' ||
    attribute(tag, 'type') === 'speculationrules'
  );
}

/** In words and classes that every page of the site has at its foot. */
function noticeOf(notice: string, address: string): Tag {
  const line = makeTag('p', { class: 'text-muted text-small leading-note pt-4' }, `${notice} `);
  insert(line, makeTag('a', { class: 'link', href: address }, address));
  return line;
}
