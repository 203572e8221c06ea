import { fold } from '../text/fold.ts';
import { BEFORE_DATES, isLimitWord } from './date-words.ts';
import { englishDate } from './english-date.ts';
import { named } from './english-names.ts';
import type { EventMention } from './event-mention.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { NamedMention, ResolvedDate, Word } from './sentence.ts';
import { isTitle } from './title-of.ts';

/** How many words may stand before the next name: "ثم المحامي", "وعلى". */
const MOST_BEFORE = 5;
/** How many between the name and its date: "في", "يوم". */
const MOST_BETWEEN = 3;
const AND = '\u0648'; // waw
const OPENERS = new Set(['ثم', 'وقبله', 'وقبلها', 'وبعده', 'وبعدها'].map(fold));

interface Next {
  mention: NamedMention;
  date: ResolvedDate;
  /** Its first and last word, and the last of its date. */
  first: number;
  last: number;
  end: number;
}

/**
 * An event, and the same done to each of those whom the sentence names behind its date with a date of their own: "زار الدوحة في 17 يوليو
 * وأبوظبي في 19 يوليو", "أوقفوا فلانة يوم السبت، ثم فلانا يوم الثلاثاء". Where a verb stands between, it is told by that.
 */
export function inTurn(
  words: readonly Word[],
  event: EventMention,
  published: string | null,
): EventMention[] {
  const all = [event];
  if (event.reality !== 'happened') return all;
  let before = event;
  for (;;) {
    const last = words.findLastIndex(({ end }) => end <= before.dated.end);
    const next = last < 0 ? null : nextAt(words, last + 1);
    const told = next === null ? null : toldOf(words, before, next, published);
    if (told === null) return all;
    all.push(told);
    before = told;
  }
}

/** Whoever is named at a word behind a date, with a date of his own. */
function nextAt(words: readonly Word[], from: number): Next | null {
  const opener = words[from];
  if (opener === undefined || !(opener.text.startsWith(AND) || OPENERS.has(opener.text)))
    return null;
  let first = from;
  for (; first < from + MOST_BEFORE && first < words.length; first++) {
    const { mention, date, text, bare, separated } = words[first]!;
    if (mention !== null && mention.role !== 'nisba') break;
    if (date !== null || words[first]!.isVerb || (separated && first > from)) return null;
    const isLead = mention !== null || OPENERS.has(text) || PREPOSITIONS.has(bare) || isTitle(bare);
    if (!isLead) return null;
  }
  const mention = words[first]?.mention ?? null;
  if (mention === null || mention.role === 'nisba') return null;
  if (first > from && words[first]!.separated) return null;
  let last = first;
  while (words[last + 1]?.mention === mention) last++;
  for (let i = last + 1; i <= last + 1 + MOST_BETWEEN && i < words.length; i++) {
    const { date, bare, separated } = words[i]!;
    if (date !== null) {
      if (isLimitWord(words[i - 1]!.bare)) return null;
      let end = i;
      while (words[end + 1]?.date === date) end++;
      return isEnd(words, end) ? { mention, date, first, last, end } : null;
    }
    if (separated || !BEFORE_DATES.has(bare)) return null;
  }
  return null;
}

/**
 * Whether a name that is joined to one before a date is told apart from it: it has a date of its own ("الدوحة في 17 يوليو وأبوظبي في 19
 * يوليو"), or a verb ("الدوحة في 17 يوليو وأبوظبي استقبلت").
 */
export function isToldApart(
  sentence: readonly Word[] | null,
  /** Last word of the one before. */
  before: number | undefined,
  first: number,
  last: number,
): boolean {
  if (sentence === null || before === undefined) return false;
  if (!hasDateBetween(sentence, before, first)) return false;
  const next = sentence[last + 1];
  return nextAt(sentence, first)?.first === first || (next?.isVerb === true && !next.separated);
}

export function hasDateBetween(
  sentence: readonly Word[] | null,
  from: number,
  to: number,
): boolean {
  return sentence?.slice(from + 1, to).some(({ date }) => date !== null) === true;
}

/** Whether behind a date nothing else is told of it. */
function isEnd(words: readonly Word[], end: number): boolean {
  const next = words[end + 1];
  return next === undefined || next.separated || next.text.startsWith(AND);
}

/** The event with the next one in the place of whoever was named last before its date; null where nobody tells in whose. */
function toldOf(
  words: readonly Word[],
  event: EventMention,
  { mention, date, first }: Next,
  published: string | null,
): EventMention | null {
  if (published !== null && date.interval.from > published) return null;
  if (date.interval.precision !== event.precision) return null;
  const until = words.findIndex(({ end }) => end > event.dated.start);
  const at = words.slice(0, until).findLastIndex((word) => isPlayer(word, event));
  const old = words[at]?.mention ?? null;
  if (old?.party.kind !== mention.party.kind) return null;
  const role = event.roles.find(({ entry }) => entry === old.party.entry)!;
  if (role.role === 'agent' && event.roles.length > 1) return null;
  if (event.roles.some((it) => it !== role && it.role === 'place')) return null;
  if (event.roles.some(({ entry }) => entry === mention.party.entry)) return null;
  const begin = words.findIndex((word) => word.mention === old);
  const link = linkBefore(words, first);
  if (link !== '' && link !== linkBefore(words, begin)) return null;
  const parts = event.line.split(nameOf(old));
  if (parts.length !== 2) return null;
  const line = parts.join(nameOf(mention));
  const { from, to, precision } = date.interval;
  const swap = (entry: string): string => (entry === old.party.entry ? mention.party.entry : entry);
  return {
    ...event,
    ...{ from, to, precision, line },
    dated: { start: date.start, end: date.end },
    participants: event.participants.map(swap),
    roles: event.roles.map(({ role, entry }) => ({ role, entry: swap(entry) })),
    summary: { ...event.summary, en: `${line}, ${englishDate(date.interval)}` },
  };
}

function isPlayer({ mention }: Word, { roles }: EventMention): boolean {
  if (mention === null || mention.role === 'nisba') return false;
  return roles.some(({ entry }) => entry === mention.party.entry);
}

function nameOf({ party: { entry, kind, english } }: NamedMention): string {
  return named({ entry, kind, english });
}

/** The preposition before a name, or its letter; empty for none. */
function linkBefore(words: readonly Word[], first: number): string {
  const clitic = /[\u0628\u0644\u0643]/u.exec(words[first]!.mention!.clitics)?.[0];
  if (clitic !== undefined) return clitic;
  let at = first - 1;
  while (at >= 0 && isTitle(words[at]!.bare)) at--;
  const bare = words[at]?.bare ?? '';
  return PREPOSITIONS.has(bare) ? bare : '';
}
