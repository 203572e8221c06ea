import { fold } from '../text/fold.ts';
import { isJoined } from './lexicon.ts';
import type { Word } from './sentence.ts';

/** Whether a verb is joined to what stands before it: "وعيّن", "ثم زار". */
export function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (isJoined(words[at]!.text) || before === THEN || CONNECTIVES.has(before)) return true;
  // "زيارة إلى مصر، التقى خلالها السيسي".
  if (isOfIt(words, at)) return true;
  if (before === ALREADY) return HAD.has(words[at - 2]?.text ?? '');
  return HAD.has(before) || (before === THAT && CONNECTIVES.has(words[at - 2]?.text ?? ''));
}

/** Whether a verb tells what was in the thing before it: "هجوما قتل فيه فلان". */
export function isOfIt(words: readonly Word[], at: number): boolean {
  return MEANWHILE.has(words[at + 1]?.text ?? '');
}

const MEANWHILE = new Set(['خلالها', 'خلاله', 'أثناءها', 'أثناءه', 'فيه', 'فيها'].map(fold));
const THAT = fold('أن');
const ALREADY = fold('قد');
/** "وكان قد كلفها". */
const HAD = new Set(['وكان', 'وكانت', 'وكانا', 'وكانوا', 'وقد'].map(fold));

const THEN = fold('ثم');
/** "بعد أن حاصرتها", "بعدما زار", "قبل أن يشكّل". */
const CONNECTIVES = new Set(['بعد', 'قبل', 'بعدما', 'قبلما', 'فيما', 'حيث', 'كما'].map(fold));

/** Whether what a verb tells was at the time of what stands before it; "كما تعهدت" may have been at any other. */
export function isAtOneTime(words: readonly Word[], at: number): boolean {
  if (!goesOn(words, at)) return false;
  const next = words[at + 1];
  const isOfItsOwn = next !== undefined && (next.mention !== null || next.text.startsWith('ال'));
  return !isOfItsOwn || !ASIDE.has(words[at - 1]?.text ?? '');
}

const ASIDE = new Set(['كما', 'فيما', 'بينما'].map(fold));
