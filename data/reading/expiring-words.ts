/** Words as they stand in a text of any script: `\b` knows Latin letters alone. */
const words = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');

const months = 'January|February|March|April|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const span = `years?|months?|weeks?|weekends?|decades?|centur(?:y|ies)`;
const period = `${span}|anniversar(?:y|ies)|summer|autumn|winter|spring|${months}|${weekdays}`;

const monthsRu = 'январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const weekdaysRu = 'понедельник|вторник|сред[ауыеой]|четверг|пятниц|суббот|воскресень';
const spanRu = String.raw`год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет|месяц\p{L}*|недел\p{L}+|десятилети\p{L}+|столети\p{L}+|век(?:а|у|ом|е|ов|ах)?`;
const periodRu = String.raw`${spanRu}|годовщин\p{L}*|лет[оа]м?|зим\p{L}{1,2}|весн\p{L}{1,2}|осен\p{L}{1,2}|(?:${monthsRu}|${weekdaysRu})\p{L}{0,2}`;
const countRu = String.raw`(?:\d+|одн\p{L}+|дв[ае]|три|четыре|сорок|сто|несколько|\p{L}+(?:ть|дцать|сят)) `;
const ordinalRu = String.raw`(?:\d+(?:-\p{L}{1,3})?|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\p{L}+надцат|двадцат|тридцат|сороков|пятидесят)\p{L}{1,3})`;
const tensRu = '(?:пятнадцати|двадцати|тридцати|сорока|пятидесяти)';

/** What is said from the day of writing, so that a year or a day makes it false. Rather one too many. */
const relative = [
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

  words(`эт(?:от|ого|ому|им|ом|у|ой|а|их|и) (?:${periodRu})`),
  words(
    String.raw`(?:прошл|позапрошл|минувш|следующ|будущ|предстоящ|грядущ|последн|ближайш)\p{L}{2,3} (?:${countRu}){0,2}(?:${periodRu})`,
  ),
  words(String.raw`(?:${spanRu}|дн(?:я|ей)|день|час(?:а|ов)|минут\p{L}?) (?:тому )?назад`),
  words(String.raw`сегодня|сегодняшн\p{L}+|вчера|вчерашн\p{L}+|завтра|завтрашн\p{L}+|сейчас`),
  words(String.raw`ныне|доныне|поныне|отныне|нынешн\p{L}+|текущ\p{L}+|недавн\p{L}+|скоро|на днях`),
  // “Once, and now no longer” stays true.
  words('теперь(?! ?[—–-] нет)|вс[её] ещ[её]|ещ[её] не|пока (?:что|ещ[её]|нет)'),
  words('до сих пор|по сей день|до сего дня|на данный момент|наши дни|наших дней'),
  words(String.raw`(?:в|к|до) настояще\p{L}+ врем\p{L}+|в (?:скором|ближайшее) врем\p{L}+`),
  words(String.raw`${ordinalRu} годовщин\p{L}*|(?:\d+-|${tensRu}\p{L}*)лет(?:и|н)\p{L}+`),
  words(String.raw`исполн\p{L}+ (?:уже )?(?:${countRu}){1,2}(?:${spanRu})`),
  words(`(?:прошл[оа]|минул[оа]?|уже) (?:почти |более |больше )?(?:${countRu}){0,2}(?:${spanRu})`),
  words(`(?:${spanRu}) (?:уже )?(?:прошло|минуло)`),
];

const named = [
  /(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/u,
  words(`${months}|May|${period}|days?|hours?|minutes?|times?|dates?|dated|undated|calendar`),
  words(`every|each|annually|annual|yearly|since|until|ever|never|once|always|longer|then`),
  words(`next|last|past|future|previous|earlier|later|before|after|already|yet|new|old|age|aged`),
  words(
    String.raw`${periodRu}|д(?:ень|ня|ню|н[её]м|не|ни|ней|ням|нями|нях)|час\p{L}{0,2}|минут\p{L}*|раз`,
  ),
  words(
    String.raw`врем\p{L}+|дат(?:а|ы|у|е|ой|ам|ами|ах)?|календар\p{L}+|кажд\p{L}+|ежегодн\p{L}+`,
  ),
  words(
    String.raw`(?:прошл|будущ|следующ|предыдущ|последн|прежн|нов)\p{L}{2,3}|раньше|позже|уже|ещ[её]`,
  ),
  words(`с тех пор|когда|пока|после|всегда|никогда|больше не|эт(?:от|ого|ому|им|ом|у|ой|а|их|и)`),
];

/** The words of a sentence that will not be true for ever, if there are any. */
export function expires(sentence: string): string | undefined {
  const text = sentence.replace(/\s+/g, ' ');
  return relative.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined);
}

/** Whether a sentence says anything of time, lasting or not. */
export function mentionsTime(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, ' ');
  return [...named, ...relative].some((one) => one.test(text));
}

/** The sentences of a text, in order. Numbers and dates may begin one, but not after «№», «г.» or “No.”. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) =>
      line
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!?…]["»”’)]*)(?<!(?:^|[\s(])(?:No|nos|v|г|А|Б)\.) (?=["«„“‘(]*[\p{Lu}\d])/u),
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
