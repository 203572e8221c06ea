import { BEFORE_DATES } from './date-words.ts';
import { openingAt } from './clause-opening.ts';
import { mayStandFor } from './gender.ts';
import { isRelativePronoun } from './inherited.ts';
import { itemOf } from './party-item.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPredecessor } from './protagonist.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import { PERFECT, THAT } from './its-date.ts';
import type { Reading } from './reading.ts';
import type { NamedMention, Word } from './sentence.ts';
import { personNoun } from './told-people.ts';
import { lacksSubject } from './topic.ts';
import { fold } from '../text/fold.ts';

/** A clause as a sentence of its own: its words, with who acts put before the verb where only the text around it tells. */
export interface LoneClause {
  words: readonly Word[];
  /** Index of its verb. */
  at: number;
  /** Who was put before the verb; null where nobody was. */
  supplied: string | null;
  /** Whom the pronoun on the verb stands for, which the verb is without then; null where it has none. */
  object: NounPhrase | 'unknown' | null;
}

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

/** Between a subject and its verb, and part of the verb: "قد زار", "لم يزر". */
const VERBAL = new Set([...PERFECT, ...words('وقد وكان وكانت لم ولم فلم لن ولن لا ولا سوف وسوف')]);
/** Behind them nothing is said to have been: "لو لم ينسحب", "كان ينبغي أن يعترف". */
const UNREAL = words('لو إذا إن ينبغي يجب المفترض المفروض كاد كادت يكاد ليت لعل لكي كي هل');
const ALREADY = fold('قد');
const PRONOUN = /(?:هما|هم|هن|ها|ه)$/u;
const FEMININE = /^(?:(?:و|ف)?س?ت.{3}|.*ت$)/u;
/** How far before a verb "أن" may stand that it belongs to, and what that belongs to. */
const THAT_REACH = 3;
const LEAD_REACH = 14;

/**
 * The clause of a verb, told as a sentence of its own; likeliest first, empty where it states nothing. It goes up to the next clause,
 * and takes the date that stands right before its verb where it has none. Who acts is put before the verb where nobody stands behind it: who
 * acted in the clause before, else whom the sentences before were about. Simplifying a sentence before it is read is how open information
 * extraction meets long ones (Angeli, Premkumar, Manning 2015).
 *
 * @param hasPronoun whether an object pronoun is on the verb
 * @example of "غادر" in "تسلّم سلامة الحاكمية في 1993، وغادر مصرف لبنان في 2023": "غادر مصرف لبنان في 2023", "سلامة غادر مصرف لبنان في 2023"
 */
export function loneClauses(reading: Reading, at: number, hasPronoun: boolean): LoneClause[] {
  const { words: sentence } = reading;
  const end = endOf(sentence, at);
  const that = thatBefore(sentence, at);
  if (that >= 0) {
    const from = leadOf(sentence, that);
    return [{ words: sentence.slice(from, end), at: at - from, supplied: null, object: null }];
  }
  const from = firstOfVerb(sentence, at);
  if (sentence.slice(Math.max(0, from - 2), at).some(({ text }) => UNREAL.has(text))) return [];
  const verb = { ...sentence[at]!, text: sentence[at]!.bare, separated: false };
  const ahead = dateAhead(sentence, from, end);
  const clause = [...ahead, ...sentence.slice(from, at), verb, ...sentence.slice(at + 1, end)];
  const verbAt = ahead.length + at - from;
  const subject = subjectBefore(sentence, at) ?? subjectOfText(reading, verb, hasPronoun);
  const isWithout = namesNobody(sentence, at, end);
  const isRelative = isRelativePronoun(sentence[from - 1]?.text ?? '');
  if (isRelative && (isWithout || !hasPronoun)) return [];
  const acting = subject?.phrase.items[0]?.entry ?? null;
  const named = (subject?.words ?? []).map((word) => ({ ...word, separated: false }));
  if (hasPronoun) {
    const pronoun = PRONOUN.exec(verb.text)?.[0] ?? '';
    clause[verbAt] = { ...verb, text: verb.text.slice(0, -pronoun.length), isVerb: true };
    // "أقاله في 2007": who acted before acts, upon somebody else.
    if (isWithout)
      return [
        {
          words: [...named, ...clause],
          at: named.length + verbAt,
          supplied: acting,
          object: 'unknown',
        },
      ];
    const isMeant = subject !== null && mayStandFor(pronoun, subject.phrase);
    return [
      { words: clause, at: verbAt, supplied: null, object: isMeant ? subject.phrase : 'unknown' },
    ];
  }
  const alone: LoneClause = { words: clause, at: verbAt, supplied: null, object: null };
  if (subject === null) return isWithout ? [] : [alone];
  const supplied: LoneClause = {
    ...{ words: [...named, ...clause], at: named.length + verbAt },
    ...{ supplied: acting, object: null },
  };
  // "وكان فلان قد أوقف فلانا": whoever stands before it acts.
  if (sentence[from]!.text === ALREADY && from < at) return [supplied, alone];
  if (!isWithout) return mayActFromBefore(clause, verbAt) ? [alone, supplied] : [alone];
  return [supplied];
}

/** Where the clause of a verb ends, exclusive. */
function endOf(sentence: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < sentence.length && openingAt(sentence, end, at) !== 'hard') end++;
  return end;
}

function firstOfVerb(sentence: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && VERBAL.has(sentence[from - 1]!.text) && !sentence[from]!.separated) from--;
  return from;
}

/** The "أن" that a verb belongs to: "من المقرر أن يزور", "نفى أن يكون قد زار"; else -1. */
function thatBefore(sentence: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - THAT_REACH); i--)
    if (THAT.has(sentence[i]!.text)) return i;
  return -1;
}

function leadOf(sentence: readonly Word[], that: number): number {
  let from = that;
  while (from > 0 && that - from < LEAD_REACH && !sentence[from]!.separated) from--;
  return from;
}

/** The words of the date with which the sentence or an aside begins, right before a verb whose clause has none: "في خريف 2013 تخطى". */
function dateAhead(sentence: readonly Word[], from: number, end: number): Word[] {
  const date = sentence[from - 1]?.date ?? null;
  const { separated, text, bare } = sentence[from]!;
  if (date === null || separated || text !== bare) return [];
  if (sentence.slice(from, end).some((word) => word.date !== null)) return [];
  let first = from - 1;
  while (first > 0 && (sentence[first - 1]!.date === date || isOfDates(sentence[first - 1]!)))
    first--;
  const isFronted = first === 0 || sentence[first]!.separated;
  return isFronted ? sentence.filter((word) => word.date === date) : [];
}

function isOfDates({ bare, mention }: Word): boolean {
  return mention === null && BEFORE_DATES.has(bare);
}

/** Whether a verb names nobody who acts, dates apart: "غادر أمس إلى باريس". */
function namesNobody(sentence: readonly Word[], at: number, end: number): boolean {
  const behind = sentence
    .slice(at + 1, end)
    .filter(
      (word, i, all) =>
        word.date === null && !(isOfDates(word) && (all[i + 1]?.date ?? null) !== null),
    );
  return lacksSubject([sentence[at]!, ...behind], 0);
}

/** Whether who acted before may go on to act though a name follows: that of a body or a place, and no other person is told of. */
function mayActFromBefore(clause: readonly Word[], at: number): boolean {
  const behind = clause.slice(at + 1);
  const [first] = behind.flatMap(({ mention }) => mention ?? []);
  return (
    behind[0]?.mention !== null &&
    first?.party.kind !== 'person' &&
    behind.every(({ text, mention }) => mention !== null || personNoun(text) === null)
  );
}

interface Subject {
  phrase: NounPhrase;
  /** What stands for it before a verb. */
  words: readonly Word[];
}

/** Who acts in the sentence before a verb: the first party behind the verb before, or ahead of all verbs, that no preposition leads. */
function subjectBefore(sentence: readonly Word[], at: number): Subject | null {
  let subject: NamedMention | null = null;
  let isLed = false;
  for (let i = 0; i < at; i++) {
    const { mention, isVerb, text, separated } = sentence[i]!;
    if (isVerb || (separated && mention === null)) isLed = false;
    if (mention === null && BEFORE_NOUNS.has(text)) isLed = true;
    if (mention === null || isLed || sentence[i - 1]?.mention === mention) continue;
    if (!isActor(mention) || isPredecessor(sentence, i)) continue;
    subject = mention;
    isLed = true;
  }
  if (subject === null || !agrees(subject, sentence[at]!)) return null;
  return {
    phrase: phraseOf(subject),
    words: sentence.filter(({ mention }) => mention === subject),
  };
}

function isActor(mention: NamedMention): boolean {
  const { clitics, party } = mention;
  const isBare = clitics === '' || clitics === AND;
  const mayAct =
    party.kind === 'person' || party.kind === 'organisation' || party.kind === 'country';
  return isBare && mayAct && itemOf(mention, []) !== null;
}

const AND = '\u0648'; // waw

/** Whether a person of known gender can be who acts, by the letters of the verb; one with a pronoun on it may be of somebody else. */
function agrees({ party: { kind, gender } }: NamedMention, { text }: Word): boolean {
  if (kind !== 'person' || gender === undefined || PRONOUN.test(text)) return true;
  return (gender === 'female') === FEMININE.test(text);
}

/** Whom the sentences before were about. */
function subjectOfText(
  { before, words: sentence }: Reading,
  verb: Word,
  hasPronoun: boolean,
): Subject | null {
  const phrase = before.topic() ?? (hasPronoun ? before.person() : null) ?? before.protagonist();
  const [only, ...others] = phrase?.items ?? [];
  if (!phrase || only === undefined || others.length > 0) return null;
  const { entry, english, kind, gender } = only;
  const party = { entry, english, kind, ...(gender === undefined ? {} : { gender }) };
  const { start, end } = sentence[0]!;
  const mention: NamedMention = {
    ...{ start, end, entry, party, role: 'main', clitics: '', confidence: 1 },
    ...{ evidence: [], others: [] },
  };
  if (!agrees(mention, verb)) return null;
  const name = { text: '', bare: '', isVerb: false, isPossessed: false, date: null };
  return { phrase, words: [{ ...name, start, end, mention, separated: false }] };
}

function phraseOf(mention: NamedMention): NounPhrase {
  return {
    ...{ items: [itemOf(mention, [])!], link: 'direct', clear: true, head: [], arms: false },
    ...{ first: -1, last: -1 },
  };
}
