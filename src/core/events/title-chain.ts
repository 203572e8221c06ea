import { fold } from '../text/fold.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isTitle } from './title-of.ts';

/** "ولي عهد دبي". */
const HEIR = fold('ولي');

/**
 * Parties without the towns and bodies that are only of a title, where further titles lead on to who bears it: "حاكم الشارقة عضو المجلس الأعلى الشيخ
 * فلان" is he alone. A comma, a date or a preposition between parts the two.
 */
export function withoutTitlesOf(
  sentence: readonly Word[],
  phrases: readonly NounPhrase[],
): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = found.at(-1);
    if (before !== undefined && leadsOn(sentence, before, phrase)) {
      found.pop();
      found.push({ ...phrase, link: before.link });
    } else found.push(phrase);
  }
  return found;
}

function leadsOn(sentence: readonly Word[], title: NounPhrase, bearer: NounPhrase): boolean {
  if (title.clear || title.items.some(({ kind }) => kind === 'person')) return false;
  if (!title.head.some((word) => isTitle(word) || word === HEIR)) return false;
  if (bearer.link !== 'direct' || !bearer.clear || bearer.head.length === 0) return false;
  if (!bearer.items.every(({ kind }) => kind === 'person')) return false;
  return sentence
    .slice(title.last + 1, bearer.first)
    .every(
      ({ date, separated, isVerb, text }) =>
        date === null && !separated && !isVerb && !PREPOSITIONS.has(text),
    );
}
