import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../entry.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { clauseAround } from './clauses.ts';
import { englishDate } from './english-date.ts';
import type { EventMention, Reality } from './event-mention.ts';
import { fillFrame, type Inherited } from './fill-frame.ts';
import { isJoined, triggerReadings, type Form, type TriggerReading } from './lexicon.ts';
import { dateBehind, dateOfClause, hasDate } from './event-date.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import { realityOf } from './reality.ts';
import { readWords, type NamedMention, type ResolvedDate, type Word } from './sentence.ts';
import { speakerOf } from './speaker.ts';
import type { Trigger } from './trigger.ts';

export interface EventInput {
  text: string;
  /** Mentions and dates at offsets into `text`, in order. */
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  entries: ReadonlyMap<string, Pick<Entry, 'id' | 'kind' | 'name'>>;
  /** ISO date; what is told as past after it is left out, and present tenses are not read without it. */
  published?: string | null;
}

/**
 * Reads the dated events of a text: a trigger word ("وقّع", "التقى", "تم توقيع" …), at least one known
 * participant and a resolved date in one clause, in the roles that the trigger asks for. What is negated,
 * conditional or planned says so (`reality`) and is no statement of fact. What cannot be told in an English line, is
 * asked, or is told as past and dated after publication is no event. At most one event for a date of a
 * sentence. In order of the text.
 *
 * @example
 * // "استقبل كيم جونغ أون سيرغي لافروف منتصف الشهر الماضي في بيونغ يانغ", published 2025-08-05
 * // summary.en: "Kim Jong Un received Sergey Lavrov in Pyongyang, mid-July 2025"
 */
export function findEvents(input: EventInput): EventMention[] {
  const { text, entries, published = null } = input;
  const mentions = input.mentions.flatMap((mention): NamedMention[] => {
    const entry = entries.get(mention.entry);
    // A term is a noun of the clause, not a party: "العقوبات", "اليمين الدستورية".
    if (entry === undefined || entry.kind === 'term') return [];
    return [{ ...mention, party: { entry: entry.id, kind: entry.kind, english: entry.name.en } }];
  });
  const dates = input.dates.filter((date): date is ResolvedDate => date.interval !== null);
  return sentences(text).flatMap((sentence) => {
    const inside = (span: Sentence): boolean =>
      span.start >= sentence.start && span.end <= sentence.end;
    const datesHere = dates.filter(inside);
    if (datesHere.length === 0 || text[sentence.end - 1] === '؟') return [];
    const mentionsHere = mentions.filter(inside);
    if (mentionsHere.length === 0) return [];
    return readSentence(
      text,
      sentence,
      readWords(text, sentence, mentionsHere, datesHere),
      published,
    );
  });
}

/** What a sentence has told, for the verbs that go on with it. */
interface Told {
  date: ResolvedDate;
  agent: NounPhrase | null;
  object: NounPhrase | null;
  /** First word of its clause. */
  clause: number;
}

function readSentence(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  published: string | null,
): EventMention[] {
  const events: EventMention[] = [];
  const told: Told[] = [];
  for (const [at, word] of words.entries()) {
    if (word.mention !== null || word.date !== null) continue;
    for (const form of triggerReadings(word.text, words[at - 1]?.text)) {
      const event = readTrigger(text, sentence, words, at, form, published, told);
      if (event === null) continue;
      events.push(event);
      break;
    }
  }
  return events;
}

function readTrigger(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  { trigger, form, hasPronoun }: TriggerReading,
  published: string | null,
  told: Told[],
): EventMention | null {
  const said = realityOf(words, at, form);
  if (said === null) return null;
  const clause = clauseAround(words, at);
  const goesOnWith = goesOn(words, at);
  const isPassive = form === 'past' && PASSIVE.test(text.slice(words[at]!.start, words[at]!.end));
  const isPossessed = hasPronoun && form === 'masdar';
  const before = goesOnWith && !isPossessed ? told.at(-1) : undefined;
  const topic =
    hasPronoun && !isPossessed && before === undefined ? topicOf(words, clause, at) : null;
  const relative = isPossessed
    ? null
    : antecedentOf(words, at, hasPronoun || isPassive || form === 'passive');
  if (hasPronoun && !isPossessed && before === undefined && topic === null && relative === null)
    return null;
  const own = dateOfClause(words, clause, at);
  if (isPossessed && own === null) return null;
  const date = own ?? (hasDate(words, clause) ? null : (before?.date ?? dateBehind(words, clause)));
  if (date === null || told.some((it) => it.date === date && it.clause === clause[0])) return null;
  const reality = realityAt(said, form, date, published);
  if (reality === null) return null;
  const filled = fillFrame(
    trigger,
    isPassive ? 'passive' : form,
    words,
    clause,
    at,
    topic ??
      relative ??
      (isPossessed
        ? possessorOf(trigger, told.at(-1))
        : (inheritedBy(told.at(-1), goesOnWith && !isPassive, hasPronoun, isAlone(words, at)) ??
          denierBefore(words, clause, said))),
  );
  if (filled === null || filled.roles.length === 0) return null;
  const { agent, object, roles } = filled;
  told.push({ date, agent: agent ?? object, object, clause: clause[0]! });
  const mentions = clause.flatMap((i) => words[i]!.mention ?? []);
  const { from, to, precision } = date.interval;
  const isDoubtful = filled.doubtful || own === null;
  return {
    ...sentence,
    ...{ from, to, precision },
    clause: { start: words[clause[0]!]!.start, end: words[clause.at(-1)!]!.end },
    trigger: trigger.name,
    reality,
    participants: [
      ...new Set([...mentions.map(({ party }) => party.entry), ...roles.map(({ entry }) => entry)]),
    ],
    roles,
    speaker: speakerOf(words, clause[0]!),
    summary: {
      ar: text.slice(words[clause[0]!]!.start, words[clause.at(-1)!]!.end),
      en: `${filled.line}, ${englishDate(date.interval)}${REMARKS[reality]}`,
    },
    confidence: confidenceOf(form, date, mentions, isDoubtful),
  };
}

/** A verb in the past whose damma says that it is passive: "أُطلق", "وُقّعت", "اعتُقل", "استُقبل". */
const PASSIVE = /^[\u0648\u0641]?(?:\p{L}\u064F|\u0627(?:\u0633\u062A|\p{L}{2})\u064F)/u;

/** Whether no subject can stand behind a verb: a date or a preposition does, or the clause ends. */
function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.separated || next.date !== null || PREPOSITIONS.has(next.text);
}

/** Whether a verb is joined to what stands before it: "وعيّن", "ثم زار". */
function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (isJoined(words[at]!.text) || before === THEN || CONNECTIVES.has(before)) return true;
  return before === fold('أن') && CONNECTIVES.has(words[at - 2]?.text ?? '');
}

const THEN = fold('ثم');
/** "بعد أن حاصرتها", "بعدما زار", "قبل أن يشكّل". */
const CONNECTIVES = new Set(['بعد', 'قبل', 'بعدما', 'قبلما', 'فيما', 'حيث', 'كما'].map(fold));

/** What the clause before lends to one that goes on with it: its subject, or whom a pronoun stands for. */
function inheritedBy(
  last: Told | undefined,
  isJoined: boolean,
  hasPronoun: boolean,
  isAlone: boolean,
): Inherited | null {
  if (last === undefined) return null;
  const antecedent = last.object ?? last.agent;
  if (hasPronoun) {
    // Nobody else is named: "حاصرتها في مايو". With one party before there is nobody left to act upon the other.
    const agent = isAlone && isJoined && last.object !== null ? last.agent : null;
    return { agent, object: antecedent, antecedent };
  }
  return { agent: isJoined ? last.agent : null, object: null, antecedent };
}

/** Before the verb of such a sentence. */
const ANNOUNCED = new Set(['فقد', 'قد'].map(fold));

/** Whom a sentence is about, named before a verb with a pronoun for it: "أما مبارك فقد برأته المحكمة". */
function topicOf(words: readonly Word[], clause: readonly number[], at: number): Inherited | null {
  if (!ANNOUNCED.has(words[at - 1]?.text ?? '')) return null;
  const positions = clause.filter((i) => i < at);
  const [topic, ...others] = nounPhrases(words, positions, -1);
  if (topic === undefined || others.length > 0 || topic.link !== 'direct') return null;
  return { agent: null, object: topic, antecedent: topic };
}

/** Of whom a relative clause tells: "بشار الأسد الذي فرّ إلى روسيا", "بوتو التي اغتيلت". */
function antecedentOf(words: readonly Word[], at: number, isObject: boolean): Inherited | null {
  if (!RELATIVES.has(words[at - 1]?.text ?? '')) return null;
  const positions = Array.from({ length: at - 1 }, (_, i) => i);
  const antecedent = nounPhrases(words, positions, -1).at(-1);
  if (antecedent?.last !== at - 2) return null;
  return { agent: isObject ? null : antecedent, object: isObject ? antecedent : null, antecedent };
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين'].map(fold));

/** Whom the pronoun on a verbal noun stands for: the one it is done to, or who does it where it has no object. */
function possessorOf({ frames }: Trigger, last: Told | undefined): Inherited | null {
  const antecedent = last === undefined ? null : (last.object ?? last.agent);
  if (antecedent === null) return null;
  const isTransitive = frames.some(
    ({ object, by = ['direct'] }) => object !== undefined && by.includes('direct'),
  );
  return isTransitive
    ? { agent: null, object: antecedent, antecedent }
    : { agent: antecedent, object: null, antecedent };
}

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

/** Who denies something did not do it, as a rule: "نفى قيس الخزعلي أن يكون التقى …". */
function denierBefore(
  words: readonly Word[],
  clause: readonly number[],
  said: Reality,
): Inherited | null {
  const first = clause[0]!;
  if (said !== 'negated' || first === 0) return null;
  const positions = Array.from({ length: first }, (_, i) => i);
  const [agent = null] = nounPhrases(words, positions, -1);
  return agent === null ? null : { agent, object: null, antecedent: null };
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
