import { fold } from '../text/fold.ts';
import { readByClass } from './by-class.ts';
import type { EventMention } from './event-mention.ts';
import { isFalseFriend } from './false-friends.ts';
import { PERFECT } from './its-date.ts';
import { triggerForms, triggerReadings } from './lexicon.ts';
import { loneClauses, type LoneClause } from './lone-clause.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import { readWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import type { Word } from './sentence.ts';
import { signsIn } from './truth-signs.ts';

const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future', 'passive']);
/** Behind them a word with a pronoun is a verb: "الذي أوقفه". */
const BEFORE_VERBS = new Set('الذي التي الذين أن قد فقد حيث كان كانت'.split(' ').map(fold));
/** Before a date they only say which other day it is: "توافق 15 يناير". */
const FALLS_ON = new Set('توافق يوافق وافق تصادف يصادف'.split(' ').map(fold));

/**
 * The event of a verb that tells none within its sentence, read as if its clause stood alone: as any sentence, and else by its class. Asked
 * when all else has been told, and only of dates that nothing was told of.
 *
 * @param told what the sentence has told
 */
export function toldAlone(
  reading: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  const { words } = reading;
  const { mention, date } = words[at]!;
  if (mention !== null || date !== null) return null;
  const hasPronoun = verbAt(reading, at);
  if (hasPronoun === null || isFalseFriend(words, at)) return null;
  const isNew = ({ dated }: EventMention): boolean =>
    told.every((it) => it.dated.start !== dated.start);
  const clauses = loneClauses(reading, at, hasPronoun)
    .filter((lone) => lone.words.some((word) => word.date !== null))
    .map((lone) => ({
      lone,
      small: { ...reading, words: lone.words, told: [], signs: signsIn(lone.words) },
    }));
  for (const { lone, small } of clauses) {
    const event = lone.object === null ? readWord({ ...small, told: [] }, lone.at) : null;
    if (event !== null && isOwn(event, lone, reading.text) && isNew(event)) return event;
  }
  const byClass = clauses.flatMap(({ lone, small }) => {
    const event = readByClass(small, lone);
    return event !== null && isOwn(event, lone, reading.text) && isNew(event) ? [event] : [];
  });
  return byClass.sort((a, b) => partiesIn(b) - partiesIn(a))[0] ?? null;
}

/** Whether it is of a day of the clause, and whoever was put before the verb acts in it, or a damma says that it was done to him. */
function isOwn(
  { dated, roles }: EventMention,
  { words, at, supplied }: LoneClause,
  text: string,
): boolean {
  const { start, end } = words[at]!;
  const isActing =
    supplied === null ||
    text.slice(start, end).includes(DAMMA) ||
    roles.some(({ role, entry }) => role === 'agent' && entry === supplied);
  return isActing && words.some(({ date }) => date?.start === dated.start);
}

const DAMMA = '\u064F';

function partiesIn({ roles }: EventMention): number {
  return roles.filter(({ role }) => role !== 'place').length;
}

/** Whether nothing stands before a word, what makes a verb behind it past, or a name that no verb acts upon: "فلان وقع". */
function isSubjectBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || PERFECT.has(before.bare)) return true;
  if (before.mention === null) return false;
  let first = at - 1;
  while (first > 0 && !words[first]!.separated && !words[first]!.isVerb) first--;
  return !words[first]!.isVerb;
}

/** Whether a finite verb that some row knows has an object pronoun; null where a word is no such verb. */
function verbAt({ words }: Reading, at: number): boolean | null {
  const { text, bare, isVerb, separated } = words[at]!;
  const [before, next] = [words[at - 1], words[at + 1]];
  const forms = triggerReadings(text, before?.text).filter(({ form }) => FINITE.has(form));
  if (forms.length === 0 || (next?.date && FALLS_ON.has(bare))) return null;
  if (before !== undefined && !separated && BEFORE_NOUNS.has(before.text)) return null;
  // "بحث ماكرون رفع العقوبات", "محاولة قتل": a noun, unless it opens its clause.
  const mayBeNoun = text === bare && triggerForms(text).some(({ form }) => form === 'masdar');
  if (mayBeNoun && !separated && !isSubjectBefore(words, at)) return null;
  const hasPronoun = forms.some((form) => form.hasPronoun);
  const isBehindOne = BEFORE_VERBS.has(before?.bare ?? '');
  const isPronounVerb = hasPronoun && (isBehindOne || Boolean(next?.mention ?? next?.date));
  const isPassive = forms.some(({ form }) => form === 'passive');
  return isVerb || isPronounVerb || isPassive ? hasPronoun : null;
}
