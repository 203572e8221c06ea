import type { DateMention } from '../dates/date-mention.ts';
import type { Interval } from '../interval.ts';
import type { Kind } from '../kind.ts';
import type { Gender } from '../life.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { afterConjunction } from './conjunction.ts';
import { CONGRATULATED, isFiniteVerb } from './lexicon.ts';

/** What the reading of events needs of an entry. */
export interface Party {
  entry: string;
  kind: Kind;
  english: string;
  /** The Arabic line of the entry, who or what it is; empty where it is not known. */
  about?: string;
  /** Of a person, where it is known. */
  gender?: Gender;
}

/** A word of a sentence; offsets are into the whole original text. */
export interface Word {
  start: number;
  end: number;
  /** Normalised and folded. */
  text: string;
  /** The same without "and". */
  bare: string;
  /** Whether it is, spelt so, a finite verb that the tables know or has to be one; false within names and dates. */
  isVerb: boolean;
  /** Whether it ends in a pronoun, its possessor or its object: "حليفه", "نفذته"; folded, "حليفة" looks the same. */
  isPossessed: boolean;
  /** The mention the word belongs to, or null. */
  mention: NamedMention | null;
  date: ResolvedDate | null;
  /** Punctuation that separates clauses stands between this word and the one before it. */
  separated: boolean;
}

export interface NamedMention extends Mention {
  party: Party;
}

export interface ResolvedDate extends DateMention {
  interval: Interval;
}

const POSSESSED = /^.{3,}(?:ه|ها|هم|هما|هن)$/u;
const SEPARATOR = /[،,؛;:()[\]–—]|\s-|-\s/u;

/** The words of a sentence with the mentions and dates they belong to, both in order of the text. */
export function readWords(
  text: string,
  { start, end }: Sentence,
  mentions: readonly NamedMention[],
  dates: readonly ResolvedDate[],
): Word[] {
  const normalised = normalise(text.slice(start, end));
  const { folded: source } = normalised;
  const { count, starts, ends } = normalised.words;
  const words: Word[] = [];
  const mentionAt = cursor(mentions);
  const dateAt = cursor(dates);
  for (let i = 0; i < count; i++) {
    const [from, to] = [starts[i]!, ends[i]!];
    const wordStart = start + normalised.offsets[from]!;
    const wordEnd = start + normalised.offsets[to - 1]! + 1;
    const previous = words.at(-1);
    const mention = mentionAt(wordStart, wordEnd);
    const date = dateAt(wordStart, wordEnd);
    const written = text.slice(wordStart, wordEnd);
    const isAli =
      written === ALI &&
      (mentionAt.peek(wordEnd + 1)?.party.kind === 'person' || GIVEN.has(previous?.text ?? ''));
    const folded = isAli ? NAMED_ALI : withHamza(source.slice(from, to), written);
    const within =
      previous !== undefined &&
      ((mention !== null && previous.mention === mention) ||
        (date !== null && previous.date === date));
    words.push({
      start: wordStart,
      end: wordEnd,
      text: folded,
      bare: afterConjunction(folded),
      isVerb:
        mention === null &&
        date === null &&
        // Folded, "وزارة" looks like "وزاره"; no verb ends so.
        !text.slice(wordStart, wordEnd).endsWith(TA_MARBUTA) &&
        isFiniteVerb(folded),
      isPossessed: POSSESSED.test(text.slice(wordStart, wordEnd)),
      mention,
      date,
      separated:
        previous !== undefined && !within && SEPARATOR.test(text.slice(previous.end, wordStart)),
    });
  }
  for (const [i, word] of words.entries())
    if (PARTS_OF_DAY.has(word.bare) && (words[i + 1]?.date ?? null) !== null) word.isVerb = false;
  return words;
}

/** Before a date they are no verbs: "فجر الأربعاء". */
const PARTS_OF_DAY = new Set(['فجر', 'ظهر', 'عصر'].map(fold));

/** "هنّأ" with the hamza that tells it from "هنا", also with "and" before it and a pronoun behind. */
function withHamza(folded: string, written: string): string {
  return HAMZA.test(written) ? folded.replace(HERE, CONGRATULATED) : folded;
}

const TA_MARBUTA = '\u0629';
const ALI = '\u0639\u0644\u064A';
/** The name, which folds like the preposition "على". */
const NAMED_ALI = `${ALI}\u0640`;
/** Before it, first names of which it is the next: "عبدالله علي عبدالله اليحيا". */
const GIVEN = new Set(
  'محمد أحمد عبدالله عبد حسن حسين خالد فهد صالح ناصر سالم يوسف إبراهيم الله الرحمن العزيز'
    .split(' ')
    .map(fold),
);
const HAMZA = /^[\u0648\u0641]?\u0647\u0646\u0651?\u064E?\u0623(?!\u0648)/u;
const HERE = fold(CONGRATULATED);

/** The span that covers a word, for words asked for in order; null where none does. */
function cursor<Span extends Sentence>(
  spans: readonly Span[],
): {
  (start: number, end: number): Span | null;
  /** The span that begins right there, not yet asked for. */
  peek: (start: number) => Span | undefined;
} {
  let next = 0;
  const at = (start: number, end: number): Span | null => {
    while (next < spans.length && spans[next]!.end <= start) next++;
    const span = spans[next];
    return span !== undefined && span.start < end ? span : null;
  };
  return Object.assign(at, { peek: (start: number) => spans.find((span) => span.start === start) });
}
