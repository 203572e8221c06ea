import type { MonthChoice, MonthFamily } from '../core/settings.ts';

export const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const EGYPT = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** Gregorian months in Arabic; `both` as papers for readers of several countries print them. */
export const ARABIC_MONTHS: Readonly<Record<MonthFamily, readonly string[]>> = {
  both: EGYPT.map((name, i) => `${name}/${LEVANT[i]}`),
  egypt: EGYPT,
  levant: LEVANT,
  maghreb: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  morocco: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
};

const REGIONS: Readonly<Record<string, MonthFamily>> = {
  ...regions('egypt', 'EG SA AE KW QA BH OM YE SD LY MR'),
  ...regions('levant', 'SY LB JO PS IQ'),
  ...regions('maghreb', 'TN DZ'),
  ...regions('morocco', 'MA'),
};

function regions(family: MonthFamily, codes: string): Record<string, MonthFamily> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, family]));
}

/**
 * The names to be used: those that were chosen, or with `auto` those of the region.
 *
 * @param languages BCP 47 tags of the reader's languages, the preferred one first
 * @example resolveMonths('auto', ['fr', 'ar-TN']) === 'maghreb'
 */
export function resolveMonths(choice: MonthChoice, languages: readonly string[]): MonthFamily {
  if (choice !== 'auto') return choice;
  const region = languages
    .map((tag) => /^ar-(?:[a-z]{4}-)?([a-z]{2})\b/iu.exec(tag)?.[1]?.toUpperCase())
    .find((code) => code !== undefined && code in REGIONS);
  return REGIONS[region ?? ''] ?? 'both';
}
