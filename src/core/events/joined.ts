import { fold } from '../text/fold.ts';
import { isJoined } from './lexicon.ts';
import type { Word } from './sentence.ts';

/** Whether a verb is joined to what stands before it: "وعيّن", "ثم زار". */
export function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (JOINED_NOT.has(before) || HE.has(before) || isBehindJoinedDate(words, at)) return true;
  if (isJoined(words[at]!.text) || before === THEN || CONNECTIVES.has(before)) return true;
  // "زيارة إلى مصر، التقى خلالها السيسي".
  if (isOfIt(words, at)) return true;
  if (before === ALREADY) return HAD.has(words[at - 2]?.text ?? '');
  if (before === AND_THAT || isInstead(words, at)) return true;
  if (before === THAT && words[at - 2]?.text === ON) return isToFollow(words, at);
  return HAD.has(before) || (before === THAT && CONNECTIVES.has(words[at - 2]?.text ?? ''));
}

/** Whether a verb tells what was in the thing before it: "هجوما قتل فيه فلان". */
export function isOfIt(words: readonly Word[], at: number): boolean {
  return MEANWHILE.has(words[at + 1]?.text ?? '');
}

/**
 * "…، على أن يلتقي غدا": it is to follow, behind a comma or a date; "أكد على أن" is none.
 */
export function isToFollow(words: readonly Word[], at: number): boolean {
  const on = words[at - 2];
  if (words[at - 1]?.text !== THAT || on?.text !== ON) return false;
  return on.separated || (words[at - 3]?.date ?? null) !== null;
}

/** "بدلا من أن يزور أنقرة": what somebody did not do. */
export function isInstead(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== THAT || !INSTEAD_OF.has(words[at - 2]?.text ?? '')) return false;
  return INSTEAD.has(words[at - 3]?.bare ?? '');
}

const INSTEAD = new Set(['بدلا', 'بدل', 'عوضا'].map(fold));
const INSTEAD_OF = new Set(['من', 'عن'].map(fold));

const MEANWHILE = new Set(['خلالها', 'خلاله', 'أثناءها', 'أثناءه', 'فيه', 'فيها'].map(fold));

/** "وبعدها بثلاثة أيام وصل", "وفي اليوم نفسه التقى", "وقبلها بشهر كان قد زار". */
function isBehindJoinedDate(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && HAVING.has(words[i]!.text)) i--;
  if (i < 0 || words[i]!.date === null || words[i + 1]!.separated) return false;
  const { date } = words[i]!;
  while (i > 0 && (words[i - 1]!.date === date || LEADS.has(words[i - 1]!.bare))) i--;
  return words[i]!.text.startsWith('و');
}

/** "لكنه التقى", "وأكد أنه زار": he who was spoken of. */
const HE = new Set(
  'لكنه لكنها ولكنه ولكنها أنه أنها إنه إنها وأنه وأنها وإنه وإنها'.split(' ').map(fold),
);
const HAVING = new Set(['كان', 'كانت', 'قد'].map(fold));
const LEADS = new Set(['في', 'يوم', 'مساء', 'صباح', 'فجر', 'ليل', 'ليلة', 'ثم'].map(fold));
/** "وصل ولم يلتق", "ولن يزور". */
const JOINED_NOT = new Set(['ولم', 'ولن', 'فلم', 'وما', 'ولا'].map(fold));
const THAT = fold('أن');
/** "من المقرر أن يصل …، وأن يلتقي". */
const AND_THAT = fold('وأن');
/** "…، على أن يلتقي غدا". */
const ON = fold('على');
const ALREADY = fold('قد');
/** "وكان قد كلفها". */
const HAD = new Set(['وكان', 'وكانت', 'وكانا', 'وكانوا', 'وقد'].map(fold));

const THEN = fold('ثم');
/** "بعد أن حاصرتها", "بعدما زار", "قبل أن يشكّل", "دون أن يلتقي". */
const CONNECTIVES = new Set(
  [
    'بعد',
    'قبل',
    'بعدما',
    'قبلما',
    'فيما',
    'حيث',
    'كما',
    'دون',
    'بدون',
    'إذ',
    'حين',
    'حينما',
    'عندما',
    'لما',
  ].map(fold),
);

/**
 * Whether what a verb tells was at the time of what stands before it; "كما تعهدت" may have been at any other, and what did not happen
 * did not on every day.
 */
export function isAtOneTime(words: readonly Word[], at: number): boolean {
  if (!goesOn(words, at) || JOINED_NOT.has(words[at - 1]?.text ?? '')) return false;
  const next = words[at + 1];
  const isOfItsOwn = next !== undefined && (next.mention !== null || next.text.startsWith('ال'));
  return !isOfItsOwn || !ASIDE.has(words[at - 1]?.text ?? '');
}

const ASIDE = new Set(['كما', 'فيما', 'بينما', 'ثم'].map(fold));
