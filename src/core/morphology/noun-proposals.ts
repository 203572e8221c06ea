import type { Derivation, PartOfSpeech } from './analysis.ts';
import { derivationsOf } from './derived-nouns.ts';
import { otherSpellings } from './hamza.ts';
import { isListedSingular, listedSingulars } from './irregular-nouns.ts';
import type { NounEndingKind } from './noun-endings.ts';
import { coloursByMould, comparativesByMould, singularsByMould } from './plural-moulds.ts';

/** A word that a dictionary may list for a noun as it was read. */
export interface ProposedNoun {
  lemma: string;
  partOfSpeech: PartOfSpeech;
  derivation: Derivation | null;
  brokenPlural: boolean;
  cost: number;
  doubt: number;
}

/** Endings that a plural made within the word may have. */
const BEHIND_PLURALS: ReadonlySet<NounEndingKind> = new Set(['bare', 'object', 'tanwin']);
const YEH = '\u064a';
/** Of plurals such as أسلحة and قضاة. */
const TEH_MARBUTA = '\u0629';
/** What a nisba was made of, by how it ends without its yeh (Ryding, 2005, §10.1.6): the example, and what it may have lost. */
const NISBA_BASES: readonly (readonly [ends: string, base: string, cost: number])[] = [
  ['', '', 0], // مصري: مصر
  ['', 'ة', 0.1], // صناعي: صناعة
  ['', 'ا', 0.2], // فرنسي: فرنسا
  ['', 'يا', 0.2], // روسي: روسيا
  ['و', 'ة', 0.2], // سنوي: سنة
  ['و', 'اة', 0.3], // نووي: نواة
  ['او', 'اء', 0.1], // صحراوي: صحراء
  ['و', '', 0.3], // يدوي: يد
];
const NISBA_BASE_COST = 0.9;
const SPELLING_COST = 0.5;

type Propose = (lemma: string, cost: number, doubt: number, more?: Partial<ProposedNoun>) => void;

/**
 * What a dictionary may list for a noun: the noun itself; its singular where it is a plural made within the word; the masculine of a
 * comparative or a colour; what a nisba, a participle or a verbal noun is made of, for dictionaries that list no more.
 *
 * @param noun without particles and endings
 * @param kind what stood behind it
 */
export function nounsBehind(noun: string, kind: NounEndingKind): ProposedNoun[] {
  const found: ProposedNoun[] = [];
  for (const [i, spelling] of [noun, ...otherSpellings(noun)].entries()) {
    const spellingCost = i === 0 ? 0 : SPELLING_COST;
    const propose: Propose = (lemma, cost, doubt, more = {}) => {
      found.push({
        lemma,
        partOfSpeech: more.partOfSpeech ?? 'noun',
        derivation: more.derivation ?? null,
        brokenPlural: more.brokenPlural ?? false,
        cost: cost + spellingCost,
        doubt,
      });
    };
    proposeNoun(spelling, propose);
    if (BEHIND_PLURALS.has(kind) || (kind === 'feminine' && spelling.endsWith(TEH_MARBUTA)))
      proposeSingulars(spelling, propose);
  }
  return found;
}

function proposeNoun(noun: string, propose: Propose): void {
  const nisba = noun.length > 3 && noun.endsWith(YEH);
  const derivations = derivationsOf(noun);
  propose(noun, 0, isListedSingular(noun) ? -0.5 : 0, {
    partOfSpeech: nisba || isComparative(noun) ? 'adjective' : 'noun',
    derivation: derivations[0] ?? null,
  });
  if (nisba)
    for (const [ends, base, cost] of NISBA_BASES) {
      const stem = noun.slice(0, -1);
      if (stem.endsWith(ends))
        propose(stem.slice(0, stem.length - ends.length) + base, NISBA_BASE_COST + cost, 2.5);
    }
  for (const derivation of derivations)
    propose(derivation.verb, 1.2, 2.5, { partOfSpeech: 'verb', derivation });
}

function proposeSingulars(noun: string, propose: Propose): void {
  // كتاب is a book before it is writers.
  const [cost, doubt] = isListedSingular(noun) ? [0.5, 0] : [-0.2, -0.8];
  for (const singular of listedSingulars(noun))
    propose(singular, cost, doubt, { brokenPlural: true });
  for (const [i, singular] of singularsByMould(noun).entries())
    propose(singular, 0.5 + i / 10, 1.4, { brokenPlural: true });
  for (const lemma of comparativesByMould(noun))
    propose(lemma, 0.5, 0.4, { partOfSpeech: 'adjective' });
  for (const lemma of coloursByMould(noun))
    propose(lemma, 0.6, noun.length > 4 ? 0.4 : 2.5, { partOfSpeech: 'adjective' });
}

/** أكبر, and أعلى. */
function isComparative(noun: string): boolean {
  return noun.length === 4 && /^\u0623[^\u0627\u0629]{3}$/u.test(noun);
}
