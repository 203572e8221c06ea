import { isPartialDate, daysOf } from '../partial-date.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';

/** What a query cannot be read as, and how it was read all the same: a word for the reader, not an error. */
export type QueryHint =
  /** `at` is what was typed. */
  | { code: 'bad-date' | 'empty-value' | 'unknown-has' | 'unknown-entity'; at: string }
  /** A word of which nothing is known, and one for which names are shown that only sound like it. */
  | { code: 'unknown-word' | 'likened'; at: string }
  | { code: 'open-quote' | 'only-excluded' | 'too-long' };

/** What must hold of an article, or, where it is `not`, must not. */
export type QueryFilter =
  | { is: 'outlet' | 'tag' | 'entity'; value: string; not: boolean }
  /** Days since 1970-01-01, both included; null where there is no bound. */
  | { is: 'days'; from: number | null; to: number | null; not: boolean }
  | { is: 'note'; not: boolean };

export interface LibraryQuery {
  /** Runs of words that were typed one after the other, as normalised words; quoted ones must stand so. */
  runs: { words: string[]; quoted: boolean; not: boolean }[];
  filters: QueryFilter[];
  hints: QueryHint[];
}

const MOST_UNITS = 500;
const MOST_WORDS = 24;
const DAY = 86_400_000;

/** Names of what narrows, in both languages, as they are typed before a colon. */
const OPERATORS = {
  outlet: ['outlet', 'source', 'صحيفة', 'مصدر'],
  tag: ['tag', 'وسم'],
  entity: ['entity', 'اسم', 'كيان'],
  before: ['before', 'قبل'],
  after: ['after', 'بعد'],
  date: ['date', 'تاريخ'],
  has: ['has', 'فيه'],
} as const;
type Operator = keyof typeof OPERATORS;

const NOTE = new Set(['note', 'notes', 'ملاحظة', 'ملاحظات'].map(fold));
const OPERATOR_OF = new Map<string, Operator>(
  Object.entries(OPERATORS).flatMap(([operator, names]) =>
    names.map((name): [string, Operator] => [fold(name), operator as Operator]),
  ),
);
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '«': '»',
  '„': '“',
};
const MINUS = /^[-\u2212\u2013](?=\S)/u;
const OPERATOR = /^(\p{L}[\p{L}\p{M}]*):/u;

/**
 * Reads what is typed into the search box of the library. Everything can be read: what was meant as an operator and is none
 * is told as a hint.
 *
 * | typed | read |
 * | --- | --- |
 * | `لافروف "وقف إطلاق النار"` | a word and a phrase |
 * | `-قمة`, `-"مجلس الأمن"` | without it |
 * | `outlet:رويترز`, `صحيفة:رويترز` | published there; several mean any of them |
 * | `after:2024-06`, `بعد:2024` | on its first day or later |
 * | `before:2024-06-19`, `قبل:2024` | earlier than its first day |
 * | `date:2024-06`, `تاريخ:2024` | within it |
 * | `tag:محادثات`, `وسم:"قمة ألاسكا"` | with the tag |
 * | `entity:"Sergei Lavrov"`, `اسم:لافروف` | naming the entry |
 * | `has:note`, `فيه:ملاحظة` | with a note of the reader's |
 */
export function parseQuery(typed: string): LibraryQuery {
  const query: LibraryQuery = { runs: [], filters: [], hints: [] };
  let rest = typed.slice(0, MOST_UNITS).trimStart();
  if (typed.length > MOST_UNITS) query.hints.push({ code: 'too-long' });
  while (rest !== '') {
    const not = MINUS.test(rest);
    if (not) rest = rest.slice(1);
    const operator = operatorAt(rest);
    if (operator) rest = rest.slice(operator.length);
    const { value, quoted, length, isOpen } = valueAt(rest);
    if (isOpen) query.hints.push({ code: 'open-quote' });
    if (operator) readOperator(query, operator.is, value, not, operator.typed);
    else addWords(query, wordsOf(value), quoted, not);
    rest = rest.slice(length).trimStart();
  }
  const runs = query.runs;
  const isExcluding = runs.some(({ not }) => not) || query.filters.some(({ not }) => not);
  const isLooking = runs.some(({ not }) => !not) || query.filters.some(({ not }) => !not);
  if (isExcluding && !isLooking) query.hints.push({ code: 'only-excluded' });
  return query;
}

/** Words of a text as they are looked up: normalised, not folded. */
export function wordsOf(text: string): string[] {
  const read = normalise(text);
  const { count, starts, ends } = read.words;
  return Array.from({ length: count }, (_, i) => read.text.slice(starts[i], ends[i]));
}

function operatorAt(text: string): { is: Operator; length: number; typed: string } | null {
  const found = OPERATOR.exec(text);
  if (!found) return null;
  const is = OPERATOR_OF.get(fold(normalise(found[1]!).text).toLowerCase());
  return is === undefined ? null : { is, length: found[0].length, typed: found[0] };
}

interface Value {
  value: string;
  quoted: boolean;
  /** How much of the text it takes. */
  length: number;
  isOpen: boolean;
}

/** What stands up to the closing quotation mark, or up to the next space. */
function valueAt(text: string): Value {
  const closing = CLOSING[text[0] ?? ''];
  if (closing === undefined) {
    const [value = ''] = /^\S*/u.exec(text) ?? [];
    // "a"b: a mark within a word ends it, so that all of the query is read.
    const mark = value.search(/["\u201c\u00ab]/u);
    const length = mark > 0 ? mark : value.length;
    return { value: value.slice(0, length), quoted: false, length, isOpen: false };
  }
  const end = text.indexOf(closing, 1);
  if (end < 0) return { value: text.slice(1), quoted: true, length: text.length, isOpen: true };
  return { value: text.slice(1, end), quoted: true, length: end + 1, isOpen: false };
}

/** Words without quotation marks go on from those before them. */
function addWords(
  { runs, hints }: LibraryQuery,
  words: string[],
  quoted: boolean,
  not: boolean,
): void {
  const known = runs.reduce((sum, run) => sum + run.words.length, 0);
  const room = MOST_WORDS - known;
  if (words.length > room && !hints.some(({ code }) => code === 'too-long'))
    hints.push({ code: 'too-long' });
  const taken = words.slice(0, Math.max(0, room));
  if (taken.length === 0) return;
  const last = runs.at(-1);
  // -بيونغ-يانغ excludes the words as they stand.
  if (!quoted && !not && last && !last.quoted && !last.not) last.words.push(...taken);
  else runs.push({ words: taken, quoted: quoted || (not && taken.length > 1), not });
}

function readOperator(
  { filters, hints }: LibraryQuery,
  operator: Operator,
  value: string,
  not: boolean,
  typed: string,
): void {
  const at = `${typed}${value}`;
  if (value.trim() === '') hints.push({ code: 'empty-value', at });
  else if (operator === 'outlet' || operator === 'tag' || operator === 'entity')
    filters.push({ is: operator, value, not });
  else if (operator === 'has') {
    if (NOTE.has(fold(normalise(value).text).toLowerCase())) filters.push({ is: 'note', not });
    else hints.push({ code: 'unknown-has', at });
  } else {
    const days = readDays(value);
    if (days === null) hints.push({ code: 'bad-date', at });
    else if (operator === 'after') filters.push({ is: 'days', from: days.from, to: null, not });
    else if (operator === 'before')
      filters.push({ is: 'days', from: null, to: days.from - 1, not });
    else filters.push({ is: 'days', ...days, not });
  }
}

/** The days of a year, a month or a day, in digits of either script; null where it is none. */
function readDays(value: string): { from: number; to: number } | null {
  const [year = '', ...parts] = normalise(value).text.trim().split(/[-/.]/u);
  const date = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  if (!isPartialDate(date)) return null;
  const { from, to } = daysOf(date);
  return { from: dayNumber(from), to: dayNumber(to) };
}

/**
 * Days since 1970-01-01 of an ISO date.
 *
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}
