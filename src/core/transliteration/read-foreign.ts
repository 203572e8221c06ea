import type { Segment } from './spelling/best-path.ts';

const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SUKUN = '\u0652';
const ALEF = '\u0627';
const WAW = '\u0648';
const YA = '\u064a';
/** Alef in its shapes but the one with madda, which holds its vowel: ا أ إ. */
const ALEFS = '\u0627\u0623\u0625';
const HAMZA_BELOW = '\u0625';
const MADDA = '\u0622';
const SILENT_END = '\u0647\u0629\u0649'; // ه ة ى
/** A group of Latin letters that begins with a vowel is one, with silent letters after it: eaux, igh, ew. */
const VOWEL = /^[aeiouyå]/u;

/** The mark for the first vowel of a Latin group: a is a, e and i are i, o and u are u. */
function markOf(latin: string): string {
  const vowel = /[aeiouyå]/u.exec(latin)?.[0] ?? 'a';
  if (vowel === 'a') return FATHA;
  return 'ouå'.includes(vowel) ? DAMMA : KASRA;
}

interface Written {
  letter: string;
  mark: string;
  /** A weak letter that stands for a vowel. */
  vowel: boolean;
}

/**
 * Sets the marks of one word of a foreign name by the Latin letters it is aligned with: vowels that Arabic
 * does not write are read off the Latin, alef, waw and ya lengthen, what has no vowel takes sukun.
 *
 * | aligned | read |
 * | --- | --- |
 * | l=ل a=ا v=ف r=ر o=و v=ف | لَافْرُوف |
 * | b=ب i=اي d=د e= n=ن | بَايْدِن |
 * | l=ل ui=وي s=س | لُوِيس |
 */
export function readForeignWord(segments: readonly Segment[]): string {
  const word: Written[] = [];
  for (const [i, { arabic, latin }] of segments.entries()) {
    const isVowel = VOWEL.test(latin) && !isGlide(segments, i);
    if (arabic === '') {
      const last = word.at(-1);
      if (isVowel && last && !last.vowel && last.mark === '') last.mark = markOf(latin);
      continue;
    }
    for (const letter of arabic) addLetter(word, letter, latin, isVowel || latin === '');
  }
  return word
    .map(({ letter, mark, vowel }, i) => {
      const bare = mark === '' && !vowel && i < word.length - 1 && !SILENT_END.includes(letter);
      return letter + (bare ? SUKUN : mark);
    })
    .join('');
}

/** Y before a vowel that is written is a consonant: بيونغ Pyong, but بونغي Punggye. */
function isGlide(segments: readonly Segment[], i: number): boolean {
  const next = segments[i + 1];
  return (
    segments[i]!.latin === 'y' && next !== undefined && next.arabic !== '' && VOWEL.test(next.latin)
  );
}

function addLetter(word: Written[], letter: string, latin: string, vowel: boolean): void {
  const last = word.at(-1);
  if (!last) {
    const opens = ALEFS.includes(letter);
    const mark = opens ? (letter === HAMZA_BELOW ? KASRA : markOf(latin)) : '';
    word.push({ letter, mark, vowel: letter === MADDA });
    return;
  }
  if (letter === ALEF) {
    // Before alef a weak letter is a consonant: كُورِيَا.
    if (!ALEFS.includes(last.letter)) last.mark = FATHA;
    word.push({ letter, mark: '', vowel: true });
  } else if ((letter === WAW || letter === YA) && vowel) {
    addWeak(word, last, letter, latin);
  } else {
    if (SILENT_END.includes(letter) && vowel && last.mark === '' && !last.vowel)
      last.mark = latin === '' ? FATHA : markOf(latin);
    word.push({ letter, mark: '', vowel: false });
  }
}

function addWeak(word: Written[], last: Written, letter: string, latin: string): void {
  const own = letter === WAW ? DAMMA : KASRA;
  if (last.letter === ALEF && last.vowel) {
    word.push({ letter, mark: '', vowel: false }); // بَايْدِن: a glide
    return;
  }
  if (ALEFS.includes(last.letter) && word.length === 1) {
    // أُوبَاما, but أَوْسْتِن: what opens with a before a weak letter is a diphthong.
    const diphthong = /^(?:a[iuowy]|e[iy])/u.test(latin);
    last.mark = diphthong ? FATHA : own;
    word.push({ letter, mark: diphthong ? SUKUN : '', vowel: true });
    return;
  }
  last.mark = own;
  word.push({ letter, mark: '', vowel: true });
}
