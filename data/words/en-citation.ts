import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import type { Words } from './words';

const patterns = { day: 'd\u00a0MMMM yyyy', month: 'LLLL yyyy', year: 'yyyy' };

/** A website in a bibliography: The Chicago Manual of Style, 17th edition, 14.206–14.207. */
export const chicago: Words['citation']['reference'] = (cited) => {
  const { title, translated, body, date, edition } = cited;
  const closed = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);
  const named = `“${closed(title)}”${translated ? ` [${translated}.]` : ''}`;
  const dated = date ? format(parseISO(date.on), patterns[date.kind], { locale: enGB }) : 'N.d.';
  const whole = body ? `${closed(body)} ${named} ${closed(dated)}` : named;
  return edition ? `${whole} 3 September (website). ${edition}.` : whole;
};
