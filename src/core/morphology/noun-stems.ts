import { restedHamza } from './hamza.ts';
import type { NounEndingKind } from './noun-endings.ts';

/** A noun that may stand in the dictionary for a stem and its ending. */
export interface RestoredNoun {
  lemma: string;
  cost: number;
}

/** What becomes of the end of a stem, and how much rarer it is than the first row of its ending. */
interface Change {
  /** The end of the stem as it is before the ending; '' for all. */
  from: string;
  to: string;
  cost: number;
  example: string;
}

const change = (from: string, to: string, cost: number, example: string): Change => ({
  ...{ from, to, cost, example },
});

/**
 * By what stands behind a stem, the words that it may come from (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005,
 * chapters 6 and 7): the teh marbuta of the feminine falls before the plural, an alef maksura becomes alef or yeh.
 */
const CHANGES: Readonly<Record<NounEndingKind, readonly Change[]>> = {
  bare: [
    change('', '', 0, 'كتاب: كتاب'),
    change('ه', 'ة', 0.7, 'مدرسه: مدرسة'),
    change('ي', 'ى', 0.8, 'مستشفي: مستشفى'),
    change('ى', 'ي', 0.5, 'المصرى: مصري'),
  ],
  object: [change('', '', 0, 'كتابه: كتاب'), change('ا', 'ى', 0, 'مستشفاه: مستشفى')],
  tanwin: [change('', '', 0, 'كتابا: كتاب')],
  feminine: [
    change('', 'ة', 0, 'سيارة: سيارة'),
    change('', '', 0.3, 'كبيرة: كبير'),
    change('ا', 'ى', 0.7, 'معطاة: معطى'),
  ],
  'feminine-plural': [
    change('', 'ة', 0.05, 'سيارات: سيارة'),
    change('', '', 0.1, 'قرارات: قرار'),
    change('ي', 'ى', 0.4, 'مستشفيات: مستشفى'),
    change('ي', 'اة', 0.6, 'فتيات: فتاة'),
    change('و', 'اة', 0.4, 'صلوات: صلاة'),
    change('و', 'ة', 0.5, 'سنوات: سنة'),
    change('او', 'اء', 0.3, 'صحراوات: صحراء'),
  ],
  dual: [
    change('', '', 0, 'كتابان: كتاب'),
    change('ي', 'ى', 0.3, 'مستشفيان: مستشفى'),
    change('او', 'اء', 0.3, 'صحراوان: صحراء'),
  ],
  plural: [
    change('', '', 0, 'معلمون: معلم'),
    change('', 'ي', 0.5, 'محامون: محامي'),
    change('', 'ى', 1.2, 'مصطفون: مصطفى'),
    change('ي', 'ى', 0.6, 'مستشفيين: مستشفى'),
    change('او', 'اء', 0.6, 'صحراوين: صحراء'),
  ],
};

/** The changes, for the tests. */
export const NOUN_CHANGES: readonly Change[] = Object.values(CHANGES).flat();

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
  for (const { from, to, cost } of CHANGES[kind]) {
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
