import type { RevisionFile } from './schema';

/** The corrections of a page as a reader meets them. */
export function newestFirst(revisions: RevisionFile[] = []): RevisionFile[] {
  return revisions.toSorted((a, b) => (a.on > b.on ? -1 : 1));
}

/** A correction's name on its page, which others link to. */
export function revisionName({ on }: RevisionFile): string {
  return `correction-${on}`;
}
