import { restedHamza } from './hamza.ts';
import type { NounEndingKind } from './noun-endings.ts';

/** A noun that may stand in the dictionary for a stem and its ending. */
export interface RestoredNoun {
  lemma: string;
  cost: number;
}

/** The end of a stem before an ending, '' for any; what it is without one; and how much rarer that is than the first row. */
type Change = readonly [from: string, to: string, cost: number];

/**
 * By what stands behind a stem, the words that it may come from (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005,
 * chapters 6 and 7): the teh marbuta of the feminine falls before the plural, an alef maksura becomes alef or yeh.
 */
const CHANGES: Readonly<Record<NounEndingKind, readonly Change[]>> = {
  bare: [
    ['', '', 0], // كتاب: كتاب
    ['ه', 'ة', 0.7], // مدرسه: مدرسة
    ['ي', 'ى', 0.8], // مستشفي: مستشفى
    ['ى', 'ي', 0.5], // المصرى: مصري
  ],
  object: [
    ['', '', 0], // كتابه: كتاب
    ['ا', 'ى', 0], // مستشفاه: مستشفى
  ],
  tanwin: [
    ['', '', 0], // كتابا: كتاب
  ],
  feminine: [
    ['', 'ة', 0], // سيارة: سيارة
    ['', '', 0.3], // كبيرة: كبير
    ['ا', 'ى', 0.7], // معطاة: معطى
  ],
  'feminine-plural': [
    ['', 'ة', 0.05], // سيارات: سيارة
    ['', '', 0.1], // قرارات: قرار
    ['ي', 'ى', 0.4], // مستشفيات: مستشفى
    ['ي', 'اة', 0.6], // فتيات: فتاة
    ['و', 'اة', 0.4], // صلوات: صلاة
    ['و', 'ة', 0.5], // سنوات: سنة
    ['او', 'اء', 0.3], // صحراوات: صحراء
  ],
  dual: [
    ['', '', 0], // كتابان: كتاب
    ['ي', 'ى', 0.3], // مستشفيان: مستشفى
    ['او', 'اء', 0.3], // صحراوان: صحراء
  ],
  plural: [
    ['', '', 0], // معلمون: معلم
    ['', 'ي', 0.5], // محامون: محامي
    ['', 'ى', 1.2], // مصطفون: مصطفى
    ['ي', 'ى', 0.6], // مستشفيين: مستشفى
    ['او', 'اء', 0.6], // صحراوين: صحراء
  ],
};

/** Endings behind which a final hamza takes another seat. */
const MOVES_HAMZA: ReadonlySet<NounEndingKind> = new Set([
  'object',
  'tanwin',
  'dual',
  'plural',
  'feminine-plural',
]);
const ALEF = '\u0627';
const FEMININE: ReadonlySet<NounEndingKind> = new Set(['feminine', 'feminine-plural']);

/**
 * The nouns from which a stem may come, by what stands behind it.
 *
 * @example restoredNouns('مستشفي', 'feminine-plural').some(({ lemma }) => lemma === 'مستشفى')
 */
export function restoredNouns(stem: string, kind: NounEndingKind): RestoredNoun[] {
  const found: RestoredNoun[] = [];
  for (const [from, to, cost] of CHANGES[kind]) {
    if (!stem.endsWith(from)) continue;
    const lemma = stem.slice(0, stem.length - from.length) + to;
    found.push({ lemma, cost });
    if (MOVES_HAMZA.has(kind) && from === '' && to === '') {
      const rested = restedHamza(stem);
      // Behind an alef it has no seat of its own: أبنائه, but شاطئه.
      if (rested !== stem) found.push({ lemma: rested, cost: stem.at(-2) === ALEF ? -0.1 : 0.3 });
    }
  }
  return found.filter(({ lemma }) => isWord(lemma, kind));
}

/** Teh marbuta and alef maksura stand at the end alone; a word has two letters at the least. */
function isWord(lemma: string, kind: NounEndingKind): boolean {
  const least = FEMININE.has(kind) && lemma.endsWith('\u0629') ? 3 : 2;
  return lemma.length >= least && !/[\u0629\u0649]./u.test(lemma);
}
