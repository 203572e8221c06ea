import { foldDate } from './date-text.ts';

/**
 * Names of the Gregorian months in the Arabic press, by family. Spellings that folding makes one (أبريل,
 * إبريل; يونيه, يونية) are given once. Order of variants: the common one first.
 */
export const MONTH_FAMILIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  /** Egypt, the Gulf, Sudan, Libya, Yemen; with the Levantine name after a slash in pan-Arab outlets. */
  gregorian: [
    ['يناير', 'ينائر'],
    ['فبراير', 'فبرائر', 'فيبراير'],
    ['مارس'],
    ['أبريل', 'إبرايل'],
    ['مايو'],
    ['يونيو', 'يونيه', 'يونو'],
    ['يوليو', 'يوليه', 'يولو'],
    ['أغسطس'],
    ['سبتمبر', 'سيبتمبر'],
    ['أكتوبر'],
    ['نوفمبر', 'نوڤمبر'],
    ['ديسمبر', 'دسمبر'],
  ],
  /** Syria, Lebanon, Iraq, Jordan, Palestine. */
  levantine: [
    ['كانون الثاني', 'كانون ثاني', 'كانون 2', 'ك2'],
    ['شباط'],
    ['آذار', 'اذار'],
    ['نيسان'],
    ['أيار'],
    ['حزيران'],
    ['تموز'],
    ['آب'],
    ['أيلول'],
    ['تشرين الأول', 'تشرين أول', 'تشرين 1', 'ت1'],
    ['تشرين الثاني', 'تشرين ثاني', 'تشرين 2', 'ت2'],
    ['كانون الأول', 'كانون أول', 'كانون 1', 'ك1'],
  ],
  /** Tunisia and Algeria. */
  maghrebi: [
    ['جانفي', 'جانفيي'],
    ['فيفري', 'فيفيري'],
    ['مارس'],
    ['أفريل'],
    ['ماي'],
    ['جوان'],
    ['جويلية', 'جويليا'],
    ['أوت'],
    ['سبتمبر'],
    ['أكتوبر'],
    ['نوفمبر', 'نوفامبر'],
    ['ديسمبر', 'ديسامبر'],
  ],
  moroccan: [
    ['يناير'],
    ['فبراير'],
    ['مارس'],
    ['أبريل'],
    ['ماي'],
    ['يونيو'],
    ['يوليوز'],
    ['غشت'],
    ['شتنبر'],
    ['أكتوبر'],
    ['نونبر'],
    ['دجنبر'],
  ],
  mauritanian: [
    ['يناير'],
    ['فبراير'],
    ['مارس'],
    ['إبريل'],
    ['مايو'],
    ['يونيو'],
    ['يوليو'],
    ['أغشت'],
    ['شتمبر', 'سبتنبر'],
    ['أكتوبر', 'اكتوبر'],
    ['نوفمبر'],
    ['دجمبر', 'دجنبر'],
  ],
};

/** Months of the Hijri year. */
const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الثاني', 'ربيع الآخر', 'ربيع الاخر', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أول'],
  ['جمادى الآخرة', 'جمادى الاخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الاخر', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة'],
];

/** Month number by folded name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_FAMILIES).flatMap((family) => numbered(family)),
);

export const HIJRI_MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(numbered(HIJRI_MONTHS));

/**
 * Months that are also something else: مارس (practised), ماي (Theresa May), أوت (she sheltered), جوان
 * and رمضان (given names), شباط (a surname), نيسان (a car), أيار and تموز (names), آب (returned).
 */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  ['مارس', 'ماي', 'أوت', 'جوان', 'شباط', 'نيسان', 'أيار', 'تموز', 'آب', 'مايو'].map(foldDate),
);

function numbered(family: readonly (readonly string[])[]): [string, number][] {
  return family.flatMap((names, i) =>
    names.map((name): [string, number] => [foldDate(name), i + 1]),
  );
}
