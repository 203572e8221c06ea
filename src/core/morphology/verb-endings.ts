import type { Aspect, WordPart } from './analysis.ts';
import { ON_VERBS } from './pronouns.ts';

/**
 * What an ending does to the stem before it. `bare`: there is none; `object`: a pronoun alone; `alef`: the stem's last letter is
 * kept before it; `feminine`, `plural`: a weak last letter falls; `consonant`: a long vowel within is short, a doubled letter is
 * written twice.
 */
export type EndingKind = 'bare' | 'object' | 'alef' | 'feminine' | 'plural' | 'consonant';

/** An ending of a verb with its pronoun. */
export interface VerbEnding {
  letters: string;
  kind: EndingKind;
  parts: readonly WordPart[];
  /** The prefixes of the present that go with it. */
  persons: string;
  cost: number;
}

/** A row of the tables: letters, letters before a pronoun, kind, prefixes of the present with which it goes, cost. */
type Row = readonly [
  letters: string,
  joined: string,
  kind: EndingKind,
  persons: string,
  cost: number,
];

/** The rarer in the press the person, the dearer. */
const ROWS: Record<Aspect, readonly Row[]> = {
  perfect: [
    ['', '', 'bare', '', 0], // كتب
    ['ت', 'ت', 'feminine', '', 0.1], // كتبت
    ['ا', 'ا', 'alef', '', 0.6], // كتبا
    ['تا', 'تا', 'feminine', '', 0.6], // كتبتا
    ['وا', 'و', 'plural', '', 0.1], // كتبوا, كتبوه
    ['ن', 'ن', 'consonant', '', 1.4], // كتبن
    ['ت', 'ت', 'consonant', '', 0.5], // I or you: كتبت
    ['نا', 'نا', 'consonant', '', 0.4], // كتبنا
    ['تما', 'تما', 'consonant', '', 1.2],
    ['تم', 'تمو', 'consonant', '', 0.9], // كتبتم, كتبتموه
    ['تن', 'تن', 'consonant', '', 1.5],
  ],
  imperfect: [
    ['', '', 'bare', 'أنيت', 0],
    ['ان', 'ان', 'alef', 'يت', 0.5],
    ['ون', 'ون', 'plural', 'يت', 0],
    ['ين', 'ين', 'plural', 'ت', 1],
    ['ن', 'ن', 'consonant', 'يت', 1.3],
    ['ا', 'ا', 'alef', 'يت', 0.9], // without its nun: أن يكتبا
    ['وا', 'و', 'plural', 'يت', 0.2],
    ['ي', 'ي', 'plural', 'ت', 1.5],
  ],
  imperative: [
    ['', '', 'bare', '', 0],
    ['ي', 'ي', 'plural', '', 0.5],
    ['ا', 'ا', 'alef', '', 1],
    ['وا', 'و', 'plural', '', 0],
    ['ن', 'ن', 'consonant', '', 1.5],
  ],
};

const OBJECT_COST = 0.3;

/** All endings of an aspect by their letters. */
export const VERB_ENDINGS: Readonly<Record<Aspect, ReadonlyMap<string, readonly VerbEnding[]>>> = {
  perfect: endingsOf('perfect'),
  imperfect: endingsOf('imperfect'),
  imperative: endingsOf('imperative'),
};

/** تموهما with what is before it. */
export const LONGEST_VERB_ENDING = 6;

function endingsOf(aspect: Aspect): Map<string, VerbEnding[]> {
  const byLetters = new Map<string, VerbEnding[]>();
  const add = (ending: VerbEnding): void => {
    const same = byLetters.get(ending.letters);
    if (same) same.push(ending);
    else byLetters.set(ending.letters, [ending]);
  };
  for (const [letters, joined, kind, persons, cost] of ROWS[aspect]) {
    const subject = (written: string): WordPart[] =>
      written === '' ? [] : [{ letters: written, role: 'subject' }];
    add({ letters, kind, parts: subject(letters), persons, cost });
    for (const pronoun of ON_VERBS)
      add({
        letters: joined + pronoun,
        kind: kind === 'bare' ? 'object' : kind,
        parts: [...subject(joined), { letters: pronoun, role: 'pronoun' }],
        persons,
        cost: cost + OBJECT_COST,
      });
  }
  return byLetters;
}
