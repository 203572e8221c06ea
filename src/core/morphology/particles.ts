import type { Analysis, WordPart } from './analysis.ts';
import { nounPrefixes } from './noun-prefixes.ts';
import { ON_NOUNS, ON_PARTICLES } from './pronouns.ts';

/** Words without inflection, each its own lemma. */
const BARE = `
من في على إلى عن مع حتى منذ مذ خلال حول ضد نحو لدى عند بين دون غير سوى عبر تحت فوق أمام وراء خلف قبل بعد أن إن كأن لكن ليت لعل لأن
لو لولا إذا إذ إذن كي لما لم لن لا ما قد لقد سوف هل أم أو أما إما بل ثم أي هو هي هما هم هن أنا نحن أنت أنتم أنتن أنتما هنا هناك هنالك
متى أين كيف كم حيث بينما كما كذلك لذلك أيضا فقط هكذا مهما حيثما كلما لئلا إلا ألا بلى نعم كلا عسى رغم بلا يا أيها أيتها الآن أمس غدا جدا معا ثمة مثل
`;

/** Words whose forms are listed: the lemma, then what else is written of it. */
const LISTED = `
هذا هذه هذان هذين هاتان هاتين هؤلاء; ذلك تلك ذاك أولئك ذينك; الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي;
من ممن عمن فيمن; ما مما عما بما فيما لما; الله لله; ليس لست لسنا لستم
`;

/** Particles that take a pronoun, as they stand before it, and their lemmas. */
const BEFORE_PRONOUNS = `
ل ل; ب ب; علي على; إلي إلى; لدي لدى; من من; عن عن; في في; مع مع; عند عند; بين بين; قبل قبل; بعد بعد; أمام أمام; وراء وراء; خلف خلف; فوق فوق;
تحت تحت; حول حول; دون دون; ضد ضد; نحو نحو; غير غير; سوى سوى; مثل مثل; خلال خلال; إن إن; أن أن; كأن كأن; لكن لكن; لعل لعل; ليت ليت; لأن لأن; حوالي حوالي
`;

/** Of them those that stand behind no preposition, or behind من alone. */
const AFTER_NO_PREPOSITION: ReadonlySet<string> = new Set(
  'ل ب على إلى لدى من عن في مع إن لكن لعل ليت لأن'.split(' '),
);

/** A word of the tables as it is written, without particles before it. */
interface Listed {
  lemma: string;
  parts: readonly WordPart[];
}

const WORDS = new Map<string, Listed[]>();

function add(written: string, lemma: string, parts: readonly WordPart[]): void {
  const same = WORDS.get(written);
  if (same) same.push({ lemma, parts });
  else WORDS.set(written, [{ lemma, parts }]);
}

function addWhole(written: string, lemma: string): void {
  add(written, lemma, [{ letters: written, role: 'stem' }]);
}

for (const word of BARE.trim().split(/\s+/u)) addWhole(word, word);
for (const row of LISTED.split(';')) {
  const [lemma = '', ...forms] = row.trim().split(/\s+/u);
  for (const form of [lemma, ...forms]) addWhole(form, lemma);
}
for (const row of BEFORE_PRONOUNS.split(';')) {
  const [stem = '', lemma = ''] = row.trim().split(' ');
  const endsInNun = stem.endsWith('ن');
  for (const pronoun of endsInNun ? ON_PARTICLES : ON_NOUNS) {
    // Two of the same letter are written as one: منا, عليّ.
    const joined = stem.at(-1) === pronoun[0] ? pronoun.slice(1) : pronoun;
    const parts: WordPart[] = [
      { letters: stem, role: 'stem' },
      { letters: pronoun, role: 'pronoun' },
    ];
    add(stem + joined, lemma, parts);
    if (joined !== pronoun && endsInNun) add(stem + pronoun, lemma, parts);
  }
}

/** Particles are the commonest words of all; what is before one costs little. */
const PARTICLE_COST = -0.4;
const LETTERS_LEFT_TO_KEYBOARD = 0.3;
const QUESTION = '\u0623';

/** Particles as keyboards and Egyptian papers spell them: الى, فى, علي. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^\u0627(?!\u0644)/u, '\u0623'],
  [/^\u0627/u, '\u0625'],
  [/\u0649$/u, '\u064a'],
  [/\u064a$/u, '\u0649'],
];

/**
 * The ways to read a word as a particle, a pronoun or another word without inflection.
 *
 * @example particleAnalyses('وعليهم') // و + علي + هم: على
 */
export function particleAnalyses(word: string): Analysis[] {
  const found: Analysis[] = [];
  const read = (written: string, before: readonly WordPart[], cost: number): void => {
    const spellings = SPELLINGS.map(([pattern, letter]) => written.replace(pattern, letter));
    for (const spelling of new Set([written, ...spellings])) {
      const more = spelling === written ? 0 : LETTERS_LEFT_TO_KEYBOARD;
      for (const { lemma, parts } of WORDS.get(spelling) ?? []) {
        const joined = parts.length > 1 && AFTER_NO_PREPOSITION.has(lemma);
        if (joined && before.some(({ role }) => role === 'preposition')) continue;
        found.push({
          ...{ lemma, partOfSpeech: 'particle', parts: [...before, ...parts], aspect: null },
          ...{ form: null, derivation: null, brokenPlural: false, doubt: 0 },
          cost: PARTICLE_COST + cost + more,
        });
      }
    }
  };
  for (const { length, parts, definite, cost } of nounPrefixes(word, 1)) {
    // The article of these words is their own: للذين.
    if (!definite) read(word.slice(length), parts, cost / 2);
    else if (!word.startsWith('ال', length - 2))
      read(`ال${word.slice(length)}`, parts.slice(0, -1), cost / 2);
  }
  if (word.startsWith(QUESTION) && word.length > 2)
    read(word.slice(1), [{ letters: QUESTION, role: 'question' }], 0.5);
  return found;
}
