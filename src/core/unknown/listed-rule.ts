import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import type { ArticleWord } from './article-words.ts';
import { isAccusative } from './everyday-word.ts';
import { isBoundary } from './name-boundary.ts';
import { nameExtent } from './name-extent.ts';
import { isPlaceHead, isPlaceNoun, NO_PLACE_NAMES, SURE_PLACE_HEADS } from './place-nouns.ts';
import { folded } from './word-list.ts';
import { followsLocative } from './surroundings.ts';
import type { Sighting } from './unknown-name.ts';
import { classOf } from './word-class.ts';

/** A word with a pronoun, a verb with its subject, and the like: "وريفها". */
const NO_NAME =
  /(?:\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627|\u0648\u0627|\u0647)$/u;
const PLURAL = /(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/u;
/** Prepositions between two places, beside those of place. */
const TIES = folded('بين عبر حتى زار زارت يزور تزور سيزور ستزور غادر دخل دخلت قصف قصفت هاجم');

type Place = Pick<Sighting, 'first' | 'last' | 'clitics' | 'kind' | 'evidence'>;

/**
 * The names that "and" joins to a name before them, each of the same kind, in a row: "مناطق الدير والمدينة
 * وكرمة علي", "كلير دانفورد وكمال داود". The first may be a known place where a preposition of place or
 * the noun of one stands before it, or a known body.
 *
 * @param last the last word of the name before them
 * @param plural whether a noun in the plural announces the row: then any noun with the article is of it
 */
export function listedNames(
  words: readonly ArticleWord[],
  last: number,
  kind: Kind,
  plural: boolean,
): Place[] {
  const found: Place[] = [];
  for (let at = last + 1; at < words.length;) {
    const name = joined(words, at, kind) ?? (plural ? joinedNoun(words[at]!, at) : null);
    if (name === null) break;
    found.push(name);
    at = name.last + 1;
  }
  return found;
}

/** Whether the known name that ends with word `i` can begin a row of places, or of bodies. */
export function listKind(words: readonly ArticleWord[], i: number): Kind | null {
  const { known } = words[i]!;
  if (known === null || known.nisba || words[i + 1]?.known?.entry === known.entry) return null;
  if (known.kind === 'organisation') return 'organisation';
  if (known.kind !== 'place') return null;
  let first = i;
  while (words[first - 1]?.known?.entry === known.entry) first -= 1;
  const before = words[first - 1]?.folded ?? '';
  const written = /[\u0628\u0644]$/u.test(words[first]!.known!.clitics);
  const tied = followsLocative(words, first) || TIES.has(before) || isPlaceNoun(before);
  return written || tied ? 'place' : null;
}

/** "أحياء الميناء والقبة": a noun with the article, where a row of places goes on. */
function joinedNoun({ letters, folded, known, gap }: ArticleWord, at: number): Place | null {
  if (known || gap !== ' ' || !/^\u0648\u0627\u0644.{2}/u.test(letters)) return null;
  const noun = folded.slice(1);
  if (NO_PLACE_NAMES.has(noun.slice(2)) || isPlaceNoun(noun) || PLURAL.test(letters)) return null;
  return { first: at, last: at, clitics: 1, kind: 'place', evidence: ['listed'] };
}

function joined(words: readonly ArticleWord[], at: number, kind: Kind): Place | null {
  const word = words[at]!;
  if (word.known || !/^[،,]? $/u.test(word.gap ?? '')) return null;
  if (!/^\u0648.{2}/u.test(word.letters)) return null;
  const letters = word.letters.slice(1);
  const is = classOf(letters);
  // "وسط" is no "and", "ورثت" a verb.
  const whole =
    word.is === 'stop' || (word.is === 'everyday' && is !== 'definite') || word.is === 'verb';
  if (kind !== 'person' && whole && !isPlaceHead(letters)) return null;
  const base = { first: at, clitics: 1, kind, evidence: ['listed'] } satisfies Partial<Place>;
  if (kind === 'person') {
    if (!['given', 'everyday-given', 'foreign', 'open'].includes(is)) return null;
    const start = { clitics: 1, is, letters };
    const { last, parts, given, foreign } = nameExtent(words, at, start, is === 'given');
    // "وتأليف أحمد": what is before a given name is rather a noun.
    const noun = is === 'open' && words[at + 1]?.is === 'given';
    const telling = given + foreign > 0 || is === 'everyday-given';
    if (parts < 2 || !telling || noun) return null;
    return {
      ...base,
      last,
      evidence: given > 0 ? ['listed', 'given-name'] : ['listed', 'foreign-shape'],
    };
  }
  if (kind === 'place' && isPlaceHead(letters)) {
    const next = words[at + 1];
    const sure = SURE_PLACE_HEADS.has(fold(letters)) || next?.is !== 'everyday';
    return next?.gap === ' ' && !next.known && sure && !['stop', 'verb'].includes(next.is)
      ? { ...base, last: at + 1 }
      : null;
  }
  if (is === 'foreign') return { ...base, last: at };
  if (kind !== 'place' || letters.length < 4 || NO_NAME.test(letters) || isAccusative(letters))
    return null;
  const ends = isBoundary(words, at + 1) || words[at + 1]!.letters.startsWith('و');
  return (is === 'open' || is === 'definite') && ends ? { ...base, last: at } : null;
}
