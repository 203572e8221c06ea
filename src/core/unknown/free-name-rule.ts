import type { ArticleWord } from './article-words.ts';
import { isAccusative } from './everyday-word.ts';
import { asFirstWord, isParticled } from './first-word.ts';
import { isBoundary } from './name-boundary.ts';
import { nameExtent, type Extent } from './name-extent.ts';
import { isLineage, isNameParticle } from './name-particles.ts';
import { appositionAfter, followsLocative, isSpeaker } from './surroundings.ts';
import type { UnknownEvidence } from './unknown-name.ts';

export interface FreeName {
  first: number;
  last: number;
  clitics: number;
  evidence: UnknownEvidence[];
}

/**
 * A name at `i` that nothing announces: a given name with more after it, or foreign words, a single
 * one after a preposition of place; null for none.
 *
 * | text | name |
 * | --- | --- |
 * | وقال برهان بسيس إن | برهان بسيس |
 * | سعيد بن طوق | سعيد بن طوق |
 * | سعيد بالفوز | none: everyday words |
 * | محمد قال | none: a given name alone |
 * | ساو غونسالو | ساو غونسالو |
 */
export function freeName(words: readonly ArticleWord[], i: number): FreeName | null {
  const word = words[i]!;
  if (word.known || word.is === 'stop') return null;
  const start = asFirstWord(word);
  if (start.is === 'verb') return null;
  const extent = nameExtent(words, i, start);
  const evidence: UnknownEvidence[] = [];
  const parts = words.slice(i, extent.last + 1);
  if (parts.some(({ letters }) => isLineage(letters))) evidence.push('lineage');
  switch (start.is) {
    case 'given':
      if (extent.parts < 2 || isPreposition(words, i)) return null;
      evidence.unshift('given-name');
      if (extent.foreign > 0) evidence.push('foreign-shape');
      break;
    case 'everyday-given':
      if (!isVouchedFor(words, i, extent, evidence)) return null;
      evidence.unshift('given-name');
      break;
    case 'particle':
      // "عبد الجبار الطحان"; a nickname (أبو مازن) needs more to speak for it.
      if (start.letters === 'عبد' && extent.parts >= 2) evidence.unshift('given-name');
      else if (start.letters !== 'أبو' || extent.parts < 1) return null;
      break;
    case 'open':
      // Words that nothing tells of: a verb of speech, an office or the rest of the article may.
      if (start.clitics > 0 || !isNameLike(words, i, extent)) return null;
      if (!isSpeaker(words, i, extent.last) && appositionAfter(words, extent.last) === null)
        return null;
      break;
    case 'foreign':
      // Of "برشلونة هانسي فليك" the name begins with the given name.
      if (extent.given > 0) return null;
      if (extent.foreign < 2 && (extent.parts > 1 || !followsLocative(words, i))) return null;
      evidence.push('foreign-shape');
      break;
    default:
      return null;
  }
  return { first: i, last: extent.last, clitics: start.clitics, evidence };
}

/** Whether two or three unknown words may be a name: no adjective agrees, no noun with its complement. */
function isNameLike(words: readonly ArticleWord[], first: number, extent: Extent): boolean {
  if (extent.parts < 2 || extent.parts > 3 || !isBoundary(words, extent.last + 1)) return false;
  const [head, second] = words.slice(first, first + 2);
  if (isParticled(head!) || isAccusative(head!.folded)) return false;
  if (/[\u0629\u0647]$/u.test(head!.letters) && second!.letters.endsWith('ة')) return false;
  return words
    .slice(first + 1, extent.last + 1)
    .every(({ is, letters }) => is !== 'definite' || /[\u064a\u0649]$/u.test(letters));
}

/** An everyday given name needs lineage, another given name, or a surname in the shape of a nisba. */
function isVouchedFor(
  words: readonly ArticleWord[],
  i: number,
  extent: Extent,
  evidence: readonly UnknownEvidence[],
): boolean {
  if (extent.parts < 2 || words[i]!.letters.startsWith('ال')) return false;
  if (extent.given > 0) return true;
  const next = words[i + 1]!;
  if (evidence.includes('lineage')) return isNameParticle(next.letters);
  return (
    next.is === 'definite' && next.folded.endsWith('\u064a') && isBoundary(words, extent.last + 1)
  );
}

/** Whether علي at `i` is rather على, "on", with the dots of its last letter: "علي الطاولة". */
function isPreposition(words: readonly ArticleWord[], i: number): boolean {
  const next = words[i + 1]!;
  return (
    words[i]!.letters === '\u0639\u0644\u064a' &&
    next.is === 'definite' &&
    !next.folded.endsWith('\u064a')
  );
}
