import type { Words } from './words';

/** A website in a bibliography: The Chicago Manual of Style, 17th edition, 14.206–14.207. */
export const chicago: Words['citation']['reference'] = ({ title, body }) => {
  const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
  const cited = body ? `${closed(body)} “${closed(title)}” N.d.` : `“${closed(title)}”`;
  return `${cited} 3 September (website).`;
};
