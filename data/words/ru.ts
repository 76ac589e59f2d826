import { ru as russian } from 'date-fns/locale/ru';
import { countParagraphs, gost } from './ru-citation';
import { time } from './ru-time';
import { typography } from './ru-typography';
import type { Words } from './words';

export const ru: Words = {
  languageName: 'Русский',
  script: 'Cyrillic',
  longWords: true,
  abbreviations: ['г', 'А', 'Б'],
  // Its texts carry their no-break spaces themselves; `npm run check` sees to it.
  joints: [],
  locale: russian,
  openGraphLocale: 'ru_RU',
  typography,
  time,
  dates: {
    day: "d\u00a0MMMM yyyy\u00a0'года'",
    month: "LLLL yyyy\u00a0'года'",
    year: "yyyy\u00a0'год'",
    monthAndDay: 'd\u00a0MMMM',
    dayOnly: 'd',
    weekday: 'EEEE',
    span: {
      sameMonth: '–',
      longer: '\u00a0— ',
      weekdays: (first, last) => `${first}\u00a0— ${last}`,
    },
    everyYear: 'каждый год',
  },
  site: {
    name: '3\u00a0сентября',
    kind: 'мемориал',
    tagline:
      'Беслан, указ 2006\u00a0года и\u00a0день памяти. В\u00a0каждой записи приведены слова документа и\u00a0показано, где они в\u00a0нём стоят.',
  },
  navigation: {
    label: 'Главное меню',
    skip: 'Перейти к\u00a0тексту',
    timeline: 'Хронология',
    memorial: 'Память',
    sources: 'Источники',
    about: 'О\u00a0сайте',
    foot: 'Меню внизу страницы',
    footer:
      'Мемориал и\u00a0справочник. Цитаты приведены дословно, как в\u00a0архивных документах.',
  },
  imprint: {
    heading: 'Условия',
    edition: (number, date) => `Издание ${number}, ${date}`,
    publisher: (name) => `Издатель\u00a0— ${name}`,
    licences: { text: 'Собственный текст и\u00a0данные сайта:', code: 'Код сайта:' },
    documents:
      'Документы и\u00a0процитированные из\u00a0них слова принадлежат тем, кто их опубликовал.',
    reportError: 'Сообщить об\u00a0ошибке',
  },
  timeline: {
    axis: 'Шкала времени в\u00a0масштабе',
    list: 'Все записи по\u00a0порядку',
    today: (date) => `По\u00a0московскому времени сегодня ${date}.`,
    years: 'Годы',
    piled: (count, from, to) => `${from}–${to}, записей: ${count}`,
    oneEntry: 'запись',
  },
  event: {
    neighbours: 'Предыдущая и\u00a0следующая записи',
    earlier: 'Предыдущая запись',
    later: 'Следующая запись',
    moved: 'У\u00a0этой записи новый адрес:',
  },
  quotation: {
    undated: 'без даты',
    paragraph: (number) => `абзац\u00a0${number}`,
    paragraphOf: (number, all) => `абзац\u00a0${number} из\u00a0${all}`,
    readInPlace: 'Читать в\u00a0документе',
    sameDocument: (number) => `Там\u00a0же, абзац\u00a0${number}`,
    translation: (from) => (from === 'en' ? 'Перевод сайта с\u00a0английского:' : 'Перевод сайта:'),
    withdrawn:
      'Слова, к\u00a0которым ведёт эта ссылка, раньше цитировались здесь, теперь\u00a0— нет.',
    copy: 'Скопировать цитату',
    copyShort: 'Скопировать',
    link: 'Ссылка',
    links: 'Ссылка на\u00a0цитату и\u00a0файлы для библиографии',
    copied: 'Цитата скопирована.',
    failed: 'Не\u00a0удалось скопировать цитату. Она выделена: её можно скопировать вручную.',
  },
  citation: {
    title: 'Ссылка на\u00a0эту страницу в\u00a0списке литературы',
    reference: gost,
    readAt: (edition) => `Прочитано: 3\u00a0сентября\u00a0: сайт. ${edition}. URL:`,
    accessed: 'Если этого требуют правила оформления, добавьте дату обращения.',
    files: 'Для программы управления библиографией:',
  },
  source: {
    summary:
      'Документы, которые цитирует этот сайт: каждый приведён полностью, так, как сохранён в\u00a0архиве.',
    description: (body, title, date) =>
      `«${title}», ${body}, ${date}: полный текст документа, в\u00a0котором отмечены процитированные на\u00a0сайте слова.`,
    known: 'Что известно о\u00a0документе',
    document: 'Документ',
    quotedIn: 'цитируется в\u00a0записи',
    furniture: 'Остаток меню веб-страницы, не\u00a0часть документа:',
    plainText: 'Текстовый файл (.txt)',
    original: 'Оригинал',
    archived: 'Архивный текст',
    paragraph: (number) => `Абзац\u00a0${number}`,
    marked: 'Отмеченные слова цитируются на\u00a0этом сайте.',
    withdrawn: 'Раньше эти слова цитировались на\u00a0этом сайте, теперь\u00a0— нет.',
    paragraphs: countParagraphs,
  },
  share: {
    heading: 'Поделиться',
    share: 'Поделиться…',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    failed: 'Не\u00a0удалось скопировать ссылку. Она выделена: её можно скопировать вручную.',
    print: 'Распечатать',
    services: { mail: 'Почта', telegram: 'Telegram', vk: 'ВКонтакте', whatsapp: 'WhatsApp' },
  },
  references: { seen: (date) => `просмотрено ${date}`, archived: 'копия' },
  revisions: {
    heading: 'Исправления',
    of: (title) => `Исправление: ${title}`,
  },
  subscribe: {
    label: 'Календарь и\u00a0лента',
    feedAlone: 'Лента',
    download: 'Добавить этот день в\u00a0календарь (файл)',
    calendar: 'Подписаться на\u00a0календарь',
    feed: 'Лента записей и\u00a0исправлений',
  },
  copy: {
    heading: 'Копия для хранения',
    link: 'Все страницы на\u00a0русском языке, для чтения без\u00a0интернета (ZIP)',
    readMe: 'прочтите.txt',
    about: (edition) =>
      `${edition}: копия всех страниц на\u00a0русском языке с\u00a0документами, которую можно хранить и\u00a0читать без\u00a0интернета.`,
    open: 'Чтобы читать, откройте в\u00a0браузере:',
    current: 'Действующее издание:',
    notice: (edition) => `Копия. ${edition}. Действующая страница:`,
  },
  reuse: {
    heading: 'Использование на\u00a0других сайтах',
    frame: 'Хронологию можно встроить в\u00a0другую страницу. Вставьте в\u00a0неё такой код:',
    entry:
      'Чтобы показать одну запись, в\u00a0коде после адреса допишите # и\u00a0последнюю часть адреса записи.',
    data: 'Хронология доступна и\u00a0в\u00a0виде данных:',
    timeline: 'Всё содержание записей в\u00a0формате JSON',
    timelineJs: 'То\u00a0же для\u00a0TimelineJS',
    schema: 'Описание первого файла в\u00a0формате JSON Schema',
  },
  notFound: {
    title: 'По\u00a0этому адресу страницы нет',
    text: 'Возможно, адрес набран с\u00a0ошибкой или скопирован не\u00a0полностью. Отсюда можно попасть в\u00a0любую часть сайта.',
  },
};
