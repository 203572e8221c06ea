import { fold } from '../text/fold.ts';
import { bothBetween } from './between-both.ts';
import { relativeBefore } from './inherited.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { subjectBeforeAside } from './resumed.ts';
import type { Word } from './sentence.ts';
import { withoutTitlesOf } from './title-chain.ts';
import { isTitle } from './title-of.ts';

/** Words that may stand between a subject and its verb: "بوتين كان قد زار". */
const AUXILIARIES = new Set(
  [
    'قد',
    'فقد',
    'فسبق',
    'كان',
    'كانت',
    'كانوا',
    'لقد',
    'هو',
    'هي',
    'سبق',
    'ان',
    'لم',
    'لن',
    'لا',
    'سوف',
    'ما',
  ].map(fold),
);
/** Words that open a clause and belong to no party: "بعدما كان المغرب قد استأنف". */
const OPENERS = new Set(
  [
    'أما',
    'وأما',
    'بعد',
    'بعدما',
    'قبل',
    'فيما',
    'بينما',
    'حيث',
    'كما',
    'أن',
    'وكان',
    'وكانت',
    'حين',
    'عندما',
    'الذي',
    'التي',
  ].map(fold),
);
/** How far after the trigger its complement noun may stand, in words. */
const COMPLEMENT_REACH = 24;
/** In a complement, where a date has been taken out or a person or a title stands: no noun of two words runs over it. */
const GAP = '|';

/** Where a trigger stands: its clause and what it could be filled with, whatever the trigger. */
export interface Site {
  at: number;
  /** Indices of the words of its clause. */
  clause: readonly number[];
  /** The party right before it, or null. */
  before: NounPhrase | null;
  after: readonly NounPhrase[];
  /** The words behind it, joined by spaces. */
  complement: string;
  /** The words of the noun whose relative clause it opens, and of a subject right before it: "الزلزال الذي", "فيضانات مفاجئة". */
  subjectNoun: string;
}

/** Reads the surroundings of a trigger: `clause` is its clause, `at` the index of its word. */
export function siteOf(sentence: readonly Word[], clause: readonly number[], at: number): Site {
  const both = bothBetween(sentence, clause, at);
  const named = withoutTitlesOf(sentence, nounPhrases(sentence, clause, at));
  const after = [...named, ...(both === null ? [] : [both])];
  const titles = titlesIn(sentence, after);
  const [first] = after;
  // The museum in "يفتتح متحف اللوفر معرضا" opens, and is not opened; the ministry in "تولى وزارة الداخلية" is taken over.
  const isBody = first?.link === 'direct' && first.items[0]!.kind === 'organisation';
  if (isBody && sentence[first.first]!.text !== MINISTRY)
    for (let i = first.first; i <= first.last; i++) titles.add(i);
  for (const { items, first: from, last, nameEnd = last } of after)
    // "فلان ولي العهد والرئيس فلان": nothing in between is what a verb is about.
    if (items.every(({ kind }) => kind === 'person'))
      for (let i = from; i <= nameEnd; i++) titles.add(i);
  const isOfGap = (i: number): boolean => sentence[i]!.date !== null || titles.has(i);
  const complement = clause
    .filter((i) => i > at)
    .map((i) => (isOfGap(i) ? GAP : sentence[i]!.text))
    .filter((word, i, all) => word !== GAP || all[i - 1] !== GAP)
    .slice(0, COMPLEMENT_REACH)
    .join(' ');
  return {
    ...{ at, clause, complement, after },
    before: phraseBefore(sentence, clause, at) ?? subjectBeforeAside(sentence, at),
    subjectNoun: nounBefore(sentence, at),
  };
}

const MINISTRY = fold('وزارة');

/** @example withoutArticle('بالاتصال') === 'اتصال' */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:و|ف)?(?:ب?ال|لل)/u, '');
}

/** How many words of the noun before a verb are looked at. */
const NOUN_REACH = 6;

function nounBefore(sentence: readonly Word[], at: number): string {
  const found: string[] = [];
  const relative = relativeBefore(sentence, at);
  const from = relative < 0 ? at : relative;
  for (let i = from - 1; i >= Math.max(0, from - NOUN_REACH); i--) {
    const { text, isVerb, mention, date } = sentence[i]!;
    if (isVerb || date !== null) break;
    if (mention === null && !RELATIVES.has(text)) found.unshift(text);
    if (sentence[i]!.separated) break;
  }
  const bare = found.map(withoutArticle);
  // "الاتصال الذي أجراه" is the "اتصالا" of "أجرى اتصالا".
  const objects = bare.filter((word) => word.length > 3).map((word) => `${word}ا`);
  return [found, bare, objects].map((list) => list.join(' ')).join(` ${GAP} `);
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'قد'].map(fold));

/** What is decreed or done, between two titles: "بإعفاء", "بتعيين", "أمرا". */
const DEED = /^(?:ب(?:ا[\u0646\u0639\u0642\u062d\u062f].{2,}|ت.{4,}|عزل|اقاله)|.{2,}ا)$/u;

/** Words of the titles of persons: the government in "رئيس الحكومة عزيز أخنوش" is not what a verb is about. */
function titlesIn(sentence: readonly Word[], phrases: readonly NounPhrase[]): Set<number> {
  const titles = new Set<number>();
  for (const { first, head } of phrases) {
    // Of "أصدر رئيس الجمهورية أمرا بإعفاء رئيس الحكومة فلان", the last is his.
    const deed = head.findLastIndex((word) => DEED.test(word));
    const title = head.findIndex((word, i) => i > deed && isTitle(word));
    if (sentence[first]!.mention?.party.kind !== 'person' || title < 0) continue;
    const least = head.length - title;
    let words = 0;
    for (let i = first - 1; i >= 0 && words < least; i--) {
      titles.add(i);
      if (head.includes(sentence[i]!.text)) words++;
    }
  }
  return titles;
}

/** "سبق لفلان أن زار": he did. */
const ONCE = fold('سبق');

/**
 * Whether the nearest verb before a party has it for its subject and says no more of what stands behind it: "رفض ترامب فرض عقوبات"; "أعلن ترامب رفع
 * العقوبات" says that he did.
 */
function isOfVerbBefore(sentence: readonly Word[], from: number, first: number): boolean {
  for (let i = first - 1; i >= from; i--) {
    const { text, bare, isVerb } = sentence[i]!;
    if (AUXILIARIES.has(text) || OPENERS.has(text)) return false;
    if (isVerb) return !DECLARING.has(bare);
  }
  return false;
}

/** Verbs by which one says what one does. */
export const DECLARING = new Set(
  'أعلن أعلنت قرر قررت أكد أكدت يعلن تعلن يقرر تقرر'.split(' ').map(fold),
);

function phraseBefore(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
): NounPhrase | null {
  let end = at - 1;
  while (
    clause.includes(end) &&
    AUXILIARIES.has(sentence[end]!.text) &&
    !sentence[end + 1]!.separated
  )
    end--;
  if (!clause.includes(end) || sentence[end]!.mention === null || sentence[end + 1]!.separated)
    return null;
  const phrases = nounPhrases(
    sentence,
    clause.filter(
      (i) => i <= end && !AUXILIARIES.has(sentence[i]!.text) && !OPENERS.has(sentence[i]!.text),
    ),
    -1,
  );
  const [only, ...others] = phrases;
  if (only === undefined || others.length > 0) return null;
  const isOnce = only.link === 'ل' && clause.some((i) => sentence[i]!.bare === ONCE);
  if (only.last !== end || !only.clear) return null;
  // "رفض الاتحاد الأوروبي فرض عقوبات": who stands behind a verb is its own subject.
  if (isOfVerbBefore(sentence, clause[0]!, only.first)) return null;
  return only.link === 'direct' ? only : isOnce ? { ...only, link: 'direct' } : null;
}
