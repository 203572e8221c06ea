import type { Kind } from '../kind.ts';
import { folded } from './word-list.ts';

/** A class of nouns that announce a name, and what may follow them as one. */
export interface Announcement {
  name: string;
  nouns: ReadonlySet<string>;
  kind: Kind;
  /**
   * Whether the noun is part of the name: "نهر سيفار", "حزب الشعلة". Before a foreign name some are not:
   * "شركة فيرتانول", where "شركة المرجان" needs its noun to tell it from a coral.
   */
  included: 'always' | 'never' | 'unless-foreign';
  /** Whether an unknown word with the article, or one that does not look foreign, is a name there. */
  takes: { definite: boolean; open: boolean };
  example: string;
  counterexample: string;
}

/** Places and bodies by the noun before their name. */
export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    name: 'settlement or region',
    nouns: folded(`
      مدينة بلدة قرية محافظة ولاية مقاطعة إقليم ضاحية بلدية منطقة جزيرة مدينتي بلدتي قريتي محافظتي
      مقاطعتي جزر واحة معبر ميناء مرفأ`),
    kind: 'place',
    included: 'never',
    takes: { definite: true, open: true },
    example: 'في بلدة تازمالت شرقي البلاد',
    counterexample: 'في مدينة ساحلية كبيرة',
  },
  {
    name: 'feature or road',
    nouns: folded(`
      نهر جبل بحيرة وادي مضيق خليج مطار مخيم حي شارع ساحة ميدان جسر سد قصر مسجد`),
    kind: 'place',
    included: 'always',
    takes: { definite: true, open: true },
    example: 'فاض نهر غالفستر',
    counterexample: 'فاض نهر كبير',
  },
  {
    name: 'building or site',
    nouns: folded('ملعب مستشفى سجن قاعدة حقل كنيسة كاتدرائية متحف فندق محطة مفاعل منجم'),
    kind: 'place',
    included: 'always',
    takes: { definite: false, open: true },
    example: 'نقل الجرحى إلى مستشفى غالفستر',
    counterexample: 'نقل المرضى إلى مستشفى العزل',
  },
  {
    name: 'party or movement',
    nouns: folded('حزب حركة جماعة كتيبة لواء فصيل ميليشيا تيار كتلة تنظيم سرايا كتائب'),
    kind: 'organisation',
    included: 'always',
    takes: { definite: true, open: false },
    example: 'أعلن حزب المرجان انسحابه',
    counterexample: 'أسس حزبا جديدا',
  },
  {
    name: 'newspaper or channel',
    nouns: folded('صحيفة جريدة مجلة قناة إذاعة وكالة موقع شبكة دورية أسبوعية'),
    kind: 'organisation',
    included: 'unless-foreign',
    takes: { definite: true, open: false },
    example: 'ذكرت صحيفة المرفأ أن',
    counterexample: 'قناة تلفزيونية جديدة',
  },
  {
    name: 'school, club or bank',
    nouns: folded('جامعة معهد نادي كلية أكاديمية مدرسة بنك مصرف مؤسسة جمعية مركز مختبر صندوق'),
    kind: 'organisation',
    included: 'always',
    takes: { definite: false, open: true },
    example: 'درس في جامعة تازمالت',
    counterexample: 'في بنك الدم المركزي',
  },
  {
    name: 'company or team',
    nouns: folded('شركة مجموعة فريق منظمة منصة تطبيق'),
    kind: 'organisation',
    included: 'unless-foreign',
    takes: { definite: false, open: false },
    example: 'قالت شركة فيرتانولز',
    counterexample: 'شركة الكهرباء الحكومية',
  },
];

/** First words of place names that are everyday words: "دير البحر", "رأس الوادي", "كفر سلوان". */
export const PLACE_HEADS = folded(
  'دير بيت كفر عين تل خان رأس أم أبو بئر برج قلعة سيدي بني شرم باب حمام تلة جبل وادي حوش قصر عقبة مرسى',
);
