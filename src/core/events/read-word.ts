import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import { clauseAround } from './clauses.ts';
import { englishDate } from './english-date.ts';
import { dateBehind, dateOfClause, hasDate } from './event-date.ts';
import type { EventMention, Reality } from './event-mention.ts';
import { fillFrame, type Inherited } from './fill-frame.ts';
import {
  antecedentOf,
  denierBefore,
  inheritedBy,
  isAlone,
  possessorOf,
  topicOf,
  type Told,
} from './inherited.ts';
import { isJoined, triggerReadings, type Form, type TriggerReading } from './lexicon.ts';
import { nominalAt } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isFeminine, onlyDateBefore, protagonistBefore } from './protagonist.ts';
import { realityOf, UNITS, type Signs } from './reality.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import { siteOf, type Site } from './site.ts';
import { standInFor } from './stand-in.ts';
import { speakerOf } from './speaker.ts';
import type { Trigger } from './trigger.ts';

/** A sentence as it is read, and what it has told so far. */
export interface Reading {
  text: string;
  sentence: Sentence;
  words: readonly Word[];
  signs: Signs;
  published: string | null;
  told: Told[];
}

/** The event that a word of a sentence announces, or null; what it tells is added to what the sentence has told. */
export function readWord(reading: Reading, at: number): EventMention | null {
  const { words } = reading;
  const word = words[at]!;
  if (word.mention !== null || word.date !== null) return null;
  const forms = triggerReadings(word.text, words[at - 1]?.text);
  if (forms.length === 0) return null;
  const place: Place = { at, clause: clauseAround(words, at), site: null };
  for (const form of forms) {
    const event = readForm(reading, place, form);
    if (event !== null) return event;
  }
  return null;
}

interface Place {
  at: number;
  clause: readonly number[];
  /** Null until a form of the word asks for it. */
  site: Site | null;
}

function readForm(
  { text, sentence, words, signs, published, told }: Reading,
  place: Place,
  { trigger, form, hasPronoun }: TriggerReading,
): EventMention | null {
  const { at, clause } = place;
  const nominal = form === 'masdar' ? nominalAt(words, at, trigger) : null;
  const said = realityOf(words, signs, at, form) ?? (nominal === null ? null : 'happened');
  if (said === null) return null;
  const isPassive = form === 'past' && PASSIVE.test(text.slice(words[at]!.start, words[at]!.end));
  const date = dateOf(place, words, told, goesOn(words, at), hasPronoun && form === 'masdar');
  if (date === null) return null;
  if (told.some((it) => it.date === date.date && it.clause === clause[0])) return null;
  const reality = realityAt(said, form, date.date, published);
  if (reality === null) return null;
  const inherited = inheritanceOf(words, place, told, said, {
    ...{ trigger, form, hasPronoun, isPassive },
    announcer: nominal?.announcer ?? null,
  });
  if (inherited === REFUSED) return null;
  const standIn =
    form === 'masdar' ? null : standInFor(words, at, told.at(-1) ?? protagonistOf(words, clause));
  const site = (place.site ??= siteOf(words, clause, at));
  const filled = fillFrame(
    trigger,
    isPassive ? 'passive' : form,
    words,
    site,
    standIn === null ? inherited : { ...(inherited ?? NOBODY), standIn },
  );
  if (filled === null || filled.roles.length === 0) return null;
  const { roles } = filled;
  const [agent, object] = [settled(filled.agent), settled(filled.object)];
  told.push({
    ...{ date: date.date, agent: agent ?? object, object, clause: clause[0]! },
    feminine: isFeminine(trigger, form, words[at]!.text),
  });
  const mentions = clause.flatMap((i) => words[i]!.mention ?? []);
  const { from, to, precision } = date.date.interval;
  const isDoubtful = filled.doubtful || !date.isOwn;
  return {
    ...sentence,
    ...{ from, to, precision },
    clause: { start: words[clause[0]!]!.start, end: words[clause.at(-1)!]!.end },
    dated: { start: date.date.start, end: date.date.end },
    trigger: trigger.name,
    reality,
    participants: [
      ...new Set([...mentions.map(({ party }) => party.entry), ...roles.map(({ entry }) => entry)]),
    ],
    roles,
    speaker: speakerOf(words, clause[0]!),
    summary: {
      ar: text.slice(words[clause[0]!]!.start, words[clause.at(-1)!]!.end),
      en: `${filled.line}, ${englishDate(date.date.interval)}${REMARKS[reality]}`,
    },
    confidence: confidenceOf(form, date.date, mentions, isDoubtful),
  };
}

/** A party that has been told: whatever stood before its name, it is known now. */
function settled(phrase: NounPhrase | null): NounPhrase | null {
  return phrase === null ? null : { ...phrase, head: [], clear: true };
}

/** When it was: by its own clause, or by what it goes on with. */
function dateOf(
  place: Place,
  words: readonly Word[],
  told: readonly Told[],
  isJoinedOn: boolean,
  isPossessed: boolean,
): { date: ResolvedDate; isOwn: boolean } | null {
  const { at, clause } = place;
  const own = dateOfClause(words, clause, at);
  if (own !== null) return { date: own, isOwn: true };
  if (isPossessed || hasDate(words, clause) || isLater(words, place)) return null;
  const before = isJoinedOn ? (told.at(-1)?.date ?? onlyDateBefore(words, clause[0]!)) : null;
  const date = before ?? dateBehind(words, clause);
  return date === null ? null : { date, isOwn: false };
}

const NOBODY: Inherited = { agent: null, object: null, antecedent: null };

/** Whether a clause says that it was at another time: "قبل أن تنسحب", "وأدى اليمين بعد يومين". */
function isLater(words: readonly Word[], { at, clause }: Place): boolean {
  const before = [words[at - 1]?.text, words[at - 2]?.text];
  if (before.includes(BEFORE)) return true;
  return clause.some((i) => {
    const { text } = words[i]!;
    return LATER.has(text) || (AFTER.has(text) && UNITS.has(words[i + 1]?.text ?? ''));
  });
}

const BEFORE = fold('قبل');
const LATER = new Set(['لاحقا', 'حينها', 'آنذاك', 'وقتها', 'سابقا'].map(fold));
const AFTER = new Set(['بعد', 'قبل', 'منذ', 'بعدها', 'قبلها', 'خلال', 'وبعد'].map(fold));

/** Nobody is there whom its pronoun could stand for. */
const REFUSED = 'refused';

interface Asking {
  trigger: Trigger;
  form: Form;
  hasPronoun: boolean;
  isPassive: boolean;
  /** Who announces what a verbal noun tells, or null. */
  announcer: NounPhrase | null;
}

/** Whom the clause takes over from what stands before it. */
function inheritanceOf(
  words: readonly Word[],
  { at, clause }: Place,
  told: readonly Told[],
  said: Reality,
  { trigger, form, hasPronoun, isPassive, announcer }: Asking,
): Inherited | null | typeof REFUSED {
  const last = told.at(-1);
  if (hasPronoun && form === 'masdar')
    return possessorOf(trigger, last) ?? possessorOf(trigger, protagonistOf(words, clause));
  if (announcer !== null)
    return { agent: announcer, object: null, antecedent: announcer, isAnnouncer: true };
  const isJoinedOn = goesOn(words, at);
  const topic = hasPronoun && !isJoinedOn ? topicOf(words, clause, at) : null;
  const relative = antecedentOf(words, at, hasPronoun || isPassive || form === 'passive');
  const own = topic ?? relative;
  if (own !== null) return own;
  const isAgent = isJoinedOn && !isPassive && agrees(trigger, form, words[at]!.text, last);
  if (last !== undefined && (!hasPronoun || isJoinedOn))
    return inheritedBy(last, isAgent, hasPronoun, isAlone(words, at));
  const protagonist = hasPronoun || isAgent ? protagonistOf(words, clause) : undefined;
  if (hasPronoun) {
    const object = protagonist?.agent ?? null;
    return object === null ? REFUSED : { agent: null, object, antecedent: object };
  }
  return inheritedBy(protagonist, isAgent, false, false) ?? denierBefore(words, clause, said);
}

/** What the sentence is about, as if it had been told. */
function protagonistOf(
  words: readonly Word[],
  clause: readonly number[],
): Pick<Told, 'agent' | 'object'> | undefined {
  const agent = protagonistBefore(words, clause[0]!);
  return agent === null ? undefined : { agent, object: null };
}

/** Whether a verb can have the subject of the one before it: both are feminine, or neither is. */
function agrees(trigger: Trigger, form: Form, word: string, last: Told | undefined): boolean {
  const own = isFeminine(trigger, form, word);
  return last === undefined || own === null || last.feminine === null || own === last.feminine;
}

/** A verb in the past whose damma says that it is passive: "أُطلق", "وُقّعت", "اعتُقل", "استُقبل". */
const PASSIVE = /^[\u0648\u0641]?(?:\p{L}\u064F|\u0627(?:\u0633\u062A|\p{L}{2})\u064F)/u;

/** Whether a verb is joined to what stands before it: "وعيّن", "ثم زار". */
function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (isJoined(words[at]!.text) || before === THEN || CONNECTIVES.has(before)) return true;
  if (before === ALREADY) return HAD.has(words[at - 2]?.text ?? '');
  return HAD.has(before) || (before === THAT && CONNECTIVES.has(words[at - 2]?.text ?? ''));
}

const THAT = fold('أن');
const ALREADY = fold('قد');
/** "وكان قد كلفها". */
const HAD = new Set(['وكان', 'وكانت'].map(fold));

const THEN = fold('ثم');
/** "بعد أن حاصرتها", "بعدما زار", "قبل أن يشكّل". */
const CONNECTIVES = new Set(['بعد', 'قبل', 'بعدما', 'قبلما', 'فيما', 'حيث', 'كما'].map(fold));

/** Behind the English line of what did not happen, or not yet. */
const REMARKS: Record<Reality, string> = {
  happened: '',
  negated: ' (denied)',
  conditional: ' (not certain)',
  planned: ' (planned)',
};

/**
 * What is true of an event on that date, or null where tense and date do not go together: what happened lies before
 * publication; a present tense tells of the past in headlines, and of what is to come beside a later date.
 */
function realityAt(
  said: Reality,
  form: Form,
  { interval }: ResolvedDate,
  published: string | null,
): Reality | null {
  if (said !== 'happened') return said;
  if (form !== 'present') return published === null || interval.from <= published ? said : null;
  if (published === null) return null;
  if (interval.to < published) return said;
  return interval.from > published ? 'planned' : null;
}

/** What each way of telling takes from a confidence of 1; orders of magnitude. */
const DOUBT: Record<Form, number> = {
  past: 0.05,
  passive: 0.1,
  future: 0.1,
  present: 0.15,
  jussive: 0.05,
  masdar: 0.15,
};
const DOUBT_OF_ANCHOR = 0.05;
const DOUBT_OF_READING = 0.15;

function confidenceOf(
  form: Form,
  { anchor }: ResolvedDate,
  mentions: readonly Mention[],
  isDoubtful: boolean,
): number {
  const doubt =
    DOUBT[form] + (anchor === null ? 0 : DOUBT_OF_ANCHOR) + (isDoubtful ? DOUBT_OF_READING : 0);
  const least = mentions.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1);
  return Math.round((1 - doubt) * least * 100) / 100;
}
