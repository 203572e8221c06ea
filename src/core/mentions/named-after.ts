import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Kind } from '../kind.ts';
import type { BlockWords } from './block-words.ts';
import { isTitle } from './titles.ts';
import { wordSet } from './word-set.ts';

/** Nouns in construct that make the name after them a part of a longer name, which no pack holds. */
export interface NamingNouns {
  nouns: ReadonlySet<string>;
  /** What is named after: a place or a state, a person, or either. */
  after: ReadonlySet<Kind>;
  /** Whether only with a purpose or an adjective of bodies behind the name: "مركز القاهرة للدراسات". */
  withTail: boolean;
  /** A text in which the name between brackets is a part of the longer one, and one in which it stands for itself. */
  example: string;
  but: string;
}

const PLACES: ReadonlySet<Kind> = new Set<Kind>(['place', 'country']);
const PEOPLE: ReadonlySet<Kind> = new Set<Kind>(['person']);
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['place', 'country', 'organisation']);
const BOTH: ReadonlySet<Kind> = new Set<Kind>(['place', 'country', 'person']);

/**
 * Institutions, streets and works that are called after a place or a person. A market, a port or an airport
 * is not among them: who reads of the port of Aden wants Aden; and many of a kind belong to the place
 * ("بنوك مصر", "شوارع باريس").
 */
export const NAMING_NOUNS: readonly NamingNouns[] = [
  {
    nouns: wordSet('شارع جادة نهج زنقة بوليفار دوار كوبري ميدان ساحة'),
    after: BOTH,
    withTail: false,
    example: 'مقهى في شارع [باريس]',
    but: 'مقهى في شوارع [باريس]',
  },
  {
    nouns: wordSet(
      'بنك مصرف فندق مقهى مطعم سينما مسرح مستشفى مول برج نادي استاد إستاد ستاد قاعة مكتبة',
    ),
    after: BOTH,
    withTail: false,
    example: 'أرباح بنك [مصر]',
    but: 'أرباح بنوك [مصر]',
  },
  {
    nouns: wordSet('جامعة كلية أكاديمية مدرسة ثانوية معهد كونسرفتوار'),
    after: BOTH,
    withTail: false,
    example: 'طالب في جامعة [القاهرة]',
    but: 'طالب في جامعات [القاهرة]',
  },
  {
    nouns: wordSet('صحيفة جريدة مجلة قناة إذاعة تلفزيون فضائية'),
    after: PLACES,
    withTail: false,
    example: 'قالت قناة [القاهرة] الإخبارية',
    but: 'قالت قنوات [القاهرة]',
  },
  {
    nouns:
      wordSet(`معرض مهرجان بينالي ماراثون رالي طواف مولودية أهلي دينامو سلافيا سبارتا سبارتاك لوكوموتيف أبطال أمم كأس سوبر
      أولمبياد متحف اللوفر طيران جدار أطباء فرقة`),
    after: NAMED,
    withTail: false,
    example: 'افتتاح معرض [القاهرة] الدولي للكتاب',
    but: 'معرض في [القاهرة]',
  },
  {
    nouns:
      wordSet(`مطار ميناء محطة مركز مؤسسة جائزة مسجد جامع متحف جسر سد كأس بطولة ملعب مجمع مدينة حديقة قاعدة ملتقى
      بحيرة دوري مجلة صندوق`),
    after: PEOPLE,
    withTail: false,
    example: 'هبط في مطار [بوتين]',
    but: 'استقبل في المطار [بوتين]',
  },
  {
    nouns: wordSet(
      'شركة مركز مؤسسة جمعية مجموعة منتدى مؤتمر ملتقى دار مبادرة حوار نادي اتحاد رابطة مجلس مرصد هيئة دائرة',
    ),
    after: PLACES,
    withTail: true,
    example: 'قال مركز [القاهرة] للدراسات',
    but: 'قالت شركة [القاهرة] التي تعمل',
  },
  {
    nouns: wordSet('السفينة الفرقاطة المدمرة الغواصة الطراد البارجة'),
    after: PLACES,
    withTail: false,
    example: 'غرقت الفرقاطة [القاهرة]',
    but: 'سفن [القاهرة]',
  },
];

const CLUBS = wordSet('نادي فريق مجلس اتحاد رابطة');

const ROWS = new Map<string, NamingNouns[]>();
for (const row of NAMING_NOUNS)
  for (const noun of row.nouns) {
    const rows = ROWS.get(noun);
    if (rows) rows.push(row);
    else ROWS.set(noun, [row]);
  }

/** Adjectives that follow the place in the name of a contest or of its games. */
const TAILS = wordSet('المفتوحة الكبرى الأولمبية الأوليمبية');
const PURPOSE = /^\u0644(?!\u0647|\u0643\u0646|\u0623\u0646)[\u0621-\u064a]{3}/u; // lam and a noun

/**
 * Whether a place, a state or a person is a part of the name of an institution, a street, a fair or a
 * contest that no pack holds.
 *
 * | text | |
 * | --- | --- |
 * | معرض القاهرة الدولي للكتاب | a part of the fair's name |
 * | بطولة قطر المفتوحة | a part of the tournament's |
 * | جامعة الملك سعود | behind a title as well |
 * | شوارع القاهرة | the city |
 */
export function isNamedAfter(words: BlockWords, candidate: Candidate, of: Kind): boolean {
  const { firstWord, lastWord, clitics, bearers } = candidate;
  if (clitics !== '') return false;
  const before = firstWord - 1;
  if (!words.touchesNext(before)) return false;
  // Of a city and its club, "ميدان روما" has neither.
  const isShared = of === 'organisation' && bearers.some(({ name }) => name.kind === 'place');
  if (isShared && words.isOneOf(CLUBS, before)) return false;
  const kind = isShared ? 'place' : of;
  if (isTailed(words, lastWord) && PLACES.has(kind)) return true;
  const noun =
    kind === 'person' && words.touchesNext(before - 1) && isTitle(words.at(before))
      ? before - 1
      : before;
  return words
    .bare(noun)
    .some((form) =>
      ROWS.get(form)?.some(
        ({ after, withTail }) => after.has(kind) && (!withTail || hasPurpose(words, lastWord)),
      ),
    );
}

function isTailed(words: BlockWords, lastWord: number): boolean {
  const after = words.neighbour(lastWord, 1);
  return after !== null && TAILS.has(after);
}

/** A purpose right behind a name, or behind one adjective: "مركز القاهرة الدولي للمؤتمرات". */
function hasPurpose(words: BlockWords, lastWord: number): boolean {
  if (!words.touchesNext(lastWord)) return false;
  const next = lastWord + 1;
  if (PURPOSE.test(words.written(next))) return true;
  return words.isDefinite(next) && words.touchesNext(next) && PURPOSE.test(words.written(next + 1));
}
