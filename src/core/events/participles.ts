import { fold } from '../text/fold.ts';
import { partyBefore } from './inherited.ts';
import { triggerReadings, type TriggerReading } from './lexicon.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { BEFORE_DATES, isLimitWord } from './date-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';

/** A participle behind a name that tells what befell its bearer or what he did, with a date of its own. */
export interface Participle {
  /** Whose it is; null for the noun of something that was concluded: "الاتفاقية الموقعة بين مصر وإسرائيل". */
  party: NounPhrase | null;
  date: ResolvedDate;
  /** Whether it was done to the party. */
  isDone: boolean;
  /** Indices of its words, the date the last. */
  clause: readonly number[];
  readings: readonly TriggerReading[];
}

/** Participles in the masculine singular, each behind the verb that the tables have for it. */
const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split('|').flatMap((row) => {
      const [verb = '', ...participles] = row.trim().split(/\s+/u);
      return participles.flatMap((word) =>
        ['', 'ة', 'ين', 'ان'].map((end): [string, string] => [fold(`ال${word}${end}`), fold(verb)]),
      );
    }),
  );

const DONE = table(
  `ولد مولود | اعتقل معتقل موقوف محتجز مسجون محبوس | أقيل مقال | أقال معزول معفى مقال | عين معين مكلف | انتخب منتخب | اغتيل مغتال
  | أدين مدان | حكم محكوم | أفرج مفرج | أطيح مطاح | خطف مخطوف مختطف | قتل مقتول | أعدم معدم | أسس مؤسس منشأ | وقع موقع مبرم`,
);
const DOING = table(
  `توفي متوفى متوفي راحل | استقال مستقيل | فاز فائز حائز متوج | انضم منضم | انسحب منسحب | فر فار هارب`,
);
/** Of agreements; a noun without a name may bear them. */
const CONCLUDED = fold('وقع');
/** What stands right behind a participle that tells something: "المقيم", "المنتخب التونسي" do not. */
const BEHIND = new Set(
  `في من على عليه عليها عنه عنها به بها إلى منذ يوم سنة عام بتاريخ خلال بين رئيسا رئيسة أمينا أمينة وزيرا وزيرة مديرا مديرة مدربا مدربة
  مطلع منتصف أواخر أوائل نهاية بداية شهر مساء صباح فجر ليلة`
    .split(/\s+/u)
    .map(fold),
);
/** "بالسجن", "بتشكيل", "لدى". */
const LINKED = /^(?:ب|ل).{3,}/u;
/** Participles that are nouns as well. */
const NOUNS = new Set('المنتخب المنتخبة المنتخبين المنتخبان المؤسسة'.split(' ').map(fold));
/** "رئيسا", "أمينا". */
const OFFICE = /.{3}ا$/u;
const CHARGED = new Set(['المكلف', 'المكلفة'].map(fold));
const WITH_GOVERNMENT = /^ب(?:تشكيل|تاليف|رءاسه)$/u;
/** Who did it may be named behind "من قبل". */
const SIDES = new Set(['قبل', 'طرف', 'جانب'].map(fold));
/** How far behind the participle its date may stand, in words. */
const REACH = 10;
const BORN = fold('مواليد');
const TO_BE_BORN = fold('ولد');
const FROM = fold('من');

/**
 * What a participle right behind a name tells, where a date stands behind it in the same breath.
 *
 * @example "طالبت المنظمة بالإفراج عن راشد الغنوشي، الموقوف في 17 أبريل 2023": he was arrested on that day
 */
export function participleAt(words: readonly Word[], at: number): Participle | null {
  const found = foundAt(words, at);
  if (found === null) return null;
  const { verb, party, clause } = found;
  const date = words[clause.at(-1)!]!.date!;
  if (!isTold(words, party, clause, date)) return null;
  const readings = triggerReadings(verb).filter(
    ({ form }) => form === 'past' || form === 'passive',
  );
  return { party, date, isDone: !DOING.has(words[at]!.text), clause, readings };
}

function foundAt(
  words: readonly Word[],
  at: number,
): { verb: string; party: NounPhrase | null; clause: readonly number[] } | null {
  const { text, mention, date, separated } = words[at]!;
  if (mention !== null || date !== null) return null;
  const isBirth = text === BORN && words[at - 1]?.text === FROM;
  const verb = isBirth ? TO_BE_BORN : (DONE.get(text) ?? DOING.get(text));
  const next = words[at + 1];
  if (verb === undefined || next === undefined || next.separated) return null;
  if (!isBirth && !isBehind(next)) return null;
  // "واجه محرز المنتخب في 3 مايو" is the team, "المكلف بالأعمال" an office.
  if (NOUNS.has(text) && !separated && !OFFICE.test(next.text)) return null;
  if (CHARGED.has(text) && !WITH_GOVERNMENT.test(next.text)) return null;
  const clause = clauseOf(words, at);
  if (clause === null) return null;
  const party = partyBefore(words, isBirth ? openingOfBirth(words, at) : at);
  // "تفقد بن غفير الموقوفين": one man is not several.
  if (MANY.test(text) && party !== null && party.items.length < 2) return null;
  const isTheirs = party === null ? verb === CONCLUDED : isBearer(verb, party);
  return isTheirs ? { verb, party, clause } : null;
}

const MANY = /(?:ين|ان)$/u;

/** Whether it tells more than it describes: to the day, or where as well. "المولود عام 1950" says how old somebody is. */
function isTold(
  words: readonly Word[],
  party: NounPhrase | null,
  clause: readonly number[],
  { interval }: ResolvedDate,
): boolean {
  if (party === null || interval.precision === 'day') return true;
  return clause.some((i) => words[i]!.mention !== null);
}

function isBehind({ text, date, mention }: Word): boolean {
  return date !== null || BEHIND.has(text) || (mention === null && LINKED.test(text));
}

/** "وهو من مواليد باريس سنة 1983". */
function openingOfBirth(words: readonly Word[], at: number): number {
  return /^و?(?:هو|هي)$/u.test(words[at - 2]?.text ?? '') ? at - 2 : at - 1;
}

function isBearer(verb: string, { items }: NounPhrase): boolean {
  const isAgreement = items.every(({ kind }) => kind === 'agreement');
  if (verb === CONCLUDED) return isAgreement;
  const isBody = items.every(({ kind }) => kind === 'organisation' || kind === 'country');
  if (OF_BODIES.has(verb)) return isBody;
  return items.every(({ kind }) => kind === 'person');
}

const OF_BODIES = new Set(['أسس', 'انضم', 'انسحب'].map(fold));

/** From the participle to the end of its date; null where something else is told before a date. */
function clauseOf(words: readonly Word[], at: number): readonly number[] | null {
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) {
    const { separated, isVerb, mention, date } = words[i]!;
    if (separated) return null;
    if (date !== null) {
      const lead = words[i - 1]!;
      const isLimit = isLimitWord(lead.bare) && lead.text !== BORN;
      if (isLimit || mention !== null || (i > at + 1 && !isLead(lead))) return null;
      let last = i;
      while (words[last + 1]?.date === date) last++;
      return Array.from({ length: last - at + 1 }, (_, k) => at + k);
    }
    const isBySomebody = words.slice(at, i).some((word) => SIDES.has(word.text));
    if (isVerb || (mention?.party.kind === 'person' && !isBySomebody)) return null;
  }
  return null;
}

/** A date may follow its preposition, a name or an adverb, not the noun of something that is dated itself: "أحداث 2011". */
function isLead({ text, mention }: Word): boolean {
  return mention !== null || BEFORE_DATES.has(text) || !text.startsWith('ال');
}

/** Whether a word is a participle that tells, with its date, of the name before it. */
export function isParticiple(words: readonly Word[], at: number): boolean {
  return foundAt(words, at) !== null;
}

/** Whether a date is that of a participle, and not of the verb around it. */
export function isOfParticiple(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { separated, isVerb, text } = words[i]!;
    if (isVerb) return false;
    if (DONE.has(text) || DOING.has(text))
      return foundAt(words, i)?.clause.includes(first) === true;
    if (separated) return false;
  }
  return false;
}
