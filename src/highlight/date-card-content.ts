import type { DateProblem, WrittenDate } from '../core/dates/date-mention.ts';
import type { Interval } from '../core/interval.ts';
import type { MonthFamily } from '../core/settings.ts';
import { formatDay, formatInterval } from '../locale/format.ts';
import { formatHijri, formatHijriDay } from '../locale/hijri-words.ts';
import type { Language } from '../locale/language.ts';
import { ARABIC_MONTHS, ENGLISH_MONTHS } from '../locale/month-names.ts';
import type { Translate } from '../locale/translator.ts';
import { formatWeekday } from '../locale/weekday-names.ts';
import type { Publication } from './date-layer.ts';
import { element } from './element.ts';
import type { PaintedDate } from './painted-dates.ts';

export interface DateCardModel {
  painted: PaintedDate;
  publication: Publication | null;
  language: Language;
  months: MonthFamily;
}

/**
 * The card of a date: the phrase as written, the days that are meant in both calendars, how sure that is, and what is
 * known of them (`events`, null for nothing to say).
 */
export function dateCardContent(
  document: Document,
  request: DateCardModel,
  events: HTMLElement | null,
  t: Translate,
): HTMLElement {
  const { painted, language } = request;
  const { date, surface } = painted;
  const phrase = element(document, 'bdi', { class: 'name-ar', lang: 'ar', id: 'name' }, surface);
  const chip = element(document, 'span', { class: 'kind date' }, t('card_date'));
  const facts = factsOf(date, request, t);
  return element(
    document,
    'div',
    { class: 'card', lang: language, role: 'dialog', 'aria-labelledby': 'name', tabindex: '-1' },
    element(document, 'div', { class: 'head' }, phrase, chip),
    ...(date.interval
      ? resolved(document, date.interval, request)
      : [element(document, 'p', { class: 'unresolved' }, openly(date, request, t))]),
    ...facts.map((fact) => element(document, 'p', { class: 'fine' }, fact)),
    events && element(document, 'hr', {}),
    events,
  );
}

/** The days that are meant: "Tuesday, 5 August 2025" and "11 Safar 1447 AH". */
function resolved(
  document: Document,
  interval: Interval,
  { language, months }: DateCardModel,
): HTMLElement[] {
  const isDay = interval.precision === 'day' && interval.from === interval.to;
  const weekday = isDay ? formatWeekday(interval.from, language) : null;
  const days = formatInterval(interval, language, months);
  const between = language === 'ar' ? ' ' : ', ';
  const words = weekday === null ? days : weekday + between + days;
  const hijri = formatHijri(interval, language);
  return [
    element(
      document,
      'p',
      { class: 'days', lang: language },
      element(document, 'time', { datetime: interval.from }, words),
    ),
    ...(hijri === null
      ? []
      : [element(document, 'p', { class: 'small muted', lang: language }, hijri)]),
  ];
}

/** How fine it is, and what it counts from. */
function factsOf(
  { interval, anchor }: WrittenDate,
  { language, months, publication }: DateCardModel,
  t: Translate,
): string[] {
  if (interval === null) return [];
  const facts: string[] = [];
  if (interval.precision !== 'day') facts.push(t(`card_date_to_${interval.precision}`));
  if (anchor === 'sentence') facts.push(t('card_date_from_sentence'));
  if (anchor === 'publication' && publication?.published) {
    const date = formatDay(publication.published, language, months);
    const certainty = publication.publishedCertainty;
    const doubt =
      certainty === 'read' || certainty === 'disputed' ? ` ${t(`published_${certainty}`)}` : '';
    facts.push(t('card_date_from_publication', { date }) + doubt);
  }
  return facts;
}

/** Why no days are given. */
function openly({ problem }: WrittenDate, request: DateCardModel, t: Translate): string {
  if (problem === null)
    return t(request.publication?.published ? 'card_date_open' : 'card_date_undated');
  switch (problem.part) {
    case 'day':
      return noSuchDay(problem, request, t);
    case 'month':
      return t('card_date_no_month', { month: String(problem.month) });
    case 'year':
      return problem.year === 0
        ? t('card_date_no_year')
        : t('card_date_far_year', { year: String(problem.year) });
  }
}

function noSuchDay(
  { day, month, year, calendar }: DateProblem,
  { language, months }: DateCardModel,
  t: Translate,
): string {
  if (day === null || month === null) return t('card_date_open');
  if (calendar === 'hijri')
    return t('card_date_no_hijri_day', {
      date: formatHijriDay({ day, month, year: year ?? 0 }, language),
    });
  const names = language === 'ar' ? ARABIC_MONTHS[months] : ENGLISH_MONTHS;
  // A year explains it only where another has that day.
  const isLeapDay = month === 2 && day === 29 && year !== null;
  const date = `${day} ${names[month - 1]}${isLeapDay ? ` ${year}` : ''}`;
  return t('card_date_no_day', { date });
}
