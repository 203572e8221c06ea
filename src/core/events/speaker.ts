import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { isReporting } from './lexicon.ts';
import type { Word } from './sentence.ts';

/** What opens reported speech behind its verb. */
const OPENERS = new Set(
  ['إن', 'أن', 'بأن', 'إنه', 'إنها', 'أنه', 'أنها', 'بأنه', 'بأنها'].map(fold),
);
/** How far before what is said the verb of saying may stand, in words. */
const REACH = 16;

/**
 * Who says what a clause tells: of "قال لافروف إن روسيا وقّعت", Lavrov. A person counts before the body that he speaks for.
 *
 * @param clause index of the first word of the clause
 * @returns an entry id; null where nobody known is quoted
 */
export function speakerOf(sentence: readonly Word[], clause: number): string | null {
  for (let opener = clause; opener >= Math.max(0, clause - 1); opener--) {
    if (!OPENERS.has(sentence[opener]!.text)) continue;
    for (let verb = opener - 1; verb >= Math.max(0, opener - REACH); verb--) {
      if (!isReporting(afterConjunction(sentence[verb]!.text, 3))) continue;
      const said = sentence.slice(Math.max(0, verb - 4), opener);
      const parties = said.flatMap(({ mention }) =>
        mention !== null && mention.role !== 'nisba' ? [mention.party] : [],
      );
      const person = parties.find(({ kind }) => kind === 'person');
      return (person ?? parties.at(-1))?.entry ?? null;
    }
  }
  return null;
}
