import type { NormalisedText } from '../text/normalise.ts';
import { MARK } from '../text/unit-table.ts';
import type { Analysis, PartRole, VerbForm, WordPart } from './analysis.ts';

/** What an analysis costs more that a mark of the word speaks against. */
const AGAINST = 3;
/** The passive: possible, seldom marked. */
const PASSIVE = 1;
const TANWIN = MARK.fathatan | MARK.dammatan | MARK.kasratan;
const VOWELS = MARK.fatha | MARK.damma | MARK.kasra;

/** Forms whose present begins with damma: يُقدم, يُحاول, يُرسل. */
const WITH_DAMMA: ReadonlySet<VerbForm | null> = new Set<VerbForm>([2, 3, 4, 'four']);

/** Marks that a particle before a word cannot have: it has fatha, lam and ba may have kasra. */
const NOT_ON_PARTICLES: Partial<Record<PartRole, number>> = {
  conjunction: MARK.damma | MARK.kasra | MARK.sukun | MARK.shadda,
  preposition: MARK.damma | MARK.sukun | MARK.shadda,
  future: MARK.damma | MARK.kasra | MARK.sukun | MARK.shadda,
};

/**
 * An analysis in the light of the marks that are written on the word: those that speak against it make it dearer, and the
 * doubling of a letter, or a vowel on the prefix of the present, tells the form of a verb. Marks that are not written say nothing.
 *
 * | written | for | against |
 * | --- | --- | --- |
 * | يُقَدِّمُ | قدم, the second form | قدم, the first |
 * | وَجْد | وجد | و + جد, since no word begins without a vowel |
 * | بُيُوت | بيوت | ب + يوت |
 * | كتابٌ | a noun | a verb |
 */
export function inLightOfMarks(analysis: Analysis, word: NormalisedText): Analysis {
  const starts = startsOf(analysis.parts, word.text);
  let cost = 0;
  let tanwin = 0;
  for (let at = 0; at < word.length; at++) tanwin |= word.marksAfter(at) & TANWIN;
  if (tanwin !== 0 && analysis.partOfSpeech === 'verb') cost += AGAINST;
  for (const [i, { role }] of analysis.parts.entries())
    if ((word.marksAfter(starts[i]!) & (NOT_ON_PARTICLES[role] ?? 0)) !== 0) cost += AGAINST;
  const stem = analysis.parts.findIndex(({ role }) => role === 'stem');
  const stemStart = starts[stem]!;
  const before = analysis.parts[stem - 1]?.role;
  const opens = word.marksAfter(stemStart);
  if (before !== 'person' && (opens & MARK.sukun) !== 0) cost += AGAINST;
  if (before !== 'person' && before !== 'article' && (opens & MARK.shadda) !== 0) cost += AGAINST;
  // Plurals of three letters begin with damma or kasra: كُتُب, قِطَع.
  const short = analysis.brokenPlural && analysis.parts[stem]!.letters.length === 3;
  if (short && (opens & MARK.fatha) !== 0) cost += AGAINST;
  const { form, cost: formCost } = verbForm(analysis, word, stem, stemStart);
  return { ...analysis, form, cost: analysis.cost + cost + formCost };
}

function verbForm(
  { aspect, form, parts, lemma }: Analysis,
  word: NormalisedText,
  stem: number,
  stemStart: number,
): Pick<Analysis, 'form' | 'cost'> {
  if (aspect === null) return { form, cost: 0 };
  const middle = word.marksAfter(stemStart + 1);
  const doubled = (middle & MARK.shadda) !== 0;
  const ofThree = parts[stem]!.letters.length === 3 && lemma.length >= 3;
  let told = form;
  let cost = 0;
  if (ofThree && doubled && (form === 1 || form === 4)) cost += AGAINST;
  if (form === null && ofThree && doubled) told = 2;
  else if (form === null && ofThree && (middle & VOWELS) !== 0) told = 1;
  if (aspect === 'imperfect') {
    const prefix = word.marksAfter(stemStart - 1);
    if ((prefix & MARK.damma) !== 0) {
      if (form === null) told ??= 2;
      else if (!WITH_DAMMA.has(form)) cost += PASSIVE;
    }
    if ((prefix & MARK.fatha) !== 0) {
      if (form === null) told ??= 1;
      else if (WITH_DAMMA.has(form)) cost += AGAINST;
    }
  } else if (aspect === 'perfect' && stem === parts.length - 1) {
    const last = word.marksAfter(word.length - 1);
    if ((last & (MARK.damma | MARK.kasra | MARK.sukun)) !== 0) cost += AGAINST;
  }
  return { form: told, cost };
}

/** Where each part begins. Of the article behind lam, one letter of two is written. */
function startsOf(parts: readonly WordPart[], word: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { letters, role } of parts) {
    starts.push(at);
    at += role === 'article' && !word.startsWith(letters, at) ? 1 : letters.length;
  }
  return starts;
}
