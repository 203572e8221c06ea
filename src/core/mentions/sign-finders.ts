import { isFunctionWord } from '../text/function-words.ts';
import type { Kind } from '../kind.ts';
import { announcedKinds } from './announcers.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import type { Setting } from './setting.ts';
import { ATTACKS, MEMBERS, MOTION_VERBS, REPORTING_VERBS, STAYING } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const WAW = '\u0648';
const HEH = '\u0647'; // ta marbuta, folded
const OPENING = '"«\u201c(';
const CLOSING = '"»\u201d)';

/** How many adjectives may stand between a definite announcer and its name: "العاصمة الأردنية عمان". */
const ADJECTIVES = 2;

/**
 * The noun that announces a name of a kind, or null: right before it, or definite and before its
 * adjectives.
 */
export function announcerBefore(
  words: Setting['words'],
  firstWord: number,
  kind: Kind,
): string | null {
  for (let word = firstWord - 1; word >= firstWord - 1 - ADJECTIVES; word--) {
    if (word < 0 || !words.touchesNext(word)) return null;
    const announces = words
      .bare(word)
      .some(
        (form) =>
          announcedKinds(form).includes(kind) && (word === firstWord - 1 || words.isDefinite(word)),
      );
    if (announces) return words.at(word);
    if (!words.isDefinite(word)) return null;
  }
  return null;
}

/** The word of a table right before a name. */
export function wordBefore(
  { words, candidate: { firstWord, clitics } }: Setting,
  table: ReadonlySet<string>,
): string | null {
  if (clitics !== '' || !words.touchesNext(firstWord - 1)) return null;
  return words.isOneOf(table, firstWord - 1) ? words.at(firstWord - 1) : null;
}

/** A definite feminine nisba after a name: cities, states and movements are feminine. */
export function nisbaAfter({ words, candidate: { lastWord }, beside }: Setting): string | null {
  if (!words.touchesNext(lastWord)) return null;
  const after = words.at(lastWord + 1);
  if (!words.isDefinite(lastWord + 1) || !after.endsWith(HEH)) return null;
  const isNisba = beside
    .beginningAt(lastWord + 1)
    .some(({ clitics, bearers }) => clitics === '' && bearers.some(isNisbaBearer));
  return isNisba ? after : null;
}

function isNisbaBearer({ name }: { name: { role: string } }): boolean {
  return name.role === 'nisba';
}

/** A name of the same kind joined to this one by waw or by a comma. */
export function joinedName(setting: Setting, kind: Kind): string | null {
  const { words, beside } = setting;
  const { firstWord, lastWord, clitics } = setting.candidate;
  const hasPeer = (word: number, joined: boolean, list: ReturnType<typeof beside.endingAt>) =>
    list.some(
      (peer) =>
        (!joined || peer.clitics.startsWith(WAW)) &&
        peer.bearers.some(({ name }) => isPeer(name.kind, kind) && name.role !== 'nisba') &&
        !isEverydayLetters(words.at(word)),
    );
  const next = lastWord + 1;
  if (words.touchesNext(lastWord) && hasPeer(next, true, beside.beginningAt(next)))
    return words.at(next);
  const last = firstWord - 1;
  const gap = words.gapAfter(last);
  const joins = clitics.startsWith(WAW) ? gap === ' ' : gap === '، ' && clitics === '';
  return joins && hasPeer(last, false, beside.endingAt(last)) ? words.at(last) : null;
}

/** Cities and states are named in one breath: "في الشام والعراق". */
function isPeer(kind: Kind, other: Kind): boolean {
  return kind === other || (LANDS.has(kind) && LANDS.has(other));
}

const LANDS = new Set<Kind>(['place', 'country']);

const DATELINE = /^ ?[-\u2013\u2014(/:] ?/u;

/** A place that opens its line before a dash, a bracket or a colon. */
export function dateline({ words, candidate }: Setting): string | null {
  const { firstWord, lastWord, bearers } = candidate;
  // A state's name stands for its capital there as elsewhere.
  if (bearers.some(({ name }) => name.kind === 'country' && name.role === 'main')) return null;
  if (!words.opensLine(firstWord)) return null;
  const gap = words.gapAfter(lastWord) ?? '';
  return DATELINE.test(gap) ? gap.trim() : null;
}

/** Quotation marks or brackets right around a name. */
export function quoted({ words, candidate: { start, end } }: Setting): string | null {
  const { original } = words.text;
  const open = original.charAt(start - 1);
  const close = original.charAt(end);
  if (open === '' || close === '') return null;
  return OPENING.includes(open) && CLOSING.includes(close) ? open + close : null;
}

/** Prepositions between a member and a body: "القيادي في فتح", "المتحدث باسم أمل". */
const OF_A_BODY = wordSet('في من باسم لدى عن على');

/** The member or speaker of a body, a preposition between the two. */
export function memberBefore({ words, candidate: { firstWord, clitics } }: Setting): string | null {
  const before = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(before) || !words.touchesNext(before - 1)) return null;
  if (!OF_A_BODY.has(words.at(before)) || !words.isOneOf(MEMBERS, before - 1)) return null;
  return words.at(before - 1);
}

/**
 * The verb of going whose object a place is behind its subject: "دخل المقاتلون حماة". The subject is one
 * definite word.
 */
export function movedOnBySubject({ words, candidate }: Setting): string | null {
  const { firstWord, clitics } = candidate;
  const subject = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(subject) || !words.touchesNext(subject - 1)) return null;
  const isSubject =
    words.isDefinite(subject) || words.hasPronoun(subject) || PEOPLE.test(words.at(subject));
  if (!isSubject) return null;
  return MOTION_VERBS.has(bareVerb(words.at(subject - 1))) ? words.at(subject - 1) : null;
}

const PEOPLE = /.{3}\u0648\u0646$/u; // a sound plural: مستوطنون

function bareVerb(word: string): string {
  return word.startsWith(WAW) && !MOTION_VERBS.has(word) ? word.slice(1) : word;
}

const SAID = wordSet(
  'قال قالت وقال وقالت أوضح أوضحت صرح صرحت أكد أكدت أضاف أضافت ذكر ذكرت لفت أشار',
);
const LAM = '\u0644';
/** How far before the agency the verb may stand. */
const SAYING_REACH = 8;

/** An agency or a channel that somebody speaks to: "وقال شاهد للأناضول". */
export function spokenTo({ words, candidate: { firstWord, clitics } }: Setting): string | null {
  if (!clitics.endsWith(LAM)) return null;
  for (let word = firstWord - 1; word >= 0 && word >= firstWord - SAYING_REACH; word--)
    if (words.isOneOf(SAID, word)) return words.at(word);
  return null;
}

const AS_FOR = wordSet('أما وأما');
const FA = '\u0641';

/**
 * What "أما" speaks of is definite: a word without article there, and its clause right behind it, is a name.
 * With the article it is one that reports: "أما النهار فنشرت".
 */
export function topic({ words, candidate }: Setting): string | null {
  const { firstWord, lastWord, clitics } = candidate;
  if (clitics !== '' || !words.touchesNext(firstWord - 1)) return null;
  if (!AS_FOR.has(words.at(firstWord - 1))) return null;
  const clause = words.neighbour(lastWord, 1);
  if (!clause?.startsWith(FA) || isFunctionWord(clause.slice(1))) return null;
  if (words.isDefinite(firstWord) && !REPORTING_VERBS.has(clause.slice(1))) return null;
  return words.at(firstWord - 1);
}

const OF_STAYING = wordSet('في إلى من نحو');
const UPON = wordSet('على');

/** What is reached or lived in, the subject between or not: "أقام في صور", "عاشت الأسرة في صور". */
export function reached({ words, candidate: { firstWord, clitics } }: Setting): string | null {
  const before = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(before) || !words.touchesNext(before - 1)) return null;
  if (!OF_STAYING.has(words.at(before))) return null;
  if (words.isOneOf(STAYING, before - 1)) return words.at(before - 1);
  if (!words.isDefinite(before - 1) || !words.touchesNext(before - 2)) return null;
  return words.isOneOf(STAYING, before - 2) ? words.at(before - 2) : null;
}

/** What is attacked: "غارة على صور". */
export function attacked({ words, candidate: { firstWord, clitics } }: Setting): string | null {
  const before = firstWord - 1;
  if (clitics !== '' || !words.touchesNext(before) || !words.touchesNext(before - 1)) return null;
  if (!UPON.has(words.at(before)) || !words.isOneOf(ATTACKS, before - 1)) return null;
  return words.at(before - 1);
}

const FROM = wordSet('من');
const TOWARDS = wordSet('إلى باتجاه نحو صوب حتى');

/** A place from which a way leads to another one: "من صور باتجاه صيدا". */
export function onTheWay({ words, candidate, beside }: Setting): string | null {
  const { firstWord, lastWord, clitics } = candidate;
  if (clitics !== '' || !words.touchesNext(firstWord - 1) || !words.touchesNext(lastWord))
    return null;
  if (!words.isOneOf(FROM, firstWord - 1) || !TOWARDS.has(words.at(lastWord + 1))) return null;
  const isPlace = beside
    .beginningAt(lastWord + 2)
    .some(({ bearers }) =>
      bearers.some(({ name }) => name.kind !== 'person' && name.role !== 'nisba'),
    );
  return isPlace && words.touchesNext(lastWord + 1) ? words.at(lastWord + 2) : null;
}

/** Shorter words in waw are verbs and particles. */
const MIN_PEOPLE = 5;

/** A sound plural in construct, its nun dropped: the people of a place ("صيادو صور"). */
export function peopleBefore({ words, candidate: { firstWord, clitics } }: Setting): string | null {
  if (clitics !== '' || !words.touchesNext(firstWord - 1)) return null;
  const word = words.at(firstWord - 1);
  return word.length >= MIN_PEOPLE && word.endsWith(WAW) ? word : null;
}
