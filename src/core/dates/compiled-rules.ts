import { compile, type DateRule, type NarrowingRule } from './date-rule.ts';
import { candidates } from './first-letters.ts';
import { DATE_RULES } from './date-rules.ts';
import { NARROWING_RULES } from './rules/narrowing.ts';
import { SLOTS, SLOTS_OF_FIGURES } from './slots.ts';

/** The grammar as expressions. */
export interface CompiledRules {
  rules: readonly (readonly [DateRule, RegExp])[];
  narrowings: readonly (readonly [NarrowingRule, RegExp])[];
  /** Places of the rules, and of the narrowings, that could match at a place of a text. */
  rulesAt: ReturnType<typeof candidates>;
  narrowingsAt: ReturnType<typeof candidates>;
}

/** "عام ألف وتسعمائة": every year in words begins so. */
const YEAR_IN_WORDS = /(?:عام|سنه) {1,3}الف/u;

const compiled = new Map<boolean, CompiledRules>();

/**
 * The rules for a folded text. An engine takes most of a second to compile what reads years in words, in every rule that may
 * end with one, and few texts have any: the others are read by rules without.
 */
export function rulesFor(folded: string): CompiledRules {
  const inWords = YEAR_IN_WORDS.test(folded);
  const known = compiled.get(inWords);
  if (known) return known;
  const slots = inWords ? SLOTS : SLOTS_OF_FIGURES;
  const rules = DATE_RULES.map((rule) => [rule, compile(rule.pattern, { slots })] as const);
  const narrowings = NARROWING_RULES.map(
    (rule) => [rule, compile(rule.pattern, { end: '', slots })] as const,
  );
  const made: CompiledRules = {
    ...{ rules, narrowings },
    rulesAt: candidates(rules.map(([, { source }]) => source)),
    narrowingsAt: candidates(narrowings.map(([, { source }]) => source)),
  };
  compiled.set(inWords, made);
  return made;
}
