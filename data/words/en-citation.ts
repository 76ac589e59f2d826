import type { Words } from './words';

/** A website in a bibliography: The Chicago Manual of Style, 17th edition, 14.206–14.207. */
export const chicago: Words['citation']['reference'] = ({ title, translated, body, onSite }) => {
  const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
  const named = `“${closed(title)}”${translated ? ` [${translated}.]` : ''}`;
  const cited = body ? `${closed(body)} ${named} N.d.` : named;
  return onSite ? `${cited} 3 September (website).` : cited;
};
