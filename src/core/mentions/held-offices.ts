import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { spanIn } from '../gazetteer/prepared-text.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

const PRESIDENCIES = wordSet('رئاسة الرئاسة');
/** What the names of such bodies begin with, as it is written. */
const OPENING = new RegExp(`^(?:\\u0627\\u0644)?${fold('رئاسة')} `, 'u');
/** What somebody takes, seeks or leaves: "تولى رئاسة الحكومة", "تنحى عن رئاسة الحزب". */
const BEFORE_AN_OFFICE = wordSet(`
  تولى يتولى تولت تتولى توليه توليها تولي لتولي منصب منصبي مرشح مرشحا مرشحه مرشحها مرشحة المرشح ترشيح ترشيحه ترشح ترشحه حسم سباق السباق
  شغل شغلت يشغل تقلد ترأس غادر مغادرة مغادرته خلفه خلفا انتخابات الانتخابات استحقاق ملف كرسي مقعد عهدة ولاية فترة تسلم تسلمه يتسلم استلم عن في`);
const OF_AN_OFFICE = /^[\u0648\u0641]?[\u0644\u0628\u0643]/u;

/**
 * Whether "رئاسة الحكومة" at a word is an office that somebody holds and not the body of that name.
 *
 * | text | |
 * | --- | --- |
 * | أعلنت رئاسة الحكومة | the body |
 * | تولى رئاسة الحكومة، لرئاسة الوزراء، في رئاسة الجمهورية | an office |
 */
export function isHeldOffice(words: BlockWords, first: number): boolean {
  const head = words.bare(first).find((form) => PRESIDENCIES.has(form));
  if (head === undefined) return false;
  return (
    words.isOneOf(BEFORE_AN_OFFICE, first - 1) ||
    (words.at(first) !== head && OF_AN_OFFICE.test(words.at(first)))
  );
}

/**
 * Mentions of a block without the bodies that are an office there: of "تولى رئاسة الحكومة المغربية" the last word is left, which is
 * of Morocco.
 */
export function withoutHeldOffices(
  gazetteer: Gazetteer,
  text: PreparedText,
  mentions: readonly Mention[],
): Mention[] {
  let words: BlockWords | null = null;
  return mentions.flatMap((mention) => {
    const surface = fold(text.original.slice(mention.start, mention.end));
    if (!OPENING.test(surface)) return [mention];
    words ??= new BlockWords(text);
    const first = wordAt(text, mention.start);
    if (!isHeldOffice(words, first)) return [mention];
    const last = wordAt(text, mention.end - 1);
    const adjective = gazetteer
      .namesAt(words.at(last))
      .filter(({ role, kind }) => role === 'nisba' && kind === 'country');
    const [state, other] = new Set(adjective.map(({ entry }) => entry));
    if (state === undefined || other !== undefined) return [];
    const span = spanIn(text, text.words.starts[last]!, text.words.ends[last]!);
    return [{ ...mention, ...span, entry: state, role: 'nisba', clitics: '', evidence: ['exact'] }];
  });
}

/** The word that holds a unit of the original. */
function wordAt(text: PreparedText, offset: number): number {
  const { starts, ends, count } = text.words;
  let word = 0;
  while (word + 1 < count && spanIn(text, starts[word]!, ends[word]!).end <= offset) word++;
  return word;
}
