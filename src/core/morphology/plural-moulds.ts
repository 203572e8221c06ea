import { bareHamza, spellNoun } from './hamza.ts';
import { byLength, fill, rootOf } from './template.ts';

/*
 * Plurals that are made within the word, by mould, each with the moulds of the singulars it is made of, the commonest first
 * (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005, §7.3; Wright, *A Grammar of the Arabic Language*, 1896, i,
 * § 304). They propose; whether there is such a singular, a dictionary tells: of كلام is no singular كلم.
 */
const MOULDS = `
ء12ا3: 123 12ي3 12و3 123ة 1ا23
ء1وا3: 1ا3 1و3
ء1يا3: 1ي3
ء12اء: 12و 12ي 12ى
ء12ا2: 12 12ي2
12و3: 123 1ا23
12و2: 12
1ي3: 1ا3
م1ا23: م123 م123ة
م1ا2: م12
م1ا2ي3: م12و3 م12ا3 م12ي3
م1ا2ي: م12ى
م1او3: م1ا3 م1و3ة
1وا23: 1ا23ة 1ا23 1و23
1وا2ي3: 1ا2و3 1ا2ي3 1ا23
1وا2ي: 1ا2ي 1ا2ية
12اء3: 12ي3ة 12ا3ة 12و3 12ي3
123اء: 12ي3 1ا23
ء123اء: 12ي3
ء12ياء: 12ي
ء12اء: 12ي2
ء123ة: 12ا3 12ي3 12و3
ء12ة: 12ا2 12ي2
ء12ية: 12اء
123ة: 1ا23 12ي3
12اة: 1ا2ي
12ا3: 1ا23 123 12ي3 123ة
123: 12ا3 12ي3ة 123ة 1ا23 12و3 12ي3
122: 12ة 12ي2
12ى: 12ية 12وة
123ى: 12ي3
12ايا: 12ية
12ا3ى: 123ى 12ي3
12ا3ي: 123ى 123ي 123اء 123
ت1ا2ي3: ت12ي3 ت12و3 ت123ة
ت1ا23: ت123ة
ء1ا23: ء123 ء123ة
ء1ا2ي3: ء12و3 ء12ي3 ء12ا3
12ا34: 1234 1234ة
12ا3ي4: 123و4 123ا4 123ي4
12اء: 12ي
123ان: 12ا3 123 12ي3
1ي3ان: 1ا3 1و3
`;

/** Of colours and defects, by the mould of the feminine and the plural: حمراء, حمر of أحمر. */
const OF_COLOURS = `
123اء: ء123
12اء: ء12ى
123: ء123
1ي3: ء1ي3
1و3: ء1و3
`;

/** The feminine of comparatives: كبرى of أكبر. */
const OF_COMPARATIVES = `
123ى: ء123
12يا: ء12ى
12ى: ء12ى
`;

interface Mould {
  plural: string;
  singulars: readonly string[];
}

const PLURALS = rowsOf(MOULDS);
const COLOURS = rowsOf(OF_COLOURS);
const COMPARATIVES = rowsOf(OF_COMPARATIVES);

/** Singulars of which a word may be the plural made within, by mould, the likeliest first; none where it has no such mould. */
export function singularsByMould(word: string): string[] {
  return made(PLURALS, word);
}

/** Adjectives of colour or defect of which a word may be the feminine or the plural. */
export function coloursByMould(word: string): string[] {
  return made(COLOURS, word).filter(isComparativeMould);
}

/** Comparatives of which a word may be the feminine. */
export function comparativesByMould(word: string): string[] {
  return made(COMPARATIVES, word).filter(isComparativeMould);
}

/** Of أ and إ, the mould has the first. */
function isComparativeMould(word: string): boolean {
  return word.startsWith('\u0623');
}

function made(moulds: ReadonlyMap<number, readonly Mould[]>, word: string): string[] {
  // Of آمال the alef is a hamza of the root: أمل.
  const bare = bareHamza(word).replace(/^\u0621\u0627/u, '\u0621\u0621');
  return (moulds.get(bare.length) ?? []).flatMap(({ plural, singulars }) => {
    const root = rootOf(plural, bare);
    return root ? singulars.flatMap((singular) => spellNoun(fill(singular, root))) : [];
  });
}

function rowsOf(table: string): ReadonlyMap<number, readonly Mould[]> {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => {
      const [plural = '', singulars = ''] = row.split(': ');
      return { plural, singulars: singulars.split(' ') };
    });
  return byLength(rows, (row) => row.plural);
}
