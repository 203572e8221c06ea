import { analyseWord } from '../../../src/core/morphology/analyse-word.ts';
import { rankAnalyses } from '../../../src/core/morphology/rank-analyses.ts';
import { percent } from '../figures.ts';
import {
  placeOf,
  snowball,
  withLexicon,
  WITHOUT_LEXICON,
  type LemmaFinder,
} from './judge-words.ts';
import { readLemmas, readWordGold, type InflectedWord } from './word-gold.ts';

type Print = (line: string) => void;

/** How many of what is found a reader looks at. */
const FIRST = 3;

/**
 * Measures how words are led back to their lemmas: of the forms of the gold, the share whose right lemma stands first, and among
 * the first three, by family, with a dictionary of the gold's lemmas and others, and without; and what Snowball's
 * stemmer finds in the same dictionary.
 */
export async function evaluateWords({ errors }: { errors: boolean }, print: Print): Promise<void> {
  const gold = await readWordGold();
  const lexicon = await readLemmas(gold);
  const finders = [withLexicon(lexicon), WITHOUT_LEXICON, snowball(lexicon)];
  print(`words: ${gold.length} inflected forms, a dictionary of ${lexicon.size} lemmas`);
  print(`${''.padEnd(38)}${'forms'.padStart(6)}${finders.map(titleOf).join('')}`);
  print(row('all', gold, finders));
  for (const family of new Set(gold.map((word) => word.family)))
    print(
      row(
        family,
        gold.filter((word) => word.family === family),
        finders,
      ),
    );
  print(`${perLookUp(gold, lexicon)} µs a look-up with a dictionary in memory`);
  if (errors)
    for (const finder of finders.slice(0, 2))
      for (const word of gold) {
        const found = finder.find(word.form);
        const place = placeOf(word, finder);
        if (place < 0 || place >= FIRST)
          print(
            `${word.file}  ${finder.name}  ${word.form} = ${word.lemmas.join('/')}  found ${found.slice(0, FIRST).join(', ')}`,
          );
      }
}

/** The shares of forms whose right lemma stands first, and among the first three. */
export function sharesOf(
  words: readonly InflectedWord[],
  finder: LemmaFinder,
): { first: number; amongFirst: number } {
  const places = words.map((word) => placeOf(word, finder));
  return {
    first: places.filter((place) => place === 0).length / words.length,
    amongFirst: places.filter((place) => place >= 0 && place < FIRST).length / words.length,
  };
}

function titleOf({ name }: LemmaFinder): string {
  return `${name} 1st, 1–3`.padStart(34);
}

function row(
  name: string,
  words: readonly InflectedWord[],
  finders: readonly LemmaFinder[],
): string {
  const cells = finders.map((finder) => {
    const { first, amongFirst } = sharesOf(words, finder);
    return (percent(first).padStart(10) + percent(amongFirst).padStart(10)).padStart(34);
  });
  return `  ${name.padEnd(36)}${String(words.length).padStart(6)}${cells.join('')}`;
}

function perLookUp(gold: readonly InflectedWord[], lexicon: ReadonlySet<string>): number {
  const from = performance.now();
  for (const { form } of gold) rankAnalyses(analyseWord(form), (lemma) => lexicon.has(lemma));
  return Math.round(((performance.now() - from) * 1000) / gold.length);
}
