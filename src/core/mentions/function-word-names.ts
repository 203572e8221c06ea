import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { announcedKinds } from './announcers.ts';
import type { BlockWords } from './block-words.ts';
import { isTitle } from './titles.ts';
import { MASCULINE_VERBS, PREPOSITIONS, TIME_WORDS } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const YA = '\u064a';
const HEH = '\u0647'; // ta marbuta, folded

/** Prepositions that no verb follows; "من كان" and "حتى كان" are clauses. */
const BEFORE_PLACES = wordSet('في إلى نحو قرب باتجاه');
const MAYORS = wordSet('عمدة محافظ');
const FROM = wordSet('من');
const TO = wordSet('إلى');
/** Places by themselves, and what they give their name to. */
const ANNOUNCED: readonly Kind[] = ['place', 'event'];

/** Whether a name is one word that is a particle or an auxiliary verb as well: كان (Cannes), لولا (Lula). */
export function isFunctionWordName({ firstWord, lastWord, bearers }: Candidate): boolean {
  return firstWord === lastWord && isFunctionWord(fold(bearers[0]!.name.letters));
}

/**
 * Whether such a name stands where only a name can. It is written as the name is: "على" is never علي.
 *
 * | text | |
 * | --- | --- |
 * | سافر إلى كان | yes: no verb follows a preposition |
 * | من كان إلى برلين | yes: a way from one place to another |
 * | فيلم في «كان» | yes: quoted by itself |
 * | مدينة كان الفرنسية | yes: announced, and an adjective after it |
 * | مدينة كان يسكنها التجار | no: a clause |
 * | الرئيس البرازيلي لولا | yes: a definite noun of a person before it |
 * | قال الرئيس لولا دعمكم | no: a noun after the particle |
 * | وقال لولا إن بلاده | yes, where he was introduced |
 */
export function standsAsName(
  words: BlockWords,
  { firstWord, lastWord, clitics, bearers, start, end }: Candidate,
): boolean {
  const [{ name, spelling }] = bearers as [Candidate['bearers'][number]];
  const before = firstWord - 1;
  if (name.kind === 'place' && spelling === 'exact') {
    const { original } = words.text;
    if (isQuoted(words, start, end)) return true;
    if (words.opensLine(firstWord) && DATELINE.test(original.slice(end))) return true;
  }
  if (clitics !== '' || spelling !== 'exact' || !words.touchesNext(before)) return false;
  if (name.kind === 'place') {
    if (BEFORE_PLACES.has(words.at(before))) return true;
    if (FROM.has(words.at(before)) && TO.has(words.at(lastWord + 1))) return true;
    return (
      words.bare(before).some((word) => isAnnouncer(word) || MAYORS.has(word)) &&
      !opensClause(words, lastWord)
    );
  }
  if (name.kind !== 'person') return false;
  if (isComplement(words, before, lastWord)) return false;
  if (words.isOneOf(MASCULINE_VERBS, before)) return true;
  const isTitled =
    isTitle(words.at(before)) || (words.touchesNext(before - 1) && isTitle(words.at(before - 1)));
  return isTitled && words.isDefinite(before);
}

/** A dateline with the land in brackets: "كان (جنوب فرنسا) - ". */
const DATELINE = /^ \([^()]{3,30}\) ?[-\u2013\u2014:]/u;
const QUOTED = /^(?:«»|""|\u201c\u201d)$/u;

function isQuoted({ text: { original } }: BlockWords, start: number, end: number): boolean {
  return QUOTED.test(original.charAt(start - 1) + original.charAt(end));
}

const SAYING = wordSet('قال يقول');
const THAT = '\u0623\u0646'; // an, which no verb of saying takes

/** Whether what follows belongs to the particle: a noun, or "that" where "لولا أن" is one. */
function isComplement(words: BlockWords, before: number, word: number): boolean {
  const after = words.neighbour(word, 1);
  if (after === null) return false;
  if (words.written(word + 1).startsWith(THAT) && words.isOneOf(SAYING, before)) return true;
  const tables = [TIME_WORDS, PREPOSITIONS, MASCULINE_VERBS];
  return !isFunctionWord(after) && !tables.some((table) => table.has(after));
}

function isAnnouncer(word: string): boolean {
  return announcedKinds(word).some((kind) => ANNOUNCED.includes(kind));
}

/** Whether what follows may belong to a verb: anything but an adjective of a city, or a stop. */
function opensClause(words: BlockWords, word: number): boolean {
  const after = words.neighbour(word, 1);
  if (after === null) return false;
  return !words.isDefinite(word + 1) || !(after.endsWith(YA) || after.endsWith(HEH));
}
