import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../entry.ts';
import type { Mention } from '../mention.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { withoutCourtStyle } from './court-style.ts';
import type { EventMention } from './event-mention.ts';
import { onEachDate } from './further-dates.ts';
import { Introduced } from './introduced.ts';
import { withoutNamesakes } from './namesakes.ts';
import { namedHappening } from './named-happenings.ts';
import { readWord } from './read-word.ts';
import type { Reading } from './reading.ts';
import { saidAlone } from './said-alone.ts';
import { readWords, type NamedMention, type ResolvedDate } from './sentence.ts';
import { quotedIn } from './speaker.ts';
import { signsIn } from './truth-signs.ts';
import { markUnknownVerbs } from './unknown-verb.ts';

export interface EventInput {
  text: string;
  /** Mentions and dates at offsets into `text`, in order. */
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  entries: ReadonlyMap<string, Pick<Entry, 'id' | 'kind' | 'name'>>;
  /** ISO date; what is told as past after it is left out, and present tenses are not read without it. */
  published?: string | null;
  /** Who was introduced under which title before this text, in the same article; what the text adds is noted in it. */
  introduced?: Introduced;
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
  const { introduced = new Introduced() } = input;
  const mentionsIn = within(mentions);
  const datesIn = within(dates);
  let earlier: () => string | null = () => null;
  return sentences(text).flatMap((sentence) => {
    const [mentionsHere, datesHere] = [mentionsIn(sentence), datesIn(sentence)];
    const speakerBefore = earlier;
    earlier = once(() => {
      const read = readWords(text, sentence, mentionsHere, datesHere);
      return quotedIn(read, speakerBefore);
    });
    const isAsked = text[sentence.end - 1] === '؟';
    if (datesHere.length === 0 || isAsked) {
      introduced.learn(text, mentionsHere);
      return [];
    }
    const read = introduced.resolved(readWords(text, sentence, mentionsHere, datesHere));
    introduced.learn(text, mentionsHere);
    if (read.every(({ mention }) => mention === null)) return [];
    const words = withoutNamesakes(withoutCourtStyle(read));
    markUnknownVerbs(words, text);
    const reading: Reading = {
      ...{ text, sentence, words, published },
      ...{ signs: signsIn(words), told: [], speakerBefore },
    };
    const events = withTheRest(
      reading,
      words.map((_, at) => readWord(reading, at)),
    );
    return withoutRepeated(events.flatMap((event) => onEachDate(words, event, published)));
  });
}

/** What the words of a sentence announce, in order, and what no row of verbs tells of the dates that are left. */
function withTheRest(
  reading: Reading,
  events: readonly (EventMention | null)[],
): readonly EventMention[] {
  const told = events.filter((event) => event !== null);
  return events.flatMap(
    (event, at) => event ?? namedHappening(reading, at, told) ?? saidAlone(reading, at, told) ?? [],
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

/** The same, asked once at most. */
function once<Value>(ask: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => (known ??= { value: ask() }).value;
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
