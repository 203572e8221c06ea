import { byLength, fill, rootOf } from './template.ts';
import type { VerbForm } from './analysis.ts';

/*
 * The moulds of verb stems without what person, mood and object put to them, each with the perfect that it belongs to
 * (Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005, chapters 21 to 33; Wright, *A Grammar of the Arabic
 * Language*, 1896, i, §§ 33 to 189). Hamzas are bare; digits are letters of the root. A row is
 * `stem > perfect form cost`; form 0 where the letters leave the first and the second alike, 11 for roots of four letters.
 * The cost says how much rarer the row is than the first that has the same letters.
 */
/** Stems of the present behind its prefix, with an ending that is a vowel or none: يـ + ستقبل. */
const IMPERFECT = `
123 > 123 0 0; 123 > ء123 4 0.5; 123 > ا123 9 3; 1234 > 1234 11 0.5; 1234 > ا1234 11 2
1ا23 > 1ا23 3 0; ت123 > ت123 5 0; ت1ا23 > ت1ا23 6 0; ت1234 > ت1234 11 0.6
ن123 > ان123 7 0; 1ت23 > ا1ت23 8 0; ت23 > ات23 8 0.4; زد23 > ازد23 8 0.4; صط23 > اصط23 8 0; ضط23 > اضط23 8 0; ط23 > اط23 8 0.7; د23 > اد23 8 1
ست123 > است123 10 0
1و3 > 1ا3 1 0; 1ي3 > 1ا3 1 0.1; 1ا3 > 1ا3 1 0.1; 1ي3 > ء1ا3 4 0.3; 1ا3 > ء1ا3 4 1.5
ن1ا3 > ان1ا3 7 0; 1تا3 > ا1تا3 8 0; زدا3 > ازدا3 8 0; ست1ي3 > است1ا3 10 0; ست1ا3 > است1ا3 10 0.8
12ي > 12ى 0 0.1; 12ى > 12ي 1 0.3; 12ى > 12ى 0 0.3; 12و > 12ا 1 0.1; 12ى > 12ا 1 1; 12ي > 12ي 1 1.5
12ي > ء12ى 4 0.3; 12ى > ء12ى 4 1; 1ا2ي > 1ا2ى 3 0; 1ا2ى > 1ا2ى 3 1; ت12ى > ت12ى 5 0; ت1ا2ى > ت1ا2ى 6 0
ن12ي > ان12ى 7 0; 1ت2ي > ا1ت2ى 8 0; 1ت2ى > ا1ت2ى 8 1; ت2ي > ات2ى 8 0.3; د2ي > اد2ى 8 0.4; ست12ي > است12ى 10 0; ست12ى > است12ى 10 1
2ي > و2ى 1 0.3; 2ي > و2ي 1 0.4; 2ى > و2ى 1 1.5
12 > 12 1 0.2; 12 > ء12 4 0.4; ن12 > ان12 7 0; 1ت2 > ا1ت2 8 0; ضط2 > اضط2 8 0; ست12 > است12 10 0; 1ا2 > 1ا2 3 0.8; ت1ا2 > ت1ا2 6 0.8
23 > و23 1 0.2
رى > رءى 1 0; ري > ءرى 4 0.4
`;

/** The same where a long vowel of a hollow verb is short: before a consonant, and in the jussive. لم يـ + قل. */
const SHORT_IMPERFECT = `
13 > 1ا3 1 0.2; 13 > ء1ا3 4 0.6; ن13 > ان1ا3 7 0.2; 1ت3 > ا1تا3 8 0.2; زد3 > ازدا3 8 0.2; ست13 > است1ا3 10 0.2
`;

/** Stems of the perfect, active and passive, with an ending that is a vowel or none. */
const PERFECT = `
123 > 123 0 0; ء123 > ء123 4 0; ا123 > ا123 9 1.5; 1234 > 1234 11 0.5; ا1234 > ا1234 11 0.5; 1ا23 > 1ا23 3 0
ت123 > ت123 5 0; ت1ا23 > ت1ا23 6 0; ت1234 > ت1234 11 0.5; ان123 > ان123 7 0; ا1ت23 > ا1ت23 8 0; ات23 > ات23 8 0
ازد23 > ازد23 8 0; اصط23 > اصط23 8 0; اضط23 > اضط23 8 0; اط23 > اط23 8 0; اد23 > اد23 8 0.5; است123 > است123 10 0
1و23 > 1ا23 3 0.8; تو123 > ت1ا23 6 1.5
1ا3 > 1ا3 1 0; ء1ا3 > ء1ا3 4 0; ان1ا3 > ان1ا3 7 0; ا1تا3 > ا1تا3 8 0; ازدا3 > ازدا3 8 0; است1ا3 > است1ا3 10 0
1ي3 > 1ا3 1 0.8; ء1ي3 > ء1ا3 4 0.5; ا1تي3 > ا1تا3 8 0.5; است1ي3 > است1ا3 10 0.5
12ى > 12ى 0 0; 12ا > 12ا 1 0; 12ي > 12ي 1 0; ء12ى > ء12ى 4 0; 1ا2ى > 1ا2ى 3 0; ت12ى > ت12ى 5 0; ت1ا2ى > ت1ا2ى 6 0
ان12ى > ان12ى 7 0; ا1ت2ى > ا1ت2ى 8 0; ات2ى > ات2ى 8 0; اد2ى > اد2ى 8 0; است12ى > است12ى 10 0
12ي > 12ى 1 1.2; 12ي > 12ا 1 1.4; ء12ي > ء12ى 4 0.8; ا1ت2ي > ا1ت2ى 8 1; است12ي > است12ى 10 0.8
12 > 12 1 0; ء12 > ء12 4 0; ان12 > ان12 7 0; ا1ت2 > ا1ت2 8 0; اضط2 > اضط2 8 0; است12 > است12 10 0
1ا2 > 1ا2 3 0.8; ت1ا2 > ت1ا2 6 0.8
`;

/** The same of hollow verbs before a consonant: قلـ + نا. */
const SHORT_PERFECT = `
13 > 1ا3 1 0.1; ء13 > ء1ا3 4 0.1; ان13 > ان1ا3 7 0.1; ا1ت3 > ا1تا3 8 0.1; ازد3 > ازدا3 8 0.1; است13 > است1ا3 10 0.1; لس > ليس 1 0
`;

/** Stems of the imperative where they are not those of the perfect: اـكتب, قف. */
const IMPERATIVE = `
ا123 > 123 1 0; ا12ي > 12ى 1 0.2; ا12ى > 12ى 1 0.3; ا12ى > 12ي 1 0.4; ا12و > 12ا 1 0.2; ء12ي > ء12ى 4 0.2
1و3 > 1ا3 1 0; 1ي3 > 1ا3 1 0.1; ء1ي3 > ء1ا3 4 0; است1ي3 > است1ا3 10 0; 23 > و23 1 0.2
خذ > ءخذ 1 -0.5; كل > ءكل 1 -0.5; مر > ءمر 1 0; سل > سءل 1 0.4; 123 > 123 2 0; 12ي > 12ى 2 0.4; 1ا23 > 1ا23 3 0; 1ا2ي > 1ا2ى 3 0
`;

/** Of the forms whose imperative has the letters of the perfect. */
const LIKE_PERFECT: ReadonlySet<VerbForm | null> = new Set<VerbForm>([4, 5, 6, 7, 8, 10, 'four']);

/** One row of a table. */
interface Mould {
  stem: string;
  perfect: string;
  form: VerbForm | null;
  /** Whether two root letters are written as one: رد. */
  doubled: boolean;
  cost: number;
}

/** A perfect with bare hamzas that a stem may belong to. */
export interface FoundPerfect {
  bare: string;
  form: VerbForm | null;
  cost: number;
}

/** The tables by what a stem belongs to. */
const TABLES = {
  imperfect: byStem(rowsOf(IMPERFECT)),
  'short-imperfect': byStem(rowsOf(SHORT_IMPERFECT)),
  perfect: byStem(rowsOf(PERFECT)),
  'short-perfect': byStem(rowsOf(SHORT_PERFECT)),
  imperative: byStem([
    ...rowsOf(IMPERATIVE),
    ...rowsOf(PERFECT).filter(({ form }) => LIKE_PERFECT.has(form)),
  ]),
  'short-imperative': byStem(rowsOf(SHORT_PERFECT).filter(({ perfect }) => perfect !== 'ليس')),
} as const;

export type VerbTable = keyof typeof TABLES;

/**
 * The perfects that a stem may belong to, by one of the tables.
 *
 * @param bare the stem with bare hamzas
 * @param doubled whether doubled verbs alone are looked for (true), or all others (false)
 * @example perfectsOf('imperfect', 'ستقبل') // [{ bare: 'استقبل', form: 10, cost: 0 }, …]
 */
export function perfectsOf(
  table: VerbTable,
  bare: string,
  doubled: boolean | null = null,
): FoundPerfect[] {
  const found: FoundPerfect[] = [];
  for (const row of TABLES[table].get(bare.length) ?? []) {
    const { stem, perfect, form, cost } = row;
    if (doubled !== null && row.doubled !== doubled) continue;
    const root = rootOf(stem, bare);
    if (root) found.push({ bare: fill(perfect, root), form, cost: cost + weakness(form, root) });
  }
  return found;
}

/** A و or ي as a sound letter of a root is possible, but mostly the vowel of another mould: طور, but قول. */
function weakness(form: VerbForm | null, root: readonly string[]): number {
  const middle = isWeak(root[2]) && !SOUND_MIDDLE.has(form) ? 0.6 : 0;
  return middle + (isWeak(root[3]) ? 1.2 : 0) + (isWeak(root[4]) ? 1.2 : 0);
}

/** Forms in which a weak middle letter stands as it is: طور, تطور, حاول. */
const SOUND_MIDDLE: ReadonlySet<VerbForm | null> = new Set<VerbForm>([2, 3, 5, 6]);

function isWeak(letter: string | undefined): boolean {
  return letter === '\u0648' || letter === '\u064a';
}

function rowsOf(table: string): Mould[] {
  return table
    .trim()
    .split(/\s*[;\n]\s*/u)
    .map((row) => {
      const [stem = '', , perfect = '', form = '0', cost = '0'] = row.split(' ');
      return {
        ...{ stem, perfect, form: formOf(Number(form)), cost: Number(cost) },
        doubled: stem.endsWith('2') && perfect.endsWith('2'),
      };
    });
}

function formOf(number: number): VerbForm | null {
  if (number === 0) return null;
  return number === 11 ? 'four' : (number as VerbForm);
}

function byStem(rows: readonly Mould[]): ReadonlyMap<number, readonly Mould[]> {
  return byLength(rows, ({ stem }) => stem);
}
