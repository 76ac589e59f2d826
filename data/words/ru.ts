import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { ru as russian } from 'date-fns/locale/ru';
import hyphen from 'hyphen/ru/index.js';
import type { Words } from './en';

const months = 'январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр';
const weekdays = 'понедельник|вторник|сред[ауыеой]|четверг|пятниц|суббот|воскресень';
const span = String.raw`год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет|месяц\p{L}*|недел\p{L}+|десятилети\p{L}+|столети\p{L}+|век(?:а|у|ом|е|ов|ах)?`;
const period = String.raw`${span}|годовщин\p{L}*|лет[оа]м?|зим\p{L}{1,2}|весн\p{L}{1,2}|осен\p{L}{1,2}|(?:${months}|${weekdays})\p{L}{0,2}`;
const count = String.raw`(?:\d+|одн\p{L}+|дв[ае]|три|четыре|сорок|сто|несколько|\p{L}+(?:ть|дцать|сят)) `;
const ordinal = String.raw`(?:\d+(?:-\p{L}{1,3})?|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\p{L}+надцат|двадцат|тридцат|сороков|пятидесят)\p{L}{1,3})`;
const tens = '(?:пятнадцати|двадцати|тридцати|сорока|пятидесяти)';

const shortWords = 'в|на|и|с|к|ко|о|у|из|от|до|по|за|не|а|но|об|во|со|ни';
const plural = new Intl.PluralRules('ru');

export const ru: Words = {
  languageName: 'Русский',
  script: 'Cyrillic',
  locale: russian,
  openGraphLocale: 'ru_RU',
  typography: [
    [/(?<=^|[\s(])["“]/gu, '«'],
    [/(?<!^|[\s(])["”]|(?<=^|[\s(])”/gu, '»'],
    [/№\s*/gu, '№\u00a0'],
    [/(?<=\S)\s-\s/gu, '\u00a0— '],
    [/ (?=[—–])/gu, '\u00a0'],
    [new RegExp(String.raw`(?<![\p{L}\d])(${shortWords}) `, 'giu'), '$1\u00a0'],
    [/(?<=\d) (?=%|\p{Ll}{3})/gu, '\u00a0'],
    [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, '\u00a0'],
  ],
  // A single letter does not stand alone on the next line.
  hyphenate: (text) =>
    hyphen.hyphenateSync(text, { minWordLength: 14 }).replace(/\u00ad(?=\p{L}(?!\p{L}))/gu, ''),
  expiring: [
    `эт(?:от|ого|ому|им|ом|у|ой|а|их|и) (?:${period})`,
    String.raw`(?:прошл|позапрошл|минувш|следующ|будущ|предстоящ|грядущ|последн|ближайш)\p{L}{2,3} (?:${count}){0,2}(?:${period})`,
    String.raw`(?:${span}|дн(?:я|ей)|день|час(?:а|ов)|минут\p{L}?) (?:тому )?назад`,
    String.raw`сегодня|сегодняшн\p{L}+|вчера|вчерашн\p{L}+|завтра|завтрашн\p{L}+|сейчас`,
    String.raw`ныне|доныне|поныне|отныне|нынешн\p{L}+|действующ\p{L}+|текущ\p{L}+|недавн\p{L}+|скоро|на днях`,
    'теперь(?! ?[—–-] нет)|вс[её] ещ[её]|ещ[её] не|пока (?:что|ещ[её]|нет)',
    'до сих пор|по сей день|до сего дня|на данный момент|наши дни|наших дней',
    String.raw`(?:в|к|до) настояще\p{L}+ врем\p{L}+|в (?:скором|ближайшее) врем\p{L}+`,
    String.raw`${ordinal} годовщин\p{L}*|(?:\d+-|${tens}\p{L}*)лет(?:и|н)\p{L}+`,
    String.raw`исполн\p{L}+ (?:уже )?(?:${count}){1,2}(?:${span})`,
    `(?:прошл[оа]|минул[оа]?|уже) (?:почти |более |больше )?(?:${count}){0,2}(?:${span})`,
    `(?:${span}) (?:уже )?(?:прошло|минуло)`,
  ].join('|'),
  dates: {
    day: "d\u00a0MMMM yyyy\u00a0'года'",
    month: "LLLL yyyy\u00a0'года'",
    year: "yyyy\u00a0'год'",
    monthAndDay: 'd\u00a0MMMM',
    dayOnly: 'd',
    span: { sameMonth: '–', longer: '\u00a0— ' },
    weekdays: (first, last) => `${first}\u00a0— ${last}`,
    everyYearSince: (year) => `каждый год с\u00a0${year}\u00a0года`,
    every: (day) => `каждое ${day}`,
  },
  site: {
    name: '3\u00a0сентября',
    kind: 'мемориал',
    tagline:
      'Беслан, указ 2006\u00a0года и\u00a0день памяти. В\u00a0каждой записи приведены слова документа и\u00a0показано, где они в\u00a0нём стоят.',
  },
  navigation: {
    label: 'Главное меню',
    languages: 'Язык',
    footer: 'Меню внизу страницы',
    footerLanguages: 'Язык, внизу страницы',
    skip: 'Перейти к\u00a0тексту',
  },
  pages: {
    timeline: 'Хронология',
    memorial: 'Память',
    sources: 'Источники',
  },
  imprint: {
    what: 'Мемориал и\u00a0справочник. Цитаты приведены дословно, по\u00a0сохранённым здесь документам.',
    edition: (number, date) => `Издание ${number}, ${date}`,
    terms: 'Условия',
    publisher: (name) => `Издатель\u00a0— ${name}`,
    licences: { text: 'Собственный текст и\u00a0данные сайта:', code: 'Код сайта:' },
    documents:
      'Документы и\u00a0процитированные из\u00a0них слова принадлежат тем, кто их опубликовал.',
    reportError: 'Сообщить об\u00a0ошибке',
  },
  timeline: {
    axis: (count) => `Хронология в\u00a0масштабе, записей: ${count}.`,
    band: (count) =>
      `${count} ${forms(count, 'точка', 'точки', 'точек')}\u00a0— по\u00a0числу жертв, о\u00a0которых говорит декларация.`,
    list: 'Все записи по\u00a0порядку',
    today: (date) => `По\u00a0московскому времени сегодня ${date}.`,
  },
  event: {
    neighbours: 'Другие записи',
    prev: 'Предыдущая запись',
    next: 'Следующая запись',
    moved: 'У\u00a0этой записи новый адрес:',
  },
  quotation: {
    ellipsis: { start: '…', end: '…' },
    title: (title) => `«${title}»`,
    undated: 'без даты',
    paragraph: (number) => `абзац\u00a0${number}`,
    paragraphOf: (number, all) => `абзац\u00a0${number}\u00a0из\u00a0${all}`,
    readInPlace: 'Читать в\u00a0документе',
    sameDocument: (number) => `Там\u00a0же, абзац\u00a0${number}`,
    translation: (from) => (from === 'en' ? 'Перевод сайта с\u00a0английского:' : 'Перевод сайта:'),
    withdrawn:
      'Слова, к\u00a0которым ведёт эта ссылка, раньше цитировались здесь, теперь\u00a0— нет.',
    copy: 'Скопировать',
    copied: 'Цитата скопирована.',
    failed: 'Не\u00a0удалось скопировать цитату. Она выделена: её можно скопировать вручную.',
  },
  references: {
    heading: 'Источники',
    number: (number) => `Источник ${number}`,
    back: (number) => `${number}, назад к\u00a0тексту`,
    seen: (date) => `просмотрено ${date}`,
    seenAll: (date) => `Просмотрено ${date}.`,
    seenUnless: (date) => `Просмотрено ${date}, если не указан другой день.`,
    archived: 'копия',
    languages: new Map([
      ['en', 'на\u00a0англ.\u00a0яз.'],
      ['fr', 'на\u00a0франц.\u00a0яз.'],
      ['hr', 'на\u00a0хорв.\u00a0яз.'],
    ]),
  },
  citation: {
    heading: 'Как сослаться на\u00a0эту страницу',
    // Электронный ресурс: ГОСТ Р 7.0.5–2008, раздел 10.
    reference: ({ title, translated, body, date, edition }) => {
      const named = translated ? `${title} [${translated}]` : title;
      const from = `${named} [Электронный ресурс]${body ? ` / ${body}` : ''}`;
      // A work in another language has its month, or “no date”, as in international use.
      const [locale, undated] = translated ? [enGB, '[S.\u00a0a.]'] : [russian, '[Б.\u00a0г.]'];
      const patterns = { day: 'yyyy. d\u00a0MMMM', month: 'yyyy. LLLL', year: 'yyyy' };
      const dated = date ? format(parseISO(date.on), patterns[date.kind], { locale }) : undated;
      const sentences = dated.replace(/(?<=\. )\p{Ll}/u, (letter) => letter.toUpperCase());
      const published = [...(body ? [sentences] : []), ...(edition ? [edition] : [])];
      const site = edition ? ' // 3\u00a0сентября\u00a0: сайт' : '';
      return `${from}${site}.${published.map((said) => ` ${said}.`).join('')} URL:`;
    },
    readAt: (edition) => `Прочитано: 3\u00a0сентября\u00a0: сайт. ${edition}. URL:`,
    accessed: 'Если этого требуют правила оформления, добавьте дату обращения.',
    files: 'Для программы управления библиографией:',
  },
  source: {
    summary:
      'Документы, которые цитирует этот сайт: каждый приведён полностью, без\u00a0изменений.',
    description: (body, title, date) =>
      `«${title}», ${body}, ${date}: полный текст документа, в\u00a0котором отмечены процитированные на\u00a0сайте слова.`,
    known: 'Что известно о\u00a0документе',
    document: 'Документ',
    citedBy: 'цитируется на\u00a0странице',
    page: (title) => `«${title}»`,
    furniture: 'Остаток меню веб-страницы, не\u00a0часть документа:',
    plainText: 'Текстовый файл (.txt)',
    original: 'Оригинал',
    archived: 'Сохранённый текст',
    paragraph: (number) => `Абзац\u00a0${number}`,
    marked: 'Отмеченные слова цитируются на\u00a0этом сайте.',
    withdrawn: 'Раньше эти слова цитировались на\u00a0этом сайте, теперь\u00a0— нет.',
    paragraphs: (count) => `${count}\u00a0${forms(count, 'абзац', 'абзаца', 'абзацев')}`,
  },
  share: {
    heading: 'Поделиться записью',
    share: 'Поделиться',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    failed: 'Не\u00a0удалось скопировать ссылку. Она выделена: её можно скопировать вручную.',
    print: 'Распечатать',
    services: [
      { name: 'MAX', address: 'https://max.ru/:share?text={text}%20{url}' },
      { name: 'ВКонтакте', address: 'https://vk.com/share.php?url={url}&title={text}' },
      { name: 'Одноклассники', address: 'https://connect.ok.ru/offer?url={url}&title={text}' },
      { name: 'Telegram', address: 'https://t.me/share/url?url={url}&text={text}' },
      { name: 'Почта', address: 'mailto:?subject={text}&body={url}' },
    ],
  },
  corrections: { heading: 'Исправления', of: (title) => `Исправление: ${title}` },
  subscribe: {
    heading: 'Календарь и\u00a0лента',
    download: 'Добавить этот день в\u00a0календарь (файл)',
    calendar: 'Адрес календаря для подписки',
    webcal: 'Подписаться в\u00a0приложении-календаре',
    feed: 'Лента записей и\u00a0исправлений',
  },
  reuse: {
    heading: 'Использование на\u00a0других сайтах',
    frame: 'Хронологию можно встроить в\u00a0другую страницу. Вставьте в\u00a0неё такой код:',
    entry:
      'Чтобы показать одну запись, в\u00a0коде после адреса допишите # и\u00a0последнюю часть адреса записи.',
    data: 'Всё содержание записей доступно и\u00a0в\u00a0виде данных:',
    newTab: 'Ссылки открываются в\u00a0новой вкладке.',
  },
  notFound: {
    title: 'По\u00a0этому адресу страницы нет',
    text: 'Возможно, адрес набран с\u00a0ошибкой или скопирован не\u00a0полностью. Отсюда можно попасть в\u00a0любую часть сайта.',
  },
};

/** The form of a word after a number: «1 абзац», «2 абзаца», «5 абзацев». */
function forms(count: number, one: string, few: string, many: string): string {
  const form = plural.select(count);
  return form === 'one' ? one : form === 'many' ? many : few;
}
