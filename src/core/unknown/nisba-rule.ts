import type { ArticleWord } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isAccusative } from './everyday-word.ts';
import { asFirstWord, isParticled } from './first-word.ts';
import { isBoundary } from './name-boundary.ts';
import { nameExtent } from './name-extent.ts';
import { opensName } from './name-particles.ts';
import { isDirectTitle, isOffice } from './person-titles.ts';
import { isPlaceNoun } from './place-nouns.ts';
import type { UnknownEvidence } from './unknown-name.ts';

/** A word with the article, particles before it or not. */
const DEFINITE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)/u;

export interface NisbaName {
  first: number;
  last: number;
  clitics: number;
  evidence: UnknownEvidence[];
}

/**
 * The person whom a nationality with the article introduces at `i`: it qualifies no noun before it, and a
 * name of two words follows, or one of foreign shape.
 *
 * | text | name |
 * | --- | --- |
 * | فاز الإثيوبي غيتاشو بيكيلي | غيتاشو بيكيلي |
 * | والتركمانية غولنار جمعة | غولنار جمعة |
 * | الحكومة التركية تقرر | none: an adjective |
 * | شركة السيارات الألمانية مرسيدس | none: of a noun |
 */
export function nisbaName(words: readonly ArticleWord[], i: number): NisbaName | null {
  if (!words[i]!.known?.nisba) return null;
  const next = words[i + 1];
  if (next?.gap !== ' ' || next.known) return null;
  let head = i;
  while (head > 0 && words[head]!.gap === ' ' && words[head - 1]!.known?.nisba) head -= 1;
  if (!DEFINITE.test(words[head]!.letters)) return null;
  const noun = qualifiedNoun(words, head);
  if (noun === 'other') return null;
  const start = asFirstWord(next);
  if (start.clitics > 0 || !canBegin(words, i + 1, start.is)) return null;
  const extent = nameExtent(words, i + 1, start, true);
  if (extent.parts < 2 && start.is !== 'foreign') return null;
  const after = words[extent.last + 1];
  const ends = isBoundary(words, extent.last + 1) || after!.letters.startsWith('\u0648');
  if (extent.parts === 1 && !ends) return null;
  if (noun === 'person' && extent.given === 0 && (extent.foreign === 0 || extent.parts < 2))
    return null;
  const evidence: UnknownEvidence[] = ['nisba'];
  if (extent.given > 0) evidence.push('given-name');
  if (extent.foreign > 0) evidence.push('foreign-shape');
  return { first: i + 1, last: extent.last, clitics: 0, evidence };
}

/**
 * What noun with the article a nationality qualifies: none, one that may be a person ("المستعرب الروسي"),
 * or another, titles among them, which have their own rule. One in the dual or plural does not agree.
 */
function qualifiedNoun(words: readonly ArticleWord[], nisba: number): 'none' | 'person' | 'other' {
  const before = words[nisba - 1];
  const { letters: own, gap } = words[nisba]!;
  if (!before || gap !== ' ' || /^[\u0648\u0641]/u.test(own)) return 'none';
  const { letters, folded, known, is } = before;
  if (known !== null || is === 'stop') return 'none';
  const bare = folded.replace(/^[\u0648\u0641](?=.{3})/u, '');
  if (isDirectTitle(bare) || isOffice(bare) || isBodyNoun(folded) || isPlaceNoun(folded))
    return 'other';
  if (!DEFINITE.test(letters) || /(?:\u064a\u0646|\u0627\u062a|\u0627\u0646)$/u.test(letters))
    return 'none';
  return 'person';
}

function canBegin(words: readonly ArticleWord[], at: number, is: ArticleWord['is']): boolean {
  if (is === 'particle') return opensName(words[at]!.letters);
  if (is === 'open') return !isParticled(words[at]!) && !isAccusative(words[at]!.folded);
  return is === 'given' || is === 'everyday-given' || is === 'foreign';
}
