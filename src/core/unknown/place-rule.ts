import type { ArticleWord } from './article-words.ts';
import { isAdjective, isOutside } from './body-phrase.ts';
import { isBoundary } from './name-boundary.ts';
import { isNameParticle } from './name-particles.ts';
import { isDirectTitle, isOffice } from './person-titles.ts';
import {
  NO_PLACE_NAMES,
  PLACE_HEADS,
  placeNoun,
  PLURAL_PLACES,
  type FoundPlaceNoun,
  type PlaceNouns,
} from './place-nouns.ts';
import { ownName } from './own-name.ts';
import { quotedName } from './quoted-name.ts';
import type { AnnouncedName } from './unknown-name.ts';
import { folded } from './word-list.ts';

const NUMBER = /^[\d\u0660-\u0669]{1,4}$/u;

/**
 * The place that the noun at `i` announces; null where it is none, or a known name or no name follows.
 *
 * | text | name |
 * | --- | --- |
 * | بلدة دير البحر | دير البحر |
 * | نهر غالفستر | نهر غالفستر |
 * | ملعب 20 أوت 1955 | ملعب 20 أوت 1955 |
 * | مدينة ساحلية | none |
 */
export function placeName(words: readonly ArticleWord[], i: number): AnnouncedName | null {
  const next = words[i + 1];
  if (words[i]!.known || !next) return null;
  const noun = placeNoun(words[i]!.folded);
  if (noun === null) return null;
  if (next.known) return internationalSite(words, i, noun);
  if (PLURAL_PLACES.has(noun.noun) && next.letters.endsWith('ة') && next.is !== 'foreign')
    return null;
  if (noun.meaning.english === '' && !['definite', 'foreign'].includes(next.is)) return null;
  const quoted = quotedName(words, i + 1);
  const last = quoted ?? (next.gap === ' ' ? placeEnd(words, i + 1, noun.row) : null);
  if (last === null) return null;
  const foreign =
    next.is === 'foreign' ||
    (next.is === 'open' && last === i + 1) ||
    (quoted === null && isForeignNamed(words, i + 1, last));
  const { included: always } = noun.row;
  const plural = PLURAL_PLACES.has(noun.noun);
  const included =
    always !== 'never' && !plural && quoted === null && (always === 'always' || !foreign);
  return {
    first: included ? i : i + 1,
    last,
    clitics: included ? noun.clitics : 0,
    kind: 'place',
    noun: { at: i, clitics: noun.clitics, meaning: noun.meaning },
  };
}

/** "ستاد القاهرة الدولي": a known place and an adjective after it make a name. */
function internationalSite(
  words: readonly ArticleWord[],
  i: number,
  { row, clitics, meaning }: FoundPlaceNoun,
): AnnouncedName | null {
  const { gap, known } = words[i + 1]!;
  if (row.included !== 'unless-foreign' || gap !== ' ' || known?.kind !== 'place') return null;
  let last = i + 1;
  while (words[last + 1]?.known?.entry === known.entry) last += 1;
  const after = words[last + 1];
  if (known.nisba || after?.gap !== ' ' || after.known || !isAdjective(after) || isOutside(after))
    return null;
  return { first: i, last: last + 1, clitics, kind: 'place', noun: { at: i, clitics, meaning } };
}

/** Whether one of the words of a name is foreign and none a given name. */
function isForeignNamed(words: readonly ArticleWord[], first: number, last: number): boolean {
  const name = words.slice(first, last + 1);
  return name.some(({ is }) => is === 'foreign') && name.every(({ is }) => is !== 'given');
}

/** Where the name of a place that begins at `at` ends; null where none begins. */
function placeEnd(
  words: readonly ArticleWord[],
  at: number,
  row: Pick<PlaceNouns, 'definite' | 'included'>,
): number | null {
  const word = words[at]!;
  const second = words[at + 1];
  const goesOn = second?.gap === ' ' && !second.known;
  if (PLACE_HEADS.has(word.folded))
    return goesOn && !['stop', 'verb'].includes(second.is) ? at + 1 : null;
  if (NUMBER.test(word.letters) && row.included !== 'never') return dateEnd(words, at);
  // Of "ميناء جيهان التركي" the name is one word, of "شارع محمد علي" a person's.
  if (word.is === 'given' && row.included === 'never')
    return goesOn && second.is === 'given' ? at + 1 : at;
  const own = ownName(words, at);
  if (own !== null) return own.last === at ? withAdjective(words, at) : own.last;
  switch (word.is) {
    case 'everyday-given':
      return second?.gap === ' ' &&
        (second.is === 'given' || (second.is === 'definite' && isBoundary(words, at + 2)))
        ? at + 1
        : at;
    case 'particle':
      return goesOn && isNameParticle(word.letters) && second.is !== 'stop' ? at + 1 : null;
    case 'definite':
      return row.definite === 'none' ? null : definiteEnd(words, at, row);
    case 'everyday':
      return row.definite === 'noun' ? definiteEnd(words, at, row) : null;
    default:
      return null;
  }
}

/** "20 أوت 1955": streets and stadiums are called after days. */
function dateEnd(words: readonly ArticleWord[], at: number): number | null {
  const month = words[at + 1];
  if (month?.gap !== ' ' || month.known || !['everyday', 'open', 'foreign'].includes(month.is))
    return null;
  const year = words[at + 2];
  return year?.gap === ' ' && /^\d{4}$/u.test(year.letters) ? at + 2 : at + 1;
}

/** An unknown word takes one more with the article: "شبرا الخيمة". */
function withAdjective(words: readonly ArticleWord[], last: number): number {
  const next = words[last + 1];
  return next?.gap === ' ' && next.is === 'definite' && isBoundary(words, last + 2)
    ? last + 1
    : last;
}

/** Adjectives of the site, not of what it is called after: they end its name, whatever follows. */
const SITE_ADJECTIVES = folded('الدولي الدولية الأولمبي الأولمبية الوطني الوطنية المركزي المركزية');

/** A word with the article, and an adjective of its own where a boundary follows: "الصنوبر البحري". */
function definiteEnd(
  words: readonly ArticleWord[],
  at: number,
  row: Pick<PlaceNouns, 'included'>,
): number | null {
  const { letters, folded } = words[at]!;
  if (!/^\u0627\u0644.{2}/u.test(letters)) return null;
  if (NO_PLACE_NAMES.has(folded.slice(2)) || isDirectTitle(folded) || isOffice(folded.slice(2)))
    return null;
  if (/(?:\u0627\u062a|\u064a\u0646|\u0648\u0646)$/u.test(letters) && words[at]!.is === 'everyday')
    return null;
  const next = words[at + 1];
  if (next?.gap !== ' ' || next.known) return at;
  const everyday = words[at]!.is === 'everyday';
  if (row.included === 'unless-foreign' && SITE_ADJECTIVES.has(next.folded)) return at + 1;
  if ((row.included !== 'never' || everyday) && next.is === 'definite' && isBoundary(words, at + 2))
    return at + 1;
  // "حي السلام والأمن": nobody can say where it ends.
  if (next.letters.startsWith('\u0627\u0644') && everyday)
    return NO_PLACE_NAMES.has(next.folded.slice(2)) ? at : null;
  return at;
}
