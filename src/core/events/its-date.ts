import { fold } from '../text/fold.ts';
import { BEFORE_DATES } from './date-words.ts';
import type { EventMention } from './event-mention.ts';
import { isRelativePronoun } from './inherited.ts';
import { triggerForms } from './lexicon.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { speechAsideAt } from './speech-aside.ts';
import { isTitle } from './title-of.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

/**
 * Whether the date of a verb that says something stands by it and its subject, before what was said or right behind the one thing that it was
 * said of, so that it can be of nothing else; behind them something stands that was said, and no clause of its own.
 *
 * @example "رفضت إيران الخطوة يوم الخميس", "رفض فلان، أمام حشد في الساحة مساء الأربعاء، الحكم"; not "أعلنت مصر مراجعة الأسعار أمس"
 */
export function isItsDate(
  sentence: readonly Word[],
  at: number,
  { dated, roles, trigger }: EventMention,
): boolean {
  const agent = roles.find(({ role }) => role === 'agent')?.entry ?? null;
  const isDate = ({ date }: Word): boolean => date?.start === dated.start;
  const isAgent = ({ mention }: Word): boolean => mention !== null && mention.party.entry === agent;
  // "طلبت فرنسا من مجلس الأمن، أمس، عقد اجتماع".
  const asked = roles.find(({ role }) => role === 'patient')?.entry ?? null;
  const isAsked = ({ text, mention }: Word): boolean =>
    asked !== null && (text === FROM || mention?.party.entry === asked);
  const [first, last] = [sentence.findIndex(isDate), sentence.findLastIndex(isDate)];
  if (first < at) {
    if (!isFronted(sentence, first, last, at, isAgent)) return false;
    return isSaidOf(sentence, Math.max(at, lastOf(sentence, at, isAgent)) + 1, false);
  }
  const subject = sentence.findLastIndex((word, i) => i > at && i < first && isAgent(word));
  const from = Math.max(subject, at) + 1;
  const between = sentence
    .slice(from, first)
    .map((word, i) => ({ word, i: from + i }))
    .filter(({ word, i }) => {
      const isOther = !isAgent(word) && !isAsked(word) && !isOfDate(sentence, i);
      return isOther && !isOfSetting(sentence, from, i);
    })
    .map(({ word }) => word);
  const isOfThing = between.length > 0 && trigger !== 'announce' && isKnownThing(between);
  if (between.length > 0 && !isOfThing) return false;
  return isSaidOf(sentence, Math.max(last, lastOf(sentence, at, isAgent)) + 1, isOfThing);
}

function lastOf(sentence: readonly Word[], at: number, isWanted: (word: Word) => boolean): number {
  return sentence.findLastIndex((word, i) => i > at && isWanted(word));
}

/** Whether at a word something stands that was said, and no clause of its own; where that has been told before the date, nothing has to. */
function isSaidOf(sentence: readonly Word[], at: number, isTold: boolean): boolean {
  const behind = sentence[at];
  if (behind === undefined) return isTold;
  if (THAT.has(behind.text)) return false;
  return isTold || !behind.isVerb || behind.text === behind.bare;
}

/**
 * Whether words are one thing that is known, of which a date behind it is no date: "الخطوة", "عن هذا الهجوم", "على المقترح". A verbal noun
 * may be of that day itself ("الانسحاب يوم 5 مايو"), and so may what an adjective dates ("الانتخابات المقررة يوم 5 مايو").
 */
function isKnownThing(between: readonly Word[]): boolean {
  const plain = between.filter(({ text }) => !PREPOSITIONS.has(text));
  if (between.length - plain.length > 1) return false;
  if (between.some(({ date, isVerb, mention }) => date !== null || isVerb || mention !== null))
    return false;
  const [first, second] = plain;
  if (first === undefined || plain.length > 2) return false;
  if (THIS.has(first.text)) return second !== undefined;
  const noun = /^(?:[\u0628]?ال|لل)(.{2,})$/u.exec(first.text)?.[1];
  return second === undefined && noun !== undefined && !isDeed(noun);
}

const THIS = words('هذا هذه ذلك تلك بهذا بهذه لهذا لهذه');

const isDeed = (noun: string): boolean => triggerForms(noun).some(({ form }) => form === 'masdar');

/** Whether a word is of where or on what occasion it was said, or of what the speaker is: "، في جلسته العامة", "، النائب العام،". */
function isOfSetting(sentence: readonly Word[], from: number, i: number): boolean {
  let first = i;
  while (first > from && !sentence[first]!.separated) first--;
  const { text } = sentence[first]!;
  const opens = SETTINGS.has(text) || (ON === text && sentence[first + 1]?.text === MARGIN);
  if (!opens && !isTitle(text)) return false;
  return sentence
    .slice(first, i + 1)
    .every(({ isVerb, text: word }) => !isVerb && !THAT.has(word) && !isRelativePronoun(word));
}

const SETTINGS = words(
  'بحضور بمشاركة برفقة رفقة في خلال لدى أثناء عقب إثر عبر بمناسبة ضمن قبيل بعد أمام من',
);
const ON = fold('على');
const MARGIN = fold('هامش');

/** A preposition of dates, a part of the day, or a word of the aside that says where it was said. */
function isOfDate(sentence: readonly Word[], i: number): boolean {
  const { text, mention } = sentence[i]!;
  // "قمة الاتحاد الإفريقي المنعقدة بأديس أبابا، أمس": where it was held.
  if (speechAsideAt(sentence, i) >= 0 || HELD.test(text)) return true;
  if (mention?.party.kind === 'place' && HELD.test(beforeName(sentence, i))) return true;
  return mention === null && (BEFORE_DATES.has(text) || DAY_PARTS.has(text));
}

/** "وفي 3 مايو أعلنت تونس": the date opens the clause, and the verb or its subject follows. */
function isFronted(
  sentence: readonly Word[],
  first: number,
  last: number,
  at: number,
  isAgent: (word: Word) => boolean,
): boolean {
  let lead = first;
  while (lead > 0 && BEFORE_DATES.has(sentence[lead - 1]!.bare)) lead--;
  if (lead > 0 && !sentence[lead]!.separated) return false;
  return sentence
    .slice(last + 1, at)
    .every((word) => isAgent(word) || (word.mention === null && PERFECT.has(word.bare)));
}

/** What makes a verb behind it the past of the past. */
export const PERFECT = words('قد كان كانت كانوا لقد فقد');

/** The word before the name that a word belongs to. */
function beforeName(sentence: readonly Word[], i: number): string {
  let first = i;
  while (sentence[first - 1]?.mention === sentence[i]!.mention) first--;
  return sentence[first - 1]?.text ?? '';
}

const FROM = fold('من');
const HELD = /^ال(?:منعقد|مجتمع|مجتمعون|ملتءم)(?:ه|ين)?$/u;
const DAY_PARTS = words('مساء صباح فجر ظهر عصر ليلة ليل عشية بعد أول من');
/** Behind them what is said follows. */
export const THAT = words('أن إن أنه أنها أنهم بأن بأنه بأنها');
