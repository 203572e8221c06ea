import { afterConjunction } from './conjunction.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../entry.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { clauseAround } from './clauses.ts';
import { englishDate } from './english-date.ts';
import type { EventMention } from './event-mention.ts';
import { fillFrame } from './fill-frame.ts';
import { triggerForms, type TriggerForm } from './lexicon.ts';
import { happened } from './reality.ts';
import { readWords, type NamedMention, type ResolvedDate, type Word } from './sentence.ts';

export interface EventInput {
  text: string;
  /** Mentions and dates at offsets into `text`, in order. */
  mentions: readonly Mention[];
  dates: readonly DateMention[];
  entries: ReadonlyMap<string, Pick<Entry, 'id' | 'kind' | 'name'>>;
  /** ISO date; events after it are left out, and present tenses not read without it. */
  published?: string | null;
}

/**
 * Reads the dated events of a text: a trigger word ("وقّع", "التقى", "تم توقيع" …), at least one known
 * participant and a resolved date in one clause, in the roles that the trigger asks for. What is negated,
 * conditional, denied, planned or dated after publication is no event; nor is what cannot be told in an
 * English line. At most one event for a date of a sentence. In order of the text.
 *
 * @example
 * // "استقبل كيم جونغ أون سيرغي لافروف منتصف الشهر الماضي في بيونغ يانغ", published 2025-08-05
 * // summary.en: "Kim Jong Un received Sergey Lavrov in Pyongyang, mid-July 2025"
 */
export function findEvents(input: EventInput): EventMention[] {
  const { text, entries, published = null } = input;
  const mentions = input.mentions.flatMap((mention): NamedMention[] => {
    const entry = entries.get(mention.entry);
    if (entry === undefined) return [];
    return [{ ...mention, party: { entry: entry.id, kind: entry.kind, english: entry.name.en } }];
  });
  const dates = input.dates.filter(
    (date): date is ResolvedDate =>
      date.interval !== null && (published === null || date.interval.from <= published),
  );
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

function readSentence(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  published: string | null,
): EventMention[] {
  const events: EventMention[] = [];
  const told = new Set<ResolvedDate>();
  for (const [at, word] of words.entries()) {
    if (word.mention !== null || word.date !== null) continue;
    for (const form of triggerForms(word.text)) {
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
  { trigger, form }: TriggerForm,
  published: string | null,
  told: Set<ResolvedDate>,
): EventMention | null {
  if (!happened(words, at, form)) return null;
  const clause = clauseAround(words, at);
  const date = dateOf(words, clause, at);
  if (date === null || told.has(date)) return null;
  if (form === 'present' && (published === null || date.interval.to >= published)) return null;
  const line = fillFrame(trigger, form, words, clause, at);
  const participants = [...new Set(clause.flatMap((i) => words[i]!.mention?.party.entry ?? []))];
  if (line === null || participants.length === 0) return null;
  told.add(date);
  const { from, to, precision } = date.interval;
  return {
    ...sentence,
    from,
    to,
    precision,
    trigger: trigger.name,
    participants,
    summary: {
      ar: text.slice(words[clause[0]!]!.start, words[clause.at(-1)!]!.end),
      en: `${line}, ${englishDate(date.interval)}`,
    },
  };
}

/** Words after which a date is a limit, or the name of something, and not when the verb happened. */
const NOT_WHEN = new Set(
  [
    'منذ',
    'قبل',
    'بعد',
    'حتى',
    'بحلول',
    'ذكرى',
    'لذكرى',
    'أحداث',
    'هجمات',
    'حرب',
    'ثورة',
    'دستور',
    'اتفاق',
    'اتفاقية',
    'قمة',
    'مونديال',
    'لغاية',
    'غاية',
    'من',
    'عن',
  ].map(fold),
);

/** The date of the clause that stands nearest to its trigger, or null. */
function dateOf(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): ResolvedDate | null {
  const positions = clause.filter((i) => words[i]!.date !== null);
  const [nearest] = positions.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  if (nearest === undefined) return null;
  const { date } = words[nearest]!;
  const first = positions.reduce(
    (least, i) => (words[i]!.date === date ? Math.min(least, i) : least),
    nearest,
  );
  const before = words[first - 1]?.text ?? '';
  return NOT_WHEN.has(afterConjunction(before)) ? null : date;
}
