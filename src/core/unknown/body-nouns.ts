import type { Kind } from '../kind.ts';
import {
  nounReadings,
  nounTable,
  type FoundNoun,
  type NounMeaning,
  type NounTable,
} from './announcing-noun.ts';

/**
 * What single word after a noun makes a name of the two:
 * - `proper`: a given name, a foreign word or an unknown one without the article ("جامعة تازمالت");
 * - `place`: a known place or state ("جامعة حلب");
 * - `unknown`: a word with the article that is no everyday word ("حركة البعث");
 * - `noun`: any noun with the article ("حزب العدالة").
 */
export type SingleName = 'proper' | 'place' | 'unknown' | 'noun';

/** A class of nouns that announce a body, and what may follow them as its name. */
export interface BodyNouns {
  name: string;
  /** An organisation where left out; newspapers are works, as in the packs. */
  kind?: Kind;
  nouns: NounTable;
  /** Of its nouns, in English, those of bodies called after people: "مؤسسة فيكتور بينتشوك". */
  persons?: ReadonlySet<string>;
  /** Those that a number may be the name of: "كتيبة 166". */
  numbered?: ReadonlySet<string>;
  /** Whether a known place right after it ends the name: "متحف اللوفر أبوظبي". */
  seat?: true;
  /**
   * Whether the noun is left out before what is a name by itself: never ("جامعة حلب"), before foreign and
   * quoted names ("حزب «المرجان»"), or before a single word with the article as well ("صحيفة الغدير").
   */
  apart: 'never' | 'foreign' | 'single';
  single: readonly SingleName[];
  /**
   * What phrase of several words is a name: any ("هيئة الآثار والتراث"), one that holds a word that is no
   * everyday word or a known name ("شركة فسفاط قفصة"), one of these
   * whose first noun has no article ("لجان مقاومة كوستي"), or none ("موقع التواصل الاجتماعي").
   */
  phrase: 'any' | 'specific' | 'indefinite' | 'none';
  example: string;
  counterexample: string;
}

/** Bodies by the noun before their name. */
export const BODY_NOUNS: readonly BodyNouns[] = [
  {
    name: 'party',
    nouns: nounTable(
      'party: حزب حزبي; front: جبهة; bloc: كتلة; current: تيار; alliance: تحالف; coalition: ائتلاف',
    ),
    apart: 'foreign',
    single: ['proper', 'unknown', 'noun'],
    phrase: 'any',
    example: 'أعلن حزب المرجان انسحابه',
    counterexample: 'أسس حزبا جديدا',
  },
  {
    name: 'movement or armed group',
    persons: new Set(['battalion', 'brigade', 'company', 'division', 'group']),
    numbered: new Set(['battalion', 'brigade', 'division']),
    nouns: nounTable(`
      movement: حركة; group: جماعة; rally: تجمع; battalion: كتيبة كتائب; brigade: لواء ألوية; company: سرايا;
      division: فرقة; faction: فصيل; militia: ميليشيا مليشيا`),
    apart: 'foreign',
    single: ['proper', 'unknown'],
    phrase: 'any',
    example: 'قصفت كتيبة الطحان الموقع',
    counterexample: 'توقفت حركة المسافرين أمس',
  },
  {
    name: 'newspaper',
    kind: 'work',
    nouns: nounTable(
      'newspaper: صحيفة صحيفتي; newspaper: جريدة; magazine: مجلة; weekly: أسبوعية; journal: دورية',
    ),
    apart: 'single',
    single: ['proper', 'unknown'],
    phrase: 'specific',
    example: 'ذكرت صحيفة الطحان أن',
    counterexample: 'صحيفة يومية جديدة',
  },
  {
    name: 'broadcaster or agency',
    nouns: nounTable('channel: قناة قناتي; radio station: إذاعة; agency: وكالة'),
    apart: 'single',
    single: ['proper', 'unknown'],
    phrase: 'specific',
    example: 'ذكرت قناة الطحان أن',
    counterexample: 'قناة تلفزيونية جديدة',
  },
  {
    name: 'website or network',
    nouns: nounTable(
      'website: موقع; network: شبكة; platform: منصة; app: تطبيق; organisation: تنظيم',
    ),
    apart: 'foreign',
    single: ['proper'],
    phrase: 'none',
    example: 'نشر موقع فيرتانولز الخبر',
    counterexample: 'نشر موقع التواصل الاجتماعي الخبر',
  },
  {
    name: 'company',
    persons: new Set(['foundation', 'publishing house']),
    nouns: nounTable(
      'company: شركة شركتي شركتا; group: مجموعة; chain: سلسلة; foundation: مؤسسة; publishing house: دار',
    ),
    apart: 'single',
    single: ['proper', 'unknown'],
    phrase: 'specific',
    example: 'قالت شركة فيرتانولز',
    counterexample: 'شركة الكهرباء الحكومية',
  },
  {
    name: 'club or organisation',
    nouns: nounTable('club: نادي ناديي; team: فريق فريقي; organisation: منظمة منظمتي'),
    apart: 'single',
    single: ['proper', 'unknown'],
    phrase: 'specific',
    example: 'فاز نادي فيرتانولز على ضيفه',
    counterexample: 'فاز نادي المدينة على ضيفه',
  },
  {
    name: 'tribe',
    nouns: nounTable('tribe: قبيلة قبيلتي; clan: عشيرة عشيرتي'),
    apart: 'single',
    single: ['proper', 'unknown', 'noun'],
    phrase: 'none',
    example: 'شيوخ من قبيلة المعازة حضروا',
    counterexample: 'شيوخ من قبيلة عريقة حضروا',
  },
  {
    name: 'university, museum or hospital',
    nouns: nounTable(`
      university: جامعة جامعتي; museum: متحف متحفي; hospital: مستشفى مستشفيي; library: مكتبة;
      conservatory: كونسرفتوار; theatre: مسرح; art gallery: غاليري`),
    apart: 'never',
    single: ['proper', 'place', 'unknown'],
    seat: true,
    phrase: 'specific',
    example: 'درس في جامعة تازمالت',
    counterexample: 'نقل إلى مستشفى المدينة أمس',
  },
  {
    name: 'institute, centre or bank',
    nouns: nounTable(`
      institute: معهد; centre: مركز; laboratory: مختبر; academy: أكاديمية; college: كلية; school: مدرسة;
      association: جمعية; cooperative: تعاونية; fund: صندوق`),
    apart: 'never',
    single: ['proper', 'unknown'],
    phrase: 'specific',
    example: 'درست في معهد تازمالت',
    counterexample: 'درست في معهد العلوم',
  },
  {
    name: 'bank',
    nouns: nounTable('bank: بنك; bank: مصرف'),
    apart: 'never',
    single: ['proper', 'unknown'],
    phrase: 'any',
    example: 'قال بنك تازمالت إن',
    counterexample: 'في بنك الدم المركزي',
  },
  {
    name: 'authority or union',
    nouns: nounTable(`
      authority: هيئة; agency: جهاز; agency: مصلحة; department: دائرة; union: اتحاد; union: نقابة; league: رابطة;
      council: مجلس; court: محكمة; bureau: ديوان; institute: معهد; fund: صندوق; association: جمعية; foundation: مؤسسة;
      organisation: منظمة`),
    apart: 'never',
    single: [],
    phrase: 'any',
    example: 'أعلنت هيئة المرجان والشعاب أن',
    counterexample: 'أعلنت هيئة المحكمة أن',
  },
  {
    name: 'committee or chamber',
    nouns: nounTable('committee: لجنة لجان; chamber: غرفة; network: شبكة; authority: سلطة'),
    apart: 'never',
    single: ['proper'],
    phrase: 'indefinite',
    example: 'أعلنت غرفة طوارئ تازمالت أن',
    counterexample: 'صوتت لجنة الشؤون الخارجية',
  },
];

/**
 * Bodies that have the article and adjectives: "الهيئة العامة للطيران المدني". `one`: a single adjective is
 * enough, where it is not one of those that every such body bears ("المتحف العراقي", "الحزب الدستوري").
 */
const DEFINITE_BODIES: { one: NounTable; several: NounTable } = {
  one: nounTable(`
    museum: متحف; party: حزب; movement: حركة; front: جبهة; current: تيار;
    university: جامعة; complex: مجمع`),
  several: nounTable(`
    authority: هيئة; agency: جهاز; agency: وكالة; federation: اتحاد; federation: فيدرالية; confederation: كونفدرالية; federation: جامعة; institute: معهد;
    centre: مركز; bank: بنك; bank: مصرف; foundation: مؤسسة; fund: صندوق; court: محكمة; council: مجلس;
    committee: لجنة; company: شركة; association: جمعية; organisation: منظمة; league: رابطة; union: نقابة;
    coalition: ائتلاف; hospital: مستشفى; academy: أكاديمية; zone: منطقة; bureau: ديوان; network: شبكة;
    forum: منتدى; forces: قوات; observatory: مرصد; directorate: مديرية; delegation: مندوبية; commission: مفوضية; office: مكتب; school: مدرسة`),
};

export interface FoundBodyNoun extends FoundNoun {
  /** Rows that hold the noun: one noun may announce in several ways. */
  rows: readonly BodyNouns[];
  meaning: NounMeaning;
}

/** The noun without the article that a folded word is; null for none. */
export function bodyNoun(word: string): FoundBodyNoun | null {
  for (const found of nounReadings(word)) {
    if (found.definite) continue;
    const rows = BODY_NOUNS.filter(({ nouns }) => nouns.has(found.noun));
    if (rows.length > 0) return { ...found, rows, meaning: rows[0]!.nouns.get(found.noun)! };
  }
  return null;
}

/** The noun with the article that a folded word is, and how many adjectives it needs; null for none. */
export function definiteBody(
  word: string,
): (FoundNoun & { meaning: NounMeaning; needs: 1 | 2 }) | null {
  for (const found of nounReadings(word)) {
    if (!found.definite) continue;
    const { one, several } = DEFINITE_BODIES;
    const single = one.get(found.noun);
    const meaning = single ?? several.get(found.noun);
    if (meaning !== undefined) return { ...found, meaning, needs: single === undefined ? 2 : 1 };
  }
  return null;
}

/** Whether a folded word is a noun of a table, with the article or without. */
export function isBodyNoun(word: string): boolean {
  return bodyNoun(word) !== null || definiteBody(word) !== null;
}
