import { fold } from '../text/fold.ts';
import { clauseAround } from './clauses.ts';
import { mayStandFor } from './gender.ts';
import type { Told } from './inherited.ts';
import { nounPhrases } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/**
 * What a sentence begins with that tells of something before or around its main verb. Not "غداة", the day after: the date behind it is that
 * of the main verb as likely.
 */
const OPENINGS = new Set(
  'بعد قبل عقب إثر فور خلال أثناء لدى قبيل بعدما بدلا عوضا'.split(' ').map(fold),
);
/** How many words may stand before such a clause: a dateline, "أن". */
const MOST_BEFORE = 3;
const PRONOUN = /(?:هما|ها|هم|ه)$/u;
const TA = '\u062a';

/**
 * Who acts in a clause that opens a sentence and whose subject the main clause behind the comma names: "بعد لقائه ماكرون أمس، عاد السيسي إلى
 * القاهرة". Null where the main verb has another gender, or does not begin right there.
 */
export function subjectAhead(
  words: readonly Word[],
  { at, clause }: { at: number; clause: readonly number[] },
  /** Whether a pronoun on the word at `at` stands for him. */
  isPossessed: boolean,
  /** Whether the verb of the clause is feminine; null where that is not known. */
  feminine: boolean | null,
): Pick<Told, 'agent' | 'object'> | undefined {
  if (clause[0]! > MOST_BEFORE || !opens(words, at)) return undefined;
  const main = clause.at(-1)! + 1;
  if (words[main]?.isVerb !== true || !words[main].separated) return undefined;
  const behind = clauseAround(words, main);
  const [subject] = nounPhrases(words, behind, main);
  if (subject?.link !== 'direct' || !subject.clear || subject.items.length > 1) return undefined;
  // "استقبل وزير الخارجية سفير فرنسا": an office alone may be whom it was done to.
  if (subject.items[0]!.english !== words[subject.first]!.mention!.party.english) return undefined;
  const { text } = words[main];
  // "توجه" and "تتوجه" begin alike.
  const isTold = text.endsWith(TA) || !text.startsWith(TA);
  if (feminine !== null && isTold && feminine !== text.endsWith(TA)) return undefined;
  const pronoun = isPossessed ? PRONOUN.exec(words[at]!.text)?.[0] : undefined;
  if (pronoun !== undefined && !mayStandFor(pronoun, subject)) return undefined;
  return { agent: { ...subject, head: [], clear: true, isOwned: false }, object: null };
}

/** Whether no more than the opening and a dateline stands before a word. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at);
  return (
    before.some(({ text, bare }) => OPENINGS.has(text) || OPENINGS.has(bare)) &&
    before.length <= MOST_BEFORE + 1 &&
    before.every(({ mention, date, isVerb }) => mention === null && date === null && !isVerb)
  );
}
