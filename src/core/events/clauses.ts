import { afterConjunction } from './conjunction.ts';
import { fold } from '../text/fold.ts';
import { isFiniteVerb, isJoined, triggerForms } from './lexicon.ts';
import type { Word } from './sentence.ts';

/** Words that begin a clause of their own, with or without و before them. */
const SUBORDINATORS = new Set(
  `الذي التي الذين اللذين اللذان اللتين اللتان حيث عندما حين حينما بينما فيما أن إن بأن لأن أنه أنها بأنه بأنها
  لكن كما ثم إذ مما بعد قبل عقب أعقاب إثر منذ غداة رغم وسط لكي كي بعدما قبلما فور ردا بسبب نتيجة وذلك بهدف بغية`
    .split(/\s+/u)
    .map(fold),
);

interface Segment {
  first: number;
  last: number;
  /** Whether only punctuation, not a subordinator or a further verb, parts it from the one before. */
  soft: boolean;
}

/**
 * The clause around a trigger: indices of its words, in order. It ends at a subordinator, at the next
 * finite verb and at punctuation; but a date or a name in apposition between commas is part of it, and
 * so is what follows that: "وقّع بوتين وكيم، في 19 يونيو 2024، اتفاقية".
 */
export function clauseAround(words: readonly Word[], trigger: number): number[] {
  const segments = segmentsOf(words, trigger);
  const own = segments.findIndex(({ first, last }) => first <= trigger && trigger <= last);
  const chosen = [own];
  const before = segments[own - 1];
  if (before !== undefined && segments[own]!.soft && isDateAlone(words, before))
    chosen.unshift(own - 1);
  for (let i = own + 1; i < segments.length && segments[i]!.soft; i++) {
    const resumes = chosen.at(-1) !== own && isAside(words, segments[i - 1]!);
    if (opensNext(words, segments, i) || (!isAside(words, segments[i]!) && !resumes)) break;
    chosen.push(i);
  }
  return chosen.flatMap((i) => {
    const { first, last } = segments[i]!;
    return Array.from({ length: last - first + 1 }, (_, k) => first + k);
  });
}

function segmentsOf(words: readonly Word[], trigger: number): Segment[] {
  const segments: Segment[] = [];
  for (const [i, word] of words.entries()) {
    const free = word.mention === null && word.date === null;
    const bare = afterConjunction(word.text);
    const subordinate =
      free &&
      !isPartOfDay(words, i) &&
      !isGoal(words, i) &&
      (SUBORDINATORS.has(word.text) || SUBORDINATORS.has(bare));
    const verb = free && opensClause(words, i, trigger);
    if (i === 0 || word.separated || subordinate || verb)
      segments.push({ first: i, last: i, soft: !subordinate && !verb });
    else segments.at(-1)!.last = i;
  }
  return segments;
}

const PARTS_OF_DAY = new Set(['ظهر', 'منتصف', 'غد', 'عصر', 'الظهر'].map(fold));

const AROUND_NOON = new Set(['بعد', 'قبل', 'منذ'].map(fold));

/** "بعد ظهر الأحد": no clause begins with it. */
function isPartOfDay(words: readonly Word[], i: number): boolean {
  const bare = afterConjunction(words[i]!.text);
  return AROUND_NOON.has(bare) && PARTS_OF_DAY.has(words[i + 1]?.text ?? '');
}

const GOAL = fold('بهدف');
const SCORES = new Set(
  ['دون', 'مقابل', 'وحيد', 'نظيف', 'واحد', 'قاتل', 'متأخر', 'لواحد', 'من'].map(fold),
);

/** "فوزه بهدف دون رد": by a goal, not in order to. */
function isGoal(words: readonly Word[], i: number): boolean {
  return words[i]!.text === GOAL && SCORES.has(words[i + 1]?.text ?? '');
}

/** Prepositions, behind which a word is a noun however it is spelt: "على تبادل", "قبل حل". */
const BEFORE_NOUNS = new Set(
  'في من إلى على عن مع بعد قبل منذ حتى دون خلال بشأن حول ضد بين تحت عقب إثر فور بدون'
    .split(' ')
    .map(fold),
);

/**
 * Whether a word is a finite verb that begins a clause. The trigger's own clause begins with it where it is joined to
 * another ("وصل … واجتمع"); a subject may stand before it elsewhere.
 */
function opensClause(words: readonly Word[], i: number, trigger: number): boolean {
  const { text, separated } = words[i]!;
  if (!isFiniteVerb(text) || isAuxiliary(words, i, trigger)) return false;
  if (i === trigger) return isJoined(text);
  const before = words[i - 1];
  return separated || before === undefined || !BEFORE_NOUNS.has(before.text);
}

/** A verb right before the trigger's verbal noun carries it: "جرى توقيع", "شهدت … توقيع". */
function isAuxiliary(words: readonly Word[], i: number, trigger: number): boolean {
  return (
    i === trigger - 1 && triggerForms(words[trigger]!.text).some(({ form }) => form === 'masdar')
  );
}

const IN = new Set(['في', 'خلال'].map(fold));

function isDateAlone(words: readonly Word[], { first, last }: Segment): boolean {
  const inside = words.slice(first, last + 1);
  return (
    inside.some(({ date }) => date !== null) &&
    inside.every(({ mention }) => mention === null) &&
    inside.filter(({ date }) => date === null).length <= (IN.has(inside[0]!.text) ? 5 : 3)
  );
}

/** Whether a date stands right before the verb of the next clause: "التقاه أمس، واليوم زار أثينا". */
function opensNext(words: readonly Word[], segments: readonly Segment[], i: number): boolean {
  const next = segments[i + 1];
  if (next === undefined || next.soft || words[next.first]!.separated) return false;
  return isDateAlone(words, segments[i]!) && isFiniteVerb(words[next.first]!.text);
}

/** A date alone, or a short name in apposition. */
function isAside(words: readonly Word[], segment: Segment): boolean {
  if (isDateAlone(words, segment)) return true;
  const inside = words.slice(segment.first, segment.last + 1);
  const plain = inside.filter(({ mention, date }) => mention === null && date === null);
  return inside.some(({ mention }) => mention !== null) && plain.length <= 3;
}
