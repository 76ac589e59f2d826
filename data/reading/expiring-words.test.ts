import { expect, test } from 'vitest';
import { dictionaries, languages } from '../languages';
import { expires, mentionsTime, sentencesIn } from './expiring-words';

const passing = [
  'The attack was 20 years ago.',
  'This year the day falls on a Friday.',
  'The bell will sound next Thursday.',
  'Last September the names were read aloud.',
  'In the past twenty years, two memorials were built.',
  'Today, portraits are carried to the cemetery.',
  'Today’s date is a memorial date.',
  'The committee now has 20 members.',
  'The figure was recently published.',
  'The current director heads the committee.',
  'So far, no verified list of names exists.',
  'To date, 39 lamps are counted.',
  'The twentieth anniversary is kept in the town.',
  'The 25th anniversary comes soon.',
  'The memorial is 15 years old.',
  'Twenty years on, the questions remain.',
  'More than two decades have passed.',
  'The families have waited for more than 20 years.',
  'The investigation is still open.',
  'The report has not yet been published.',
  'Захват заложников произошёл 20 лет назад.',
  'Это случилось много лет тому назад.',
  'В этом году день приходится на пятницу.',
  'В\u00a0прошлом\u00a0году открыт памятник.',
  'В будущем году выйдет доклад.',
  'В следующий четверг прозвучит колокол.',
  'За последние двадцать лет построены два мемориала.',
  'Сегодня портреты несут на кладбище.',
  'Сегодняшняя дата — памятная.',
  'Сейчас в комитете 20 человек.',
  'Комитет ныне состоит из 20 человек.',
  'Теперь там музей.',
  'Недавно опубликовано новое число.',
  'До сих пор проверенного списка нет.',
  'В настоящее время проверенного списка нет.',
  'Двадцатая годовщина отмечается в городе.',
  'К 25-летию открыт мемориал.',
  'Мемориалу исполнилось 15 лет.',
  'Прошло 22 года.',
  'Дело уже двадцать лет не закрыто.',
  'Расследование всё ещё идёт.',
];

const lasting = [
  'The day is kept each year on 3 September.',
  'It ended on Friday, 3 September 2004.',
  'Attackers held them for three days.',
  'The decree was signed two years later, in 2006.',
  'The next day, 16 February 2006, it was made public.',
  'Since 2020 the date has had a second meaning.',
  'The last entry stands at the end.',
  'On this day the bell sounds.',
  'On every anniversary the names are read.',
  'This may differ by publisher.',
  'The list is long, and yet nobody on it is unknown.',
  'What is known of the document',
  'It was published in 2005, a year after the attack.',
  'The site cannot be built until every word is found.',
  'Kept every year since 3 September 2005.',
  'Её отмечают каждый год в день, когда закончился захват заложников.',
  'Захват закончился в пятницу, 3 сентября 2004 года.',
  'Их удерживали три дня.',
  'Указ подписан два года спустя, в 2006 году.',
  'На следующий день, 16 февраля 2006 года, указ обнародован.',
  'С 2020 года у этой даты есть второе значение.',
  'Последняя запись стоит в конце.',
  'В этот день звучит колокол.',
  'В каждую годовщину имена читают вслух.',
  'Предыдущая и следующая записи',
  'Сайт нельзя собрать, пока каждая цитата не найдена.',
  'Жалоба № 26562/07 и ещё шесть',
  'На человека в прошедшем времени смотрят иначе.',
  'Этот сайт говорит о первом.',
  'Уже 16 февраля 2006 года указ обнародован.',
];

test.each(passing)('“%s” does not stay true', (sentence) => {
  expect(expires(sentence, ['en', 'ru'])).toBeDefined();
  expect(mentionsTime(sentence)).toBe(true);
});

test.each(lasting)('“%s” stays true', (sentence) => {
  expect(expires(sentence, ['en', 'ru'])).toBeUndefined();
});

test('The line for the day does not stay true; that words are no longer quoted does', () => {
  for (const language of languages) {
    const { timeline, quotation, source } = dictionaries[language];
    expect(expires(timeline.today('3 September'), [language])).toBeDefined();
    expect(expires(quotation.withdrawn, [language])).toBeUndefined();
    expect(expires(source.withdrawn, [language])).toBeUndefined();
  }
});

test('A sentence is one though it names a number or a year in short', () => {
  expect(
    sentencesIn('Decree No. 116 of 2006. It stands.\nЗакон от 21 июля 2005 г. № 98. 39 кругов.', [
      'en',
      'ru',
    ]),
  ).toEqual([
    'Decree No. 116 of 2006.',
    'It stands.',

    'Закон от 21 июля 2005 г. № 98.',
    '39 кругов.',
  ]);
});
