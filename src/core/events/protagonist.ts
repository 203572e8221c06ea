import { fold } from '../text/fold.ts';
import { isFiniteVerb, type Form } from './lexicon.ts';
import { isRelational } from './clear-head.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { GENERIC } from './phrase-words.ts';
import { isLimitWord, UNITS } from './date-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/**
 * Who a sentence has been about up to a word: the one person it has named, or with no person the one state or body that acts. Null
 * where it has named several, so that nobody has to choose.
 *
 * @example "ترأس الملك محمد السادس الجلسة، ووجّه خطابا": Mohammed VI
 */
export function protagonistBefore(
  words: readonly Word[],
  at: number,
  /** Whether a verb goes on with its subject, so that whoever is named behind a preposition is no rival. */
  isSubject = false,
): NounPhrase | null {
  const positions = wordsBefore(at);
  const phrases = nounPhrases(words, positions, -1).filter(({ items }) => items.length > 0);
  const persons = phrases.filter(({ items }) => items.some(({ kind }) => kind === 'person'));
  if (persons.some(({ link }) => link === 'direct')) {
    const [first] = persons;
    const isOne = persons.every(
      ({ items, link }, i) =>
        (items.length === 1 && items[0]!.entry === first!.items[0]!.entry) ||
        (isSubject && i > 0 && link !== 'direct'),
    );
    return isOne && first!.clear && first!.link === 'direct' ? known(first!) : null;
  }
  const bodies = phrases.filter(({ link, items }) => link === 'direct' && isBody(items[0]!.kind));
  const [only, ...others] = bodies;
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  return only.head.every((word) => GENERIC.has(word) || isFiniteVerb(word)) ? known(only) : null;
}

/** How many words back somebody is looked for; so that a sentence without an end is read in linear time. */
const REACH = 80;

/** Indices of the words before one, as far back as somebody is looked for. */
export function wordsBefore(at: number): number[] {
  const first = Math.max(0, at - REACH);
  return Array.from({ length: at - first }, (_, i) => first + i);
}

/** Before the one whose office it was: "انتخب خلفا لمشعل" goes on about the successor. */
const IN_PLACE = new Set(['خلفا', 'بدلا', 'عوضا'].map(fold));

/** The one person that a sentence has named before a word, in whatever part; for a pronoun that stands for a person. */
export function personBefore(words: readonly Word[], at: number): NounPhrase | null {
  const positions = wordsBefore(at);
  const persons = nounPhrases(words, positions, -1).filter(({ items }) =>
    items.some(({ kind }) => kind === 'person'),
  );
  const [only, ...others] = persons;
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  if (isPredecessor(words, only.first)) return null;
  return only.isOwned === true || only.head.some(isRelational) ? null : known(only);
}

/** How many words of a title may stand between it and the name: "خلفا لوزير الخارجية السابق فلان". */
const TITLE = 6;

/** Whether a name is that of who held an office before. */
export function isPredecessor(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TITLE); i--) {
    if (IN_PLACE.has(words[i]!.bare)) return true;
    if (words[i]!.isVerb || words[i]!.separated) return false;
  }
  return false;
}

/** The one person, state or body that a sentence has named before a word, in whatever part; for a pronoun on a preposition. */
export function partyBefore(words: readonly Word[], at: number): NounPhrase | null {
  const parties = nounPhrases(words, wordsBefore(at), -1).filter(({ items }) =>
    items.some(({ kind }) => kind === 'person' || isBody(kind)),
  );
  const [only, ...others] = parties;
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  return only.isOwned === true || only.head.some(isRelational) ? null : known(only);
}

/** The persons whose names end right before a clause: "الإفراج عن الزغيدي وبسيس، وقد أوقفا". */
export function personsRightBefore(words: readonly Word[], at: number): NounPhrase | null {
  const last = nounPhrases(words, wordsBefore(at), -1).at(-1);
  if (last?.last !== at - 1 || last.head.some(isRelational)) return null;
  return last.items.every(({ kind }) => kind === 'person') ? known(last) : null;
}

/** A party whoever it is behind its head. */
function known(phrase: NounPhrase): NounPhrase {
  return { ...phrase, head: [], clear: true, isOwned: false };
}

function isBody(kind: string): boolean {
  return kind === 'country' || kind === 'organisation';
}

/** The only date that a sentence has named before a word, where it is no limit; else null. */
export function onlyDateBefore(words: readonly Word[], at: number): ResolvedDate | null {
  let date: ResolvedDate | null = null;
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const here = words[i]!.date;
    if (here === null || here === date || isOfName(words, i)) continue;
    if (date !== null || LIMITS.has(words[i - 1]?.bare ?? '') || isCountedFrom(words, i))
      return null;
    date = here;
  }
  return date;
}

/** Whether a year is part of what something is called: "برسم سنة 2025", "لسنة 2023", "ميزانية 2024". */
function isOfName(words: readonly Word[], at: number): boolean {
  const date = words[at]!.date!;
  if (date.interval.precision !== 'year') return false;
  let first = at;
  while (words[first - 1]?.date === date) first--;
  const before = words[first - 1]?.bare ?? '';
  return OF_YEAR.test(words[first]!.text) || (isLimitWord(before) && !LIMITS.has(before));
}

const OF_YEAR = /^ل(?:سنه|عام|موسم)$/u;

/** "بعد أسبوع من لقاء في القاهرة يوم 6 مايو": what is told was another day. */
function isCountedFrom(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - COUNTED_REACH) && !words[i]!.separated; i--)
    if (FROM.has(words[i]!.text) && UNITS.has(words[i - 1]!.text)) return true;
  return false;
}

const COUNTED_REACH = 12;
const FROM = new Set(['من', 'على'].map(fold));
const LIMITS = new Set(['منذ', 'قبل', 'بعد', 'حتى', 'بحلول', 'ذكرى', 'من', 'لغاية'].map(fold));

/** Whether a verb of a sentence is feminine; null where its letters do not tell. */
export function isFeminine(trigger: Trigger, form: Form, word: string): boolean | null {
  const bare = word.replace(/^(?:و|ف)(?=.{3})/u, '');
  if (form === 'past') {
    if (trigger.past.some((past) => fold(past) === word || fold(past) === bare)) return false;
    return /ت(?:ا|ه|ها|هم|هما)?$/u.test(bare);
  }
  if (form === 'present' || form === 'future') return /^س?ت/u.test(bare);
  return null;
}
