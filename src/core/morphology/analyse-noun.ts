import type { Analysis } from './analysis.ts';
import { lemmaDoubt } from './lemma-doubt.ts';
import { LONGEST_NOUN_ENDING, NOUN_ENDINGS } from './noun-endings.ts';
import { nounPrefixes } from './noun-prefixes.ts';
import { nounsBehind } from './noun-proposals.ts';
import { restoredNouns } from './noun-stems.ts';

/**
 * The ways to read a word as a noun or an adjective.
 *
 * @param word normalised, with its hamzas
 * @example nounAnalyses('وللمفاوضين') // و + ل + ال + مفاوض + ين: مفاوض; …
 */
export function nounAnalyses(word: string): Analysis[] {
  const found: Analysis[] = [];
  for (const prefix of nounPrefixes(word)) {
    const rest = word.slice(prefix.length);
    const most = Math.min(LONGEST_NOUN_ENDING, rest.length - 2);
    for (let length = 0; length <= most; length++) {
      const stem = rest.slice(0, rest.length - length);
      for (const ending of NOUN_ENDINGS.get(rest.slice(stem.length)) ?? []) {
        if (prefix.definite && !ending.definite) continue;
        const parts = [...prefix.parts, { letters: stem, role: 'stem' as const }, ...ending.parts];
        const before = prefix.cost + ending.cost;
        for (const restored of restoredNouns(stem, ending.kind)) {
          const doubt = lemmaDoubt(restored.lemma, prefix.length === 0);
          for (const proposed of nounsBehind(restored.lemma, ending.kind))
            found.push({
              lemma: proposed.lemma,
              partOfSpeech: proposed.partOfSpeech,
              parts,
              aspect: null,
              form: null,
              derivation: proposed.derivation,
              brokenPlural: proposed.brokenPlural,
              cost: before + restored.cost + proposed.cost,
              doubt: doubt + proposed.doubt,
            });
        }
      }
    }
  }
  return found;
}
