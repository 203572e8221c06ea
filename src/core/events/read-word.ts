import { fold } from '../text/fold.ts';
import { tenseOfBeginning } from './begun.ts';
import { clauseAround, wideClauseAround } from './clauses.ts';
import type { EventMention } from './event-mention.ts';
import { isFalseFriend } from './false-friends.ts';
import { mayHaveNoun } from './frame-nouns.ts';
import { triggerReadings, type TriggerReading } from './lexicon.ts';
import { relativeBefore, wordsBefore } from './inherited.ts';
import { carriedReadings, isCarriedNoun } from './light-verbs.ts';
import { readForm } from './read-form.ts';
import { participleAt, type Participle } from './participles.ts';
import type { Place, Reading } from './reading.ts';
import { scheduleOf } from './scheduled.ts';
import type { Word } from './sentence.ts';
import { DECLARING, withoutArticle } from './site.ts';

/** The event that a word of a sentence announces, or null; what it tells is added to what the sentence has told. */
export function readWord(reading: Reading, at: number): EventMention | null {
  const { words } = reading;
  const word = words[at]!;
  if (word.mention !== null || word.date !== null || isFalseFriend(words, at)) return null;
  const before = words[at - 1];
  const written = reading.text.slice(word.start, word.end);
  const isSurelyVerb =
    written.includes(SHADDA) || ((before?.mention ?? null) !== null && !word.separated);
  // Folded, ta marbuta looks like a pronoun: "تظاهرة" is not "تظاهره".
  const isNoun = written.endsWith(TA_MARBUTA);
  const read = (
    clause: readonly number[],
    some: readonly TriggerReading[],
    participle?: Participle,
  ) => {
    const place: Place = {
      ...{ at, clause, site: null, asked: new Map(), spoken: wordsAround(words, clause, at) },
      ...(participle === undefined ? {} : { participle }),
    };
    for (const form of some) {
      if (form.hasPronoun && isNoun) continue;
      if (!mayHaveNoun(form.trigger, place.spoken) && !mayHaveNounBefore(words, clause, form))
        continue;
      const event = readForm(reading, place, form);
      if (event !== null) return event;
    }
    return null;
  };
  const participle = participleAt(words, at);
  if (participle !== null) return read(participle.clause, participle.readings, participle);
  const forms = formsOf(reading, at, isSurelyVerb);
  if (forms.length === 0) return null;
  const clause = clauseAround(words, at);
  const event = read(clause, isDecidedDeed(words, clause, at) ? nounsFirst(forms) : forms);
  if (event !== null) return event;
  const finite = forms.filter(({ form }) => form !== 'masdar');
  const wide = finite.length === 0 ? clause : wideClauseAround(words, at);
  return wide.length > clause.length ? read(wide, finite) : null;
}

/**
 * Whether a word of the letters of verb and noun is what somebody decided, with the date between: "قرر الاتحاد في 20 مايو رفع
 * العقوبات". A verb of its own would be joined to the one before.
 */
function isDecidedDeed(words: readonly Word[], clause: readonly number[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.date || words[at]!.text !== words[at]!.bare) return false;
  return clause.some((i) => i < at && DECLARING.has(words[i]!.bare));
}

/** "قررت واشنطن الانسحاب من المعاهدة": the noun is what was decided where it stands right behind who decides, or the date. */
function isDecidedNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (!before.mention && !before.date) return DECLARING.has(before.bare);
  return clauseAround(words, at).some((i) => i < at && DECLARING.has(words[i]!.bare));
}

function nounsFirst(forms: readonly TriggerReading[]): readonly TriggerReading[] {
  const isNoun = ({ form }: TriggerReading): boolean => form === 'masdar';
  return [...forms.filter(isNoun), ...forms.filter((reading) => !isNoun(reading))];
}

/** What a word can announce; a definite noun only what is to come, or takes place: "القمة المقررة يوم 7 مايو", "تم اللقاء". */
function formsOf(
  { words, signs }: Reading,
  at: number,
  isSurelyVerb: boolean,
): readonly TriggerReading[] {
  const { text } = words[at]!;
  const forms = triggerReadings(text, words[at - 1]?.text, isSurelyVerb);
  if (forms.length > 0) return forms;
  const carried = carriedReadings(words, at);
  if (carried.length > 0 || !text.startsWith(ARTICLE)) return carried;
  const nouns = triggerReadings(text.slice(2)).filter(({ form }) => form === 'masdar');
  if (nouns.length === 0) return [];
  const isTold =
    tenseOfBeginning(words, at) !== null ||
    isCarriedNoun(words, at) ||
    isDecidedNoun(words, at) ||
    (isOverBefore(words, at) && nouns.every(({ trigger }) => trigger.name !== 'attack')) ||
    (signs.isScheduled && scheduleOf(words, at) !== null);
  return isTold ? nouns : [];
}

const ARTICLE = 'ال';

/**
 * Whether a definite noun says after what something was, and whom it was done to stands behind its preposition: "عقب الإفراج عن فلان يوم 3
 * مايو"; "بعد الحكم العثماني" and "طالبوا بالإفراج عنه" are none. An attack is told by its place.
 */
function isOverBefore(words: readonly Word[], at: number): boolean {
  return AFTER.has(words[at - 1]?.bare ?? '') && UPON.test(words[at + 1]?.text ?? '');
}

const AFTER = new Set('بعد عقب إثر منذ فور غداة أعقاب'.split(' ').map(fold));
const UPON = /^(?:عن|علي)(?:ه|ها|هم|هما)?$/u;

const TA_MARBUTA = '\u0629';

const SHADDA = '\u0651';

/** Whether the noun that the pronoun on a verb stands for may stand before its clause. */
function mayHaveNounBefore(
  words: readonly Word[],
  clause: readonly number[],
  { trigger, form, hasPronoun }: TriggerReading,
): boolean {
  if (!hasPronoun || form === 'masdar' || clause[0] === 0) return false;
  return mayHaveNoun(trigger, new Set(wordsBefore(words, clause)));
}

/** How many words before a verb may belong to the noun of its relative clause. */
const NOUN_REACH = 7;

function wordsAround(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): ReadonlySet<string> {
  const spoken = new Set<string>();
  const relative = relativeBefore(words, at);
  const from = relative < 0 ? at : relative;
  for (let i = Math.max(0, from - NOUN_REACH); i < at; i++) {
    const { text } = words[i]!;
    const bare = withoutArticle(text);
    spoken.add(text).add(bare).add(`${bare}ا`);
  }
  for (const i of clause) if (i > at) spoken.add(words[i]!.text);
  return spoken;
}
