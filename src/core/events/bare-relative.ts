import { fold } from '../text/fold.ts';
import { isJoined } from './lexicon.ts';
import { BETWEEN, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/** How many words may stand between a verb and the preposition whose pronoun takes up its noun again. */
const REACH = 2;
/** Adjectives and complements of the noun: "زيارة عمل رسمية أداها". */
const MOST_OF_NOUN = 4;
/** Behind these a verb is none of a noun: "بعد أن حاصرتها", "قد كلفها". */
const NO_NOUNS = new Set(
  'أن بأن قد لم لن لا ما ثم حيث كان كانت بعدما فيما بينما عندما حين إذ كما مما إلا سوف لما'
    .split(' ')
    .map(fold),
);
const OF_TIME = new Set('خلال بعد قبل'.split(' ').map(fold));

/**
 * Whether a verb takes up a noun before it by a pronoun behind a preposition, so that the noun is not its subject: "الزيارة التي قام بها",
 * "الاتفاق الذي توصلت إليه".
 */
export function takesUpByPreposition(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) {
    const { text, mention, separated } = words[i]!;
    if (separated || mention !== null) return false;
    if (BETWEEN.has(text)) return ![...OF_TIME].some((word) => text.startsWith(word));
  }
  return false;
}

/**
 * Whether a verb is that of a relative clause without its pronoun, as it stands behind an indefinite noun that it takes up again.
 *
 * @example "خلال زيارة قام بها بوتين", "كلمة ألقاها لافروف"
 */
export function isBareRelative(words: readonly Word[], at: number): boolean {
  const { text, separated, isPossessed, isVerb } = words[at]!;
  if (separated || isJoined(text) || NO_NOUNS.has(words[at - 1]?.text ?? '')) return false;
  if (!isPossessed && !(isVerb && takesUpByPreposition(words, at))) return false;
  for (let i = at - 1; i >= Math.max(0, at - MOST_OF_NOUN); i--) {
    const { bare, mention, date } = words[i]!;
    if (mention !== null || date !== null || words[i]!.isVerb) return false;
    if (PREPOSITIONS.has(bare) || OF_TIME.has(bare)) return i < at - 1;
    if (/^(?:و|ف)?ال/u.test(words[i]!.text)) return false;
  }
  return true;
}
