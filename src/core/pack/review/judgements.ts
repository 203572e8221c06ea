/** What {@link reviewPacks} may find that a person has looked at and left as it is. */
export interface Judgement {
  /** Line of the list, from 1. */
  line: number;
  check: string;
  /** Ids of the entries it is about. */
  entries: string[];
  why: string;
}

/**
 * Reads the rows of a list of judgements, a Markdown table: check, ids, reason. Other lines are prose.
 *
 * @example readJudgements('| spelling | hebron | Al-Khalil is its other name |')[0].entries // ['hebron']
 */
export function readJudgements(text: string): Judgement[] {
  return text.split('\n').flatMap((row, i) => {
    const [check, ids, why] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (!check || !ids || !why || /^-+$/u.test(check) || check === 'check') return [];
    return [{ line: i + 1, check, entries: ids.split(/[\s,]+/u), why }];
  });
}
