import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { isReporting } from './lexicon.ts';
import type { Word } from './sentence.ts';
import { pastForms } from './verb-forms.ts';

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
      const { text } = sentence[verb]!;
      if (HIS_WORDS.has(text)) return quotedBefore(sentence, verb);
      if (!isSaying(text)) continue;
      return spokesmanIn(sentence.slice(Math.max(0, verb - 4), opener));
    }
  }
  return sourceBefore(sentence, clause);
}

/** Verbs of saying that announce as well, or doubt what is said. */
const SAYING = new Set(
  'أعلن زعم ادعى أبلغ أخبر اعترف أقر ذكر'.split(' ').flatMap(pastForms).map(fold),
);

function isSaying(text: string): boolean {
  const verb = afterConjunction(text, 3);
  return isReporting(verb) || SAYING.has(verb) || SAYING.has(text);
}

/** "نقلت رويترز عن لافروف قوله إن": of him who is quoted. */
const HIS_WORDS = new Set(['قوله', 'قولها', 'قولهم', 'تأكيده', 'تأكيدها', 'تصريحه'].map(fold));
const FROM = fold('عن');

function quotedBefore(sentence: readonly Word[], words: number): string | null {
  const from = sentence.slice(0, words).findLastIndex(({ text }) => text === FROM);
  return from < 0 ? null : spokesmanIn(sentence.slice(from, words));
}

/** "بحسب حركة حماس، …", "وفقا لنتنياهو، …": before the first comma of the sentence. */
const ACCORDING = new Set(['بحسب', 'حسب', 'وفق', 'وفقا', 'طبقا', 'نقلا'].map(fold));

function sourceBefore(sentence: readonly Word[], clause: number): string | null {
  if (!ACCORDING.has(sentence[0]?.text ?? '') || sentence[clause]?.separated !== true) return null;
  const source = sentence.slice(0, clause);
  return source.slice(1).some(({ separated }) => separated) ? null : spokesmanIn(source);
}

/** A person counts before the body that he speaks for. */
function spokesmanIn(words: readonly Word[]): string | null {
  const parties = words.flatMap(({ mention }) =>
    mention !== null && mention.role !== 'nisba' ? [mention.party] : [],
  );
  const person = parties.find(({ kind }) => kind === 'person');
  return (person ?? parties.at(-1))?.entry ?? null;
}
