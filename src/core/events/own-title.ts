import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { isCompanion, isTitle } from './title-of.ts';

/** "ولي العهد", "ولي عهد أبوظبي". */
const HEIR = fold('ولي');

/** Whether a word right behind a person begins what that person is: "حاكم دبي", "ولي عهد أبوظبي", "رئيس مجلس الوزراء". */
export function opensOwnTitle(word: string): boolean {
  return word === HEIR || isTitle(word);
}

/**
 * What stands between two persons without the titles of the first: "محمد بن سلمان ولي العهد رئيس مجلس الوزراء والرئيس ترمب" joins
 * the two.
 */
export function withoutTitlesBehind(gap: readonly string[]): readonly string[] {
  if (!opensOwnTitle(gap[0] ?? '')) return gap;
  const next = gap.findIndex(
    (word, i) =>
      i > 0 &&
      word.startsWith(AND) &&
      (isTitle(afterConjunction(word)) || isCompanion(afterConjunction(word))),
  );
  return next < 0 ? gap : gap.slice(next);
}

const AND = '\u0648'; // waw
