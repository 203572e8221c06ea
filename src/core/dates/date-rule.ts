import { foldDate } from './date-text.ts';
import type { DayNumber } from './civil.ts';
import type { Anchor, Calendar, DateProblem } from './date-mention.ts';
import { SLOTS, WORD_END, type SlotName, type Slots } from './slots.ts';
import type { Span } from './span.ts';

/** What a rule makes of its words. `span` is null for a relative date without a publication date. */
export interface Reading {
  span: Span | null;
  anchor: Anchor;
  /** Left out for Gregorian. */
  calendar?: Calendar;
}

/** The words have the form of a date and are none: nothing inside them is read as one either. */
export const REFUSED = 'refused';

/** As {@link REFUSED}, where it can be said what is wrong. */
export interface Impossible {
  problem: DateProblem;
}

export type Refusal = typeof REFUSED | Impossible;

export function isRefusal(reading: Reading | Refusal): reading is Refusal {
  return reading === REFUSED || 'problem' in reading;
}

export interface DateContext {
  published: DayNumber | null;
  /** Folded text of the same line before the match (at most 160 units), ending where it begins. */
  before: string;
  /** Folded text of the same line after the match, at most 80 units. */
  after: string;
  /** The match follows a narrowing phrase such as "منتصف" or "الربع الأول من". */
  narrowed: boolean;
  /**
   * The last date of the same sentence, the folded text between it and this match, and whether منذ stands before it: then
   * what follows need not be of its year.
   */
  previous: { span: Span; anchor: Anchor; gap: string; isSince: boolean } | null;
  /** The same, or the last date of the sentence before where the match opens its own: "وفي اليوم نفسه". */
  told: Told | null;
  /** The dates of the nearest dated sentence before, for what points back with none before it in its own. */
  earlier: () => readonly Told[];
}

/** A date that others may count from. */
export interface Told {
  span: Span;
  anchor: Anchor;
}

/** Captured text by slot; the second use of a slot in a pattern has a 2 after its name, and so on up to 4. */
export type Captures = Readonly<
  Partial<Record<SlotName | `${SlotName}${2 | 3 | 4}` | Extra, string>>
>;
type Extra =
  'unit' | 'lead' | 'season' | 'decade' | 'edge' | 'separator' | 'hijri' | 'a' | 'b' | 'c';

/**
 * An example: `on` is the publication date, `surface` what is marked, `interval` "from/to precision", null for an
 * unresolved date, or "impossible".
 */
export interface RuleExample {
  text: string;
  on?: string;
  surface: string;
  interval: string | null;
}

/**
 * One row of the grammar.
 *
 * `pattern` is a regular expression over folded text in which `{slot}` stands for a piece of vocabulary
 * and a space for one to three spaces; it is tried at the beginnings of words (proclitics peeled) and
 * numbers. Every repetition in it is bounded, so that a text is read in linear time.
 */
export interface DateRule {
  name: string;
  pattern: string;
  read(captures: Captures, context: DateContext): Reading | Refusal | null;
  examples: readonly RuleExample[];
  /** Sentences in which nothing at all is a date. */
  counterexamples: readonly string[];
}

/** A phrase before a unit of time that takes a part of it: "منتصف الشهر الماضي". */
export interface NarrowingRule {
  name: string;
  pattern: string;
  narrow(span: Span, captures: Captures, calendar: Calendar): Span | null;
  examples: readonly RuleExample[];
  counterexamples: readonly string[];
}

/**
 * Sticky expression of a pattern that ends with a word, or before one (`end` is ''). Throws on a slot
 * that does not exist.
 */
export function compile(
  pattern: string,
  { end = WORD_END, slots = SLOTS }: { end?: string; slots?: Slots } = {},
): RegExp {
  const used = new Map<string, number>();
  const source = foldDate(pattern).replace(/\{([a-zA-Z]+)\}/gu, (_, name: string) => {
    const slot = (slots as Readonly<Record<string, string>>)[name];
    if (slot === undefined) throw new Error(`no slot {${name}} in ${pattern}`);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    const group = times === 1 ? name : `${name}${times}`;
    return `(?<${group}>${slot})`;
  });
  const spaced = source.replace(/ (\?|\{\d,\d\})?/gu, (space, quantifier?: string) =>
    quantifier === '?' ? ' {0,3}' : quantifier === undefined ? ' {1,3}' : space,
  );
  return new RegExp(`(?:${spaced})${end}`, 'uy');
}

export function absolute(span: Span | null): Reading | null {
  return span && { span, anchor: null };
}

/** A date that depends on the publication date; unresolved where `span` is null. */
export function relativeTo(span: Span | null): Reading {
  return { span, anchor: 'publication' };
}

/** A date that borrows from another one of its sentence, and counts from what that one counts from. */
export function borrowedFrom(previous: { anchor: Anchor }, span: Span): Reading {
  return { span, anchor: previous.anchor ?? 'sentence' };
}

/** The same reading, of a date written in the Hijri calendar. */
export function inHijri(reading: Reading | null): Reading | null;
export function inHijri(reading: Reading | Refusal | null): Reading | Refusal | null;
export function inHijri(reading: Reading | Refusal | null): Reading | Refusal | null {
  return reading === null || isRefusal(reading) ? reading : { ...reading, calendar: 'hijri' };
}
