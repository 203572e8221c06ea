import { fold } from '../text/fold.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

const IF = new Set(['إذا', 'إن', 'لو'].map(fold));
/** How far before the verb its condition may begin, in words. */
const REACH = 15;

/**
 * Who acts in the condition behind which a verb tells what follows from it: "إذا فاز مرسي فسيتسلم منصبه", "إن قبلت الحركة المقترح فستفرج عن
 * الأسرى". Null where none stands there, or nobody right behind its verb.
 */
function subjectOfCondition(words: readonly Word[], at: number): NounPhrase | null {
  const condition = conditionOf(words, at);
  if (condition < 0) return null;
  const behind = Array.from({ length: at - condition - 2 }, (_, k) => condition + 2 + k);
  const [subject] = nounPhrases(words, behind, -1);
  const isNext = subject?.first === condition + 2 && subject.link === 'direct' && subject.clear;
  return isNext ? subject : null;
}

/** Whether a verb tells what follows from a condition before it. */
export function isConsequence(words: readonly Word[], at: number): boolean {
  return conditionOf(words, at) >= 0;
}

/** Where the condition begins that a verb follows from, or -1. */
function conditionOf(words: readonly Word[], at: number): number {
  if (!FOLLOWS.test(words[at]!.text)) return -1;
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--)
    if (IF.has(words[i]!.bare) && (i === 0 || words[i]!.separated)) return i;
  return -1;
}

/** Who is put first and acts in the verb right behind: "أما بريطانيا وفرنسا فسحبتا جنودهما". */
function subjectPutFirst(words: readonly Word[], at: number): NounPhrase | null {
  const { text, separated } = words[at]!;
  if (!text.startsWith(SO) || separated || (words[at - 1]?.mention ?? null) === null) return null;
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    if (words[i]!.isVerb) return null;
    if (!AS_FOR.has(words[i]!.text)) continue;
    const between = Array.from({ length: at - i - 1 }, (_, k) => i + 1 + k);
    const [only, ...others] = nounPhrases(words, between, -1);
    const isAlone = only?.last === at - 1 && others.length === 0;
    return isAlone && only.link === 'direct' && only.clear ? only : null;
  }
  return null;
}

const SO = 'ف';
const AS_FOR = new Set(['أما', 'وأما'].map(fold));

/** "فسيتسلم", "فستفرج", "فسوف". */
const FOLLOWS = /^فس.{3,}/u;

/** Who acts in a verb with its ف, named before it: in its condition, or put first. */
export function leadingSubject(words: readonly Word[], at: number): NounPhrase | null {
  return subjectOfCondition(words, at) ?? subjectPutFirst(words, at);
}
