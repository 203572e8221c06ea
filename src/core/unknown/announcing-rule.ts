import type { Kind } from '../kind.ts';
import { ANNOUNCEMENTS, PLACE_HEADS } from './announcing-nouns.ts';
import type { ArticleWord } from './article-words.ts';
import { asFirstWord, isBoundary, nameExtent } from './name-extent.ts';
import { isNameParticle } from './name-particles.ts';
import { quotedName } from './quoted-name.ts';

export interface AnnouncedName {
  first: number;
  last: number;
  clitics: number;
  kind: Kind;
}

/**
 * The place or body that the noun at `i` announces; null where it is none, or a known name or no name
 * follows.
 *
 * | text | name |
 * | --- | --- |
 * | بلدة دير البحر | دير البحر |
 * | نهر غالفستر | نهر غالفستر |
 * | مدينة ساحلية | none |
 */
export function announcedName(words: readonly ArticleWord[], i: number): AnnouncedName | null {
  const noun = words[i]!;
  const next = words[i + 1];
  if (noun.known || !next || next.known) return null;
  const clitics =
    /^[\u0648\u0641]?[\u0628\u0644\u0643]?(?=.{2})/u.exec(noun.folded)?.[0].length ?? 0;
  const forms = [0, 1, clitics].filter((peeled) => peeled <= clitics);
  for (const { nouns, kind, included, takes } of ANNOUNCEMENTS) {
    const peeled = forms.find((length) => nouns.has(noun.folded.slice(length)));
    if (peeled === undefined) continue;
    const last =
      quotedName(words, i + 1) ?? (next.gap === ' ' ? announced(words, i + 1, kind, takes) : null);
    if (last === null) return null;
    const apart = included === 'never' || (included === 'unless-foreign' && next.is === 'foreign');
    return apart
      ? { first: i + 1, last, clitics: 0, kind }
      : { first: i, last, clitics: peeled, kind };
  }
  return null;
}

/** Where a name after an announcing noun ends; null where none begins. */
function announced(
  words: readonly ArticleWord[],
  at: number,
  kind: Kind,
  takes: { definite: boolean; open: boolean },
): number | null {
  const word = words[at]!;
  const second = words[at + 1];
  const goesOn = second?.gap === ' ' && !second.known;
  if (PLACE_HEADS.has(word.folded) && kind === 'place')
    return goesOn && !['stop', 'verb'].includes(second.is) ? at + 1 : null;
  switch (word.is) {
    case 'given':
      return bodyExtent(words, at);
    case 'foreign':
      return kind === 'place' ? placeExtent(words, at) : bodyExtent(words, at);
    case 'particle':
      return goesOn && isNameParticle(word.letters) && second.is !== 'stop' ? at + 1 : null;
    case 'definite':
      return takes.definite && !goesOnDefinite(words, at + 1, kind) ? at : null;
    case 'open':
      return takes.open && isBoundary(words, at + 1) && !/[\u0647\u0629]$/u.test(word.letters)
        ? at
        : null;
    default:
      return null;
  }
}

/**
 * Whether a name with the article goes on with more of its kind, so that nobody can say where it ends:
 * "حزب الحرية والعدالة", "حركة الشباب الثوري". A nationality after a place belongs to none: "مدينة الحسيمة
 * المغربية".
 */
function goesOnDefinite(words: readonly ArticleWord[], at: number, kind: Kind): boolean {
  const next = words[at];
  if (next?.gap !== ' ') return false;
  if (next.known) return kind !== 'place' && next.known.nisba;
  return /^\u0648?\u0627\u0644/u.test(next.letters);
}

/** Names of places are foreign words side by side; a given name begins another. */
function placeExtent(words: readonly ArticleWord[], at: number): number {
  let last = at;
  while (words[last + 1]?.is === 'foreign' && !isBoundary(words, last + 1)) {
    if (words[last + 1]!.letters.startsWith('و')) break;
    last += 1;
  }
  return last;
}

function bodyExtent(words: readonly ArticleWord[], at: number): number {
  return nameExtent(words, at, { ...asFirstWord(words[at]!), clitics: 0 }).last;
}
