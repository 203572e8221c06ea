import type { DateRule } from './date-rule.ts';
import { AFTER_THAT_RULES } from './rules/after-that.ts';
import { DAY_RULES } from './rules/days.ts';
import { HIJRI_RULES } from './rules/hijri.ts';
import { IMPOSSIBLE_YEAR_RULES } from './rules/impossible-years.ts';
import { MONTH_RULES } from './rules/months.ts';
import { NAMED_DAY_RULES } from './rules/named-days.ts';
import { NUMERIC_RULES } from './rules/numeric.ts';
import { RANGE_RULES } from './rules/ranges.ts';
import { RELATIVE_RULES } from './rules/relative.ts';
import { SAME_SENTENCE_RULES } from './rules/same-sentence.ts';
import { YEAR_RULES } from './rules/years.ts';

/** The grammar of dates. At one place the longest match wins; of two as long, the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  ...NUMERIC_RULES,
  ...IMPOSSIBLE_YEAR_RULES,
  ...RANGE_RULES,
  ...MONTH_RULES,
  ...HIJRI_RULES,
  ...NAMED_DAY_RULES,
  ...YEAR_RULES,
  ...DAY_RULES,
  ...RELATIVE_RULES,
  ...SAME_SENTENCE_RULES,
  ...AFTER_THAT_RULES,
];
