import { fold } from '../text/fold.ts';
import { isAside, isDateAlone, type Stretch } from './asides.ts';
import { isWhereabouts } from './circumstance.ts';
import { openingAt } from './clause-opening.ts';
import { isParticiple } from './participles.ts';
import type { Word } from './sentence.ts';
import { isSpeechAside } from './speech-aside.ts';
import { timeAsideEnd } from './time-aside.ts';

interface Segment extends Stretch {
  /** Whether only punctuation, not a subordinator or a further verb, parts it from the one before. */
  soft: boolean;
}

/**
 * The clause around a trigger: indices of its words, in order. It ends at a subordinator, at the next
 * finite verb and at punctuation; but a date or a name in apposition between commas is part of it, and
 * so is what follows that: "وقّع بوتين وكيم، في 19 يونيو 2024، اتفاقية".
 */
export function clauseAround(words: readonly Word[], trigger: number): number[] {
  const own = segmentAt(words, trigger, trigger)!;
  const chosen = [own];
  const before = segmentAt(words, own.first - 1, trigger);
  if (before?.soft === true && own.soft && isDateAlone(words, before)) chosen.unshift(before);
  let previous = own;
  let segment = segmentAt(words, own.last + 1, trigger);
  while (segment?.soft === true) {
    const next = segmentAt(words, segment.last + 1, trigger);
    const resumes = chosen.at(-1) !== own && isAside(words, previous);
    if (opensNext(words, segment, next) || (!isAside(words, segment) && !resumes)) break;
    chosen.push(segment);
    previous = segment;
    segment = next;
  }
  return chosen.flatMap((segment) => {
    const { first, last } = segment;
    const inside = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    if (segment !== own && isParticiple(words, first)) return [];
    // Of an aside that says where it was said, the date alone is of this verb.
    const isApart = segment !== own && isSpeechAside(words, first);
    return isApart ? inside.filter((i) => words[i]!.date !== null) : inside;
  });
}

/** How far a clause that is read on may reach behind its trigger, in words. */
const WIDE = 60;

/**
 * The same read on over longer asides, for a trigger that its narrow clause leaves without a date or a party: what stands in
 * apposition, a relative clause and a circumstance between commas are passed over, and what follows is part of it. It ends
 * where somebody else begins to act.
 *
 * @example "اتهم الوزير، في ندوة حضرها الصحفيون، الحزب بالتقصير أمس": without what the relative clause tells
 */
export function wideClauseAround(words: readonly Word[], trigger: number): number[] {
  const clause = clauseAround(words, trigger);
  const until = Math.min(words.length, trigger + WIDE);
  let at = clause.at(-1)! + 1;
  while (at < until) {
    const segment = segmentAt(words, at, trigger)!;
    const word = words[segment.first]!;
    if (isPassedOver(words, segment) || isWhenAside(words, segment)) {
      at = segment.last + 1;
      while (at < until && !words[at]!.separated) at++;
    } else if (segment.soft && !CLOSING.has(word.bare)) {
      if (opensNext(words, segment, segmentAt(words, segment.last + 1, trigger))) break;
      for (let i = segment.first; i <= segment.last; i++) clause.push(i);
      at = segment.last + 1;
    } else break;
  }
  return clause;
}

const RELATIVE = new Set(
  'الذي التي الذين اللذين اللذان اللتين اللتان وهو وهي وهم حضره حضرها'.split(' ').map(fold),
);

/** Words with which an end is put to what a clause tells. */
const CLOSING = new Set(
  'لكن ثم فيما بينما كما إلا غير علما مشيرا مشيرة مضيفا مضيفة مؤكدا مؤكدة قائلا قائلة موضحا موضحة معتبرا معتبرة داعيا داعية ما مما'
    .split(' ')
    .map(fold),
);

/** Whether a segment tells of somebody who has just been named, and what is told goes on behind it. */
function isPassedOver(words: readonly Word[], { first }: Segment): boolean {
  return (
    RELATIVE.has(words[first]!.text) ||
    isParticiple(words, first) ||
    isWhereabouts(words, first) ||
    timeAsideEnd(words, first) >= 0
  );
}

/** "استقبل، عقب لقائه فلانا، فلانا", "في أعقاب اجتماعه": when it was, by a thing done, between commas. */
function isWhenAside(words: readonly Word[], { first }: Segment): boolean {
  if (!words[first]!.separated) return false;
  const when = IN.has(words[first]!.text) ? first + 1 : first;
  if (!WHEN.has(words[when]?.text ?? '')) return false;
  if (THAT.has(words[when + 1]?.text ?? '') || words[when + 1]?.isVerb !== false) return false;
  let end = when;
  while (end + 1 < words.length && !words[end + 1]!.separated) end++;
  const next = words[end + 1];
  return end - when <= MOST_OF_WHEN && next !== undefined && !next.isVerb;
}

const IN = new Set(['في', 'على'].map(fold));
const WHEN = new Set('بعد عقب إثر أعقاب قبل قبيل فور رغم منذ'.split(' ').map(fold));
const THAT = new Set(['أن', 'ما'].map(fold));
const MOST_OF_WHEN = 12;

/** The segment around a word, or null where there is no such word. */
function segmentAt(words: readonly Word[], at: number, trigger: number): Segment | null {
  if (at < 0 || at >= words.length) return null;
  let first = at;
  while (first > 0 && openingAt(words, first, trigger) === null) first--;
  let last = at;
  while (last + 1 < words.length && openingAt(words, last + 1, trigger) === null) last++;
  return { first, last, soft: openingAt(words, first, trigger) !== 'hard' };
}

/** Whether a date stands right before the verb of the next clause: "التقاه أمس، واليوم زار أثينا". */
function opensNext(words: readonly Word[], segment: Segment, next: Segment | null): boolean {
  if (next === null || next.soft || words[next.first]!.separated) return false;
  return isDateAlone(words, segment) && words[next.first]!.isVerb;
}
