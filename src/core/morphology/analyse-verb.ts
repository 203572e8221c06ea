import type { Analysis, Aspect, WordPart } from './analysis.ts';
import { bareHamza, kasraVerb, spellVerb } from './hamza.ts';
import { LONGEST_VERB_ENDING, VERB_ENDINGS, type VerbEnding } from './verb-endings.ts';
import { perfectsOf } from './verb-moulds.ts';
import { verbPrefixes } from './verb-prefixes.ts';
import { restoredStems } from './verb-stems.ts';

/** Nouns are commoner than verbs, and papers tell rather than command. */
const ASPECT_COST: Readonly<Record<Aspect, number>> = {
  perfect: 0.5,
  imperfect: 0.3,
  imperative: 1.8,
};
/** An alef without its hamza, which a keyboard left out. */
const HAMZA_LEFT_OUT = 0.5;
const KASRA_COST = 0.6;
const ALEF = '\u0627';
const HAMZA = '\u0621';

/**
 * The ways to read a word as a verb.
 *
 * @param word normalised, with its hamzas
 * @example verbAnalyses('وسيستقبلونه') // و + س + ي + ستقبل + ون + ه: استقبل
 */
export function verbAnalyses(word: string): Analysis[] {
  const found: Analysis[] = [];
  for (const prefix of verbPrefixes(word)) {
    const rest = prefix.hamza + word.slice(prefix.length);
    const most = Math.min(LONGEST_VERB_ENDING, rest.length - 1);
    for (let ending = 0; ending <= most; ending++) {
      const stem = rest.slice(0, rest.length - ending);
      for (const row of VERB_ENDINGS[prefix.aspect].get(rest.slice(stem.length)) ?? []) {
        if (prefix.person !== '' && !row.persons.includes(prefix.person)) continue;
        const parts = [...prefix.parts, stemPart(stem, prefix.hamza), ...row.parts];
        found.push(...readings(prefix.aspect, stem, row, parts, prefix.cost));
      }
    }
  }
  return found;
}

/** The hamza that madda holds behind the prefix of the first person is none that is written. */
function stemPart(stem: string, hamza: string): WordPart {
  return { letters: stem.slice(hamza.length), role: 'stem' };
}

function readings(
  aspect: Aspect,
  stem: string,
  { letters, kind, cost: endingCost }: VerbEnding,
  parts: readonly WordPart[],
  prefixCost: number,
): Analysis[] {
  const found: Analysis[] = [];
  const read = (bare: string, more: number): void => {
    for (const restored of restoredStems(aspect, kind, letters, bare))
      for (const perfect of perfectsOf(restored.table, restored.stem, restored.doubled)) {
        const cost =
          ASPECT_COST[aspect] + prefixCost + endingCost + restored.cost + perfect.cost + more;
        const add = (lemma: string, extra: number): void => {
          found.push({
            lemma,
            partOfSpeech: 'verb',
            parts,
            aspect,
            form: perfect.form,
            derivation: null,
            brokenPlural: false,
            cost: cost + extra,
            doubt: 0,
          });
        };
        add(spellVerb(perfect.bare), 0);
        const kasra = kasraVerb(perfect.bare);
        if (kasra !== null) add(kasra, KASRA_COST);
      }
  };
  const bare = bareHamza(stem);
  read(bare, 0);
  if (aspect !== 'imperfect' && bare.startsWith(ALEF)) read(HAMZA + bare.slice(1), HAMZA_LEFT_OUT);
  return found;
}
