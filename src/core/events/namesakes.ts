import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const FATHERS = new Set(['أبو', 'أبي'].map(fold));

/**
 * The words of a sentence without the mentions of persons whose name goes on: "محمد صلاح أبو جريشة" is not Mohamed Salah. What is told of him
 * is told of nobody known.
 */
export function withoutNamesakes(words: Word[]): Word[] {
  const others = words.flatMap(({ mention }, i) => {
    const next = words[i + 1];
    const isLonger = next?.mention === null && !next.separated && FATHERS.has(next.text);
    return mention?.party.kind === 'person' && isLonger ? [mention] : [];
  });
  if (others.length === 0) return words;
  return words.map((word) =>
    word.mention !== null && others.includes(word.mention) ? { ...word, mention: null } : word,
  );
}
