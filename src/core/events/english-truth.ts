import { formsOf } from './english-verb.ts';
import type { Reality } from './event-mention.ts';

/** What an English line has to say besides what it tells. */
export interface Telling {
  reality: Reality;
  /** Whether its date lay ahead when it was published: "is to visit", and no more "was to visit". */
  isAhead: boolean;
}

/**
 * A line of a frame told as what it is: `{s} visited {o}` of a visit that is planned becomes `{s} is to visit {o}`. What happened
 * stays as it is, and so does a line without a verb.
 *
 * @param line a frame's line in the past tense, with the noun found in it and its parties still as slots
 * @param counts how many parties stand in each slot
 * @example toldAs('{s} met {o}', { reality: 'negated', isAhead: false }, { s: 1 }) // '{s} did not meet {o}'
 */
export function toldAs(
  line: string,
  { reality, isAhead }: Telling,
  counts: Readonly<Record<string, number>>,
): string {
  if (reality === 'happened') return line;
  const words = line.split(' ');
  const at = words.findIndex((word) => formsOf(word) !== null);
  const past = words[at] ?? '';
  const forms = formsOf(past);
  if (forms === null) return line;
  const { base, participle } = forms;
  const isPlural = past === 'were' || (past !== 'was' && hasMany(words.slice(0, at), counts));
  const told = {
    planned: `${be(isPlural, isAhead)} to ${base}`,
    negated: isAhead ? `will not ${base}` : base === 'be' ? `${past} not` : `did not ${base}`,
    conditional: isAhead ? `may ${base}` : `might have ${participle}`,
  }[reality];
  return [...words.slice(0, at), told, ...words.slice(at + 1)].join(' ');
}

function be(isPlural: boolean, isAhead: boolean): string {
  if (isAhead) return isPlural ? 'are' : 'is';
  return isPlural ? 'were' : 'was';
}

/** Whether several are the subject: of "A deal between {o}", the deal is. */
function hasMany(words: readonly string[], counts: Readonly<Record<string, number>>): boolean {
  const end = words.findIndex((word) => OF.has(word));
  const head = end < 0 ? words : words.slice(0, end);
  if (head.includes('and')) return true;
  const slots = head.flatMap((word) => /^\{(\w)\}$/u.exec(word)?.[1] ?? []);
  if (slots.length > 0) return slots.some((slot) => (counts[slot] ?? 1) > 1);
  return /^People$|[^su]s$/u.test(head.at(-1) ?? '');
}

const OF = new Set(['of', 'on', 'between', 'in', 'with', 'from', 'to', 'against']);
