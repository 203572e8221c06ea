import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../entry.ts';
import type { Mention } from '../mention.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { withoutCourtStyle } from './court-style.ts';
import type { EventMention } from './event-mention.ts';
import { onEachDate } from './further-dates.ts';
import type { Told } from './inherited.ts';
import { takesUp } from './gone-on.ts';
import { heldElection } from './held-elections.ts';
import { inTurn } from './in-turn.ts';
import { once } from './once.ts';
import { withoutNamesakes } from './namesakes.ts';
import { namedHappening } from './named-happenings.ts';
import { placedHappening } from './placed-happenings.ts';
import { readWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import { saidAlone } from './said-alone.ts';
import { SaidBefore } from './said-before.ts';
import {
  readWords,
  type NamedMention,
  type Party,
  type ResolvedDate,
  type Word,
} from './sentence.ts';
import { signsIn } from './truth-signs.ts';
import { toldAlone } from './told-alone.ts';
import { goneOnFrom } from './undated.ts';
import { markUnknownVerbs } from './unknown-verb.ts';
import { withUnnamedParty } from './unnamed-party.ts';

/** What of an entry the reading of events needs, and what it makes use of where it has it. */
export type EventEntry = Pick<Entry, 'id' | 'kind' | 'name'> &
  Partial<Pick<Entry, 'about' | 'life'>>;

export interface EventInput {
  text: string;
  /** Mentions and dates at offsets into `text`, in order. */
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  entries: ReadonlyMap<string, EventEntry>;
  /** ISO date; what is told as past after it is left out, and present tenses are not read without it. */
  published?: string | null;
  /** What the same article has said before this text; what the text adds is noted in it. */
  before?: SaidBefore;
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
    return [{ ...mention, party: partyOf(entry) }];
  });
  const dates = input.dates.filter((date): date is ResolvedDate => date.interval !== null);
  const { before = new SaidBefore() } = input;
  const mentionsIn = within(mentions);
  const datesIn = within(dates);
  let told: readonly Told[] = [];
  return sentences(text).flatMap((sentence) => {
    const [mentionsHere, datesHere] = [mentionsIn(sentence), datesIn(sentence)];
    const words = once(() => before.resolved(readWords(text, sentence, mentionsHere, datesHere)));
    const isAsked = text[sentence.end - 1] === '؟';
    const mayGoOn = datesHere.length === 0 && told.length > 0 && text[sentence.start] === AND;
    const goesOn = mayGoOn ? goneOnFrom(words(), told) : null;
    const isRead = !isAsked && (datesHere.length > 0 || goesOn !== null);
    const reading = isRead
      ? readSentence({ text, sentence, words: words(), published, before }, goesOn)
      : NOTHING;
    before.learn(text, mentionsHere, words, reading.told);
    // Of several dates nobody can tell which the next sentence goes on with.
    told = datesHere.length > 1 ? [] : reading.told;
    return reading.events;
  });
}

function partyOf({ id, kind, name, about, life }: EventEntry): Party {
  const gender = life?.gender;
  return {
    ...{ entry: id, kind, english: name.en },
    ...(about === undefined ? {} : { about: about.ar }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** What begins a sentence that goes on. */
const AND = '\u0648'; // waw

interface ReadSentence {
  events: readonly EventMention[];
  told: readonly Told[];
}

const NOTHING: ReadSentence = { events: [], told: [] };

/** What a sentence with a date tells, or one that goes on with what the sentence before told. */
function readSentence(
  { words: asRead, ...rest }: Omit<Reading, 'signs' | 'told'>,
  goesOn: Told | null,
): ReadSentence {
  if (asRead.every(({ mention }) => mention === null) && !takesUp(asRead, rest.before))
    return NOTHING;
  const words = withoutNamesakes(withoutCourtStyle(asRead));
  markUnknownVerbs(words, rest.text);
  const told = goesOn === null ? [] : [goesOn];
  const reading: Reading = { ...rest, words, signs: signsIn(words), told };
  const read = words.map((_, at) => readWord(reading, at));
  const events = withTheRest(reading, read);
  for (let at = 0; at < words.length && hasDateLeft(words, events); at++) {
    const event = read[at] === null ? toldAlone(reading, at, events) : null;
    if (event !== null) events.push(event);
  }
  const { published } = rest;
  return {
    events: withoutRepeated(
      events
        .flatMap((event) => onEachDate(words, event, published))
        .flatMap((event) => inTurn(words, event, published)),
    ),
    told: reading.told.filter((it) => it !== goesOn),
  };
}

/** Whether some date of a sentence is of nothing that has been told. */
function hasDateLeft(words: readonly Word[], told: readonly EventMention[]): boolean {
  return words.some(
    ({ date }) => date !== null && told.every(({ dated }) => dated.start !== date.start),
  );
}

/** What the words of a sentence announce, in order, and what no row of verbs tells of the dates that are left. */
function withTheRest(reading: Reading, events: readonly (EventMention | null)[]): EventMention[] {
  const told = events.filter((event) => event !== null);
  return events.flatMap(
    (event, at) =>
      event ??
      namedHappening(reading, at, told) ??
      placedHappening(reading, at, told) ??
      heldElection(reading, at, told) ??
      saidAlone(reading, at, told) ??
      withUnnamedParty(reading, at, told) ??
      [],
  );
}

/** What a verb and its noun tell both, told once: "قرر القاضي، أمس، تجديد حبس فلان". */
function withoutRepeated(events: readonly EventMention[]): EventMention[] {
  const told = new Set<string>();
  return events.filter(({ trigger, from, to, reality, roles }) => {
    const key = [trigger, from, to, reality, ...roles.map(({ entry }) => entry).sort()].join(' ');
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** The spans inside each sentence, for sentences asked for in order. */
function within<Span extends Sentence>(spans: readonly Span[]): (sentence: Sentence) => Span[] {
  let next = 0;
  return ({ start, end }) => {
    const inside: Span[] = [];
    for (; next < spans.length && spans[next]!.start < end; next++) {
      const span = spans[next]!;
      if (span.start >= start && span.end <= end) inside.push(span);
    }
    return inside;
  };
}
