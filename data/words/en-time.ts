import { wholeWords as words } from './whole-words';

const months = 'January|February|March|April|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const span = `years?|months?|weeks?|weekends?|decades?|centur(?:y|ies)`;
const period = `${span}|anniversar(?:y|ies)|summer|autumn|winter|spring|${months}|${weekdays}`;

/** What is said from the day of writing, so that a year or a day makes it false. Rather one too many. */
const expiring = [
  // This year, last Thursday, in the past twenty years.
  words(String.raw`(?:this|last|next|past|coming) (?:[\p{L}\p{N}-]+ )?(?:${period})`),
  /(?<!\p{L})(?:[Tt]his|[Ll]ast|[Nn]ext) May(?!\p{L})/u,
  words(`ago|today|tonight|tomorrow|yesterday|now|nowadays|current|currently|presently|hitherto`),
  words(`recent|recently|lately|still|soon|upcoming|forthcoming|(?<!at the )latest|so far(?! as)`),
  words(`(?<!up )to date|to this day|these days|at present|at the moment|for the time being`),
  words(`not yet|as yet|yet to`),
  // The twentieth anniversary; twenty years old, on, since or passed.
  words(String.raw`(?:\d+|[\p{L}-]+)(?<!with)(?:st|nd|rd|th) anniversary`),
  words(String.raw`(?:years?|months?) old|[\p{L}\p{N}]+-year-old|turn(?:s|ed)? \d+`),
  words(
    `(?:years|months|decades|centuries) (?:(?:have|has) (?:passed|gone|elapsed)|since|on(?=[,.;:]|$))`,
  ),
  words(
    String.raw`(?:have|has) (?:\p{L}+ ){0,3}(?:been|for|in|over) (?:[\p{L}\p{N}-]+ ){1,4}(?:${span})`,
  ),
];

/** What speaks of time, lasting or not. */
const ofTime = [
  words(`${months}|May|${period}|days?|hours?|minutes?|times?|dates?|dated|undated|calendar`),
  words(`every|each|annually|annual|yearly|since|until|ever|never|once|always|longer|then`),
  words(`next|last|past|future|previous|earlier|later|before|after|already|yet|new|old|age|aged`),
];

export const time = { expiring, ofTime };
