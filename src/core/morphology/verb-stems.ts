import type { Aspect } from './analysis.ts';
import type { EndingKind } from './verb-endings.ts';
import type { VerbTable } from './verb-moulds.ts';

/** A stem as it is without the ending that changed it, and the table of moulds in which it stands. */
export interface RestoredStem {
  table: VerbTable;
  stem: string;
  /** Whether it can only be a doubled verb's with its two last letters written as one, or can not. */
  doubled: boolean | null;
  cost: number;
}

const ALEF = '\u0627';
const MAKSURA = '\u0649';
const WAW = '\u0648';
const YEH = '\u064a';

const SHORT_TABLES = {
  perfect: 'short-perfect',
  imperfect: 'short-imperfect',
  imperative: 'short-imperative',
} as const satisfies Record<Aspect, VerbTable>;

/** What a stem is without its last letter where that one was weak and has fallen, with how likely each is. */
const FALLEN: Readonly<Record<Aspect, readonly (readonly [letter: string, cost: number])[]>> = {
  perfect: [
    [MAKSURA, 0.2],
    [ALEF, 0.4],
    [YEH, 0.5],
  ],
  imperfect: [
    [YEH, 0.2],
    [WAW, 0.4],
    [MAKSURA, 0.4],
  ],
  imperative: [
    [YEH, 0.2],
    [WAW, 0.4],
    [MAKSURA, 0.3],
  ],
};
/** Outside plurals only the jussive, behind لم, and the imperative drop a last letter. */
const JUSSIVE = 1;

/**
 * The stems that a verb may have had before its ending.
 *
 * | | ending | stems |
 * | --- | --- | --- |
 * | perfect | دعـ + ت | دع, دعى, دعا |
 * | perfect | قلـ + نا | قل, short of قال |
 * | perfect | رددـ + نا | ردد, رد |
 * | imperfect | يرمـ + ون | رم, رمي |
 * | imperfect | يقل | قل, short of قال; قلي, as in لم يرم |
 *
 * @param stem with bare hamzas
 */
export function restoredStems(
  aspect: Aspect,
  kind: EndingKind,
  ending: string,
  stem: string,
): RestoredStem[] {
  const found: RestoredStem[] = [];
  const add = (restored: string, cost: number, doubled: boolean | null = null): void => {
    found.push({ table: aspect, stem: restored, doubled, cost });
  };
  const addShort = (restored: string, cost: number): void => {
    found.push({ table: SHORT_TABLES[aspect], stem: restored, doubled: null, cost });
  };
  const addFallen = (more: number): void => {
    for (const [letter, cost] of FALLEN[aspect]) add(stem + letter, cost + more);
  };
  const last = stem.at(-1);
  const without = stem.slice(0, -1);
  add(stem, 0, kind === 'consonant' ? false : null);
  switch (kind) {
    case 'bare':
    case 'object':
      if (aspect !== 'perfect') {
        addShort(stem, aspect === 'imperative' ? 0 : JUSSIVE);
        addFallen(aspect === 'imperative' ? 0.3 : JUSSIVE);
      }
      // Before a pronoun the last letter is written as the alef that it is: رماه. Egyptian papers write it as yeh.
      if (kind === 'object' && last === ALEF) add(without + MAKSURA, 0);
      if (kind === 'bare' && last === YEH && aspect === 'perfect') add(without + MAKSURA, 0.6);
      break;
    case 'alef':
      if (last === YEH) add(without + MAKSURA, 0);
      if (last === WAW && aspect === 'perfect') add(without + ALEF, 0);
      break;
    case 'feminine':
      for (const [letter, cost] of FALLEN.perfect) if (letter !== YEH) add(stem + letter, cost);
      break;
    case 'plural':
      addFallen(0);
      break;
    case 'consonant':
      addBeforeConsonant(aspect, ending, stem, add, addShort);
  }
  return found;
}

type Add = (stem: string, cost: number, doubled?: boolean) => void;

function addBeforeConsonant(
  aspect: Aspect,
  ending: string,
  stem: string,
  add: Add,
  addShort: Add,
): void {
  const last = stem.at(-1);
  const without = stem.slice(0, -1);
  addShort(stem, 0);
  if (last === YEH) add(without + MAKSURA, 0);
  if (last === WAW && aspect === 'perfect') add(without + ALEF, 0);
  if (last !== undefined && last === stem.at(-2)) add(without, 0.1, true);
  // Two of the same letter are written as one: كن + نا, بات + ت.
  const merged = stem + ending.charAt(0);
  add(merged, 0.4, false);
  addShort(merged, 0.4);
}
