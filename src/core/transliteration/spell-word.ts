import {
  ALEF,
  ALEF_MADDA,
  ALEF_MAKSURA,
  ALEF_WASLA,
  CONSONANTS,
  HA,
  HAMZAS,
  HAMZA_BELOW,
  TA_MARBUTA,
  WAW,
  YA,
} from './consonants.ts';
import { givenVowels, type Letter, type Vowel } from './read-letters.ts';

/** Long vowel that a weak letter makes of the short one before it. */
const LENGTHENED = { a: 'ā', i: 'ī', u: 'ū' } as const;
/** Separates two letters that would read as one: اَدْهَم Adʹham (ALA-LC rule 21). */
const PRIME = 'ʹ';

/**
 * Spells a word without its article in ALA-LC, in lower case and pausal form. Rules, in the order they
 * are tried on each letter:
 *
 * | rule | written | spelled |
 * | --- | --- | --- |
 * | alef at the beginning without a vowel is a noun's linking alef | اتِّحَاد | ittiḥād |
 * | alef lengthens a, marked or not | لَافرُوف | lāfrūf |
 * | alef after tanwin, and after the waw of a plural, is silent | كِتَابًا, كَتَبُوا | kitāb, katabū |
 * | alef maksura is á | مُوسَى | mūsá |
 * | madda is ʼā, ā at the beginning | قُرْآن, آسْيَا | qurʼān, āsyā |
 * | ta marbuta is ah, at in construct | غَزَّة, حَمَاة | ghazzah, ḥamāh |
 * | waw and ya after their vowel are long | بُوتِين | būtīn |
 * | after a they make a diphthong | بَيْرُوت | bayrūt |
 * | before alef, with a vowel of their own, or after a long vowel they are consonants | كُوَيْت, شَاي | kuwayt, shāy |
 * | doubled after their vowel: īy, at the end ī; ūw | عَرَبِيَّة, عَرَبِيّ, عَدُوّ | ʻarabīyah, ʻarabī, ʻadūw |
 * | hamza is ʼ, nothing at the beginning | رَئِيس, أُمَم | raʼīs, umam |
 * | a consonant without a mark before a consonant has sukun | أَفغَانِستَان | afghānistān |
 *
 * Case endings are not read. Tanwin is in adverbs (طَبْعًا ṭabʻan) and in what has lost its final ya
 * (قَاضٍ qāḍin, مُسْتَشْفًى mustashfan), ibid., rule 12.
 *
 * @param ending how ta marbuta is written: `ah` by the table, `a` by newspapers, `at` before a genitive
 * @returns null when so few vowels are marked that the reading would be a guess
 */
export function spellWord(letters: readonly Letter[], ending: 'ah' | 'a' | 'at'): string | null {
  if (givenVowels(letters) === 0) return null;
  const word = new Spelling(pausal(letters), ending);
  return word.spell();
}

/** The word without its case ending; in words of two letters the vowel is the word's own. */
function pausal(letters: readonly Letter[]): Letter[] {
  const word = letters.map((letter) => ({ ...letter }));
  const last = word.at(-1);
  const before = word.at(-2);
  if (last && before && (last.letter === ALEF || last.letter === ALEF_MAKSURA)) {
    // The tanwin stands on the alef or before it.
    if (last.vowel === 'an' || before.vowel === 'an') {
      word.pop();
      before.vowel = 'an';
      return word;
    }
  }
  if (!last) return word;
  if (last.vowel === 'an') return word;
  if (last.vowel === 'in' && before?.letter === ALEF) return word; // قَاضٍ
  const isCase = last.vowel !== 'none' && last.vowel !== 'ā';
  if (isCase && (word.length > 2 || last.vowel?.endsWith('n'))) last.vowel = null;
  return word;
}

class Spelling {
  #written = '';
  /** Consonants without a mark that were read with sukun. */
  #guesses = 0;
  #guessedLast = false;

  readonly #letters: readonly Letter[];
  readonly #ending: 'ah' | 'a' | 'at';

  constructor(letters: readonly Letter[], ending: 'ah' | 'a' | 'at') {
    this.#letters = letters;
    this.#ending = ending;
  }

  spell(): string | null {
    for (let i = 0; i < this.#letters.length; i++) {
      const guesses = this.#guesses;
      if (!this.#spellLetter(i)) return null;
      const guessed = this.#guesses > guesses;
      if (guessed && this.#guessedLast) return null; // three consonants in a row
      this.#guessedLast = guessed;
    }
    return this.#guesses > givenVowels(this.#letters) ? null : this.#written;
  }

  /** Returns whether the letter could be read. */
  #spellLetter(i: number): boolean {
    const { letter, vowel } = this.#letters[i]!;
    if (letter === ALEF || letter === ALEF_WASLA) return this.#alef(i);
    if (letter === ALEF_MADDA) {
      this.#written += i === 0 ? 'ā' : 'ʼā';
      return true;
    }
    if (letter === ALEF_MAKSURA) {
      if (this.#endsWith('i')) this.#lengthen('i');
      else this.#replaceShortA(i === this.#letters.length - 1 ? 'á' : 'ā');
      return true;
    }
    if (letter === TA_MARBUTA) return this.#taMarbuta(i);
    if ((letter === WAW || letter === YA) && !this.#isConsonant(i)) {
      this.#weakVowel(letter, vowel);
      return true;
    }
    return this.#consonant(i);
  }

  #alef(i: number): boolean {
    const { vowel } = this.#letters[i]!;
    const next = this.#letters[i + 1];
    if (i === 0) {
      if (vowel === null && next && isWeak(next) && next.vowel === null) return false; // اوباما
      this.#written += vowel === null || vowel === 'none' ? 'i' : vowel;
    } else if (!/[iuū]$/u.test(this.#written)) {
      this.#replaceShortA('ā');
    }
    return true;
  }

  #taMarbuta(i: number): boolean {
    if (i < this.#letters.length - 1) return this.#add('t', i);
    if (this.#letters[i]!.vowel === 'an') return this.#add('t', i); // فَجْأَةً
    if (!this.#endsWith('ā') && !this.#endsWith('a')) this.#written += 'a';
    this.#written += this.#ending.slice(1);
    return true;
  }

  #weakVowel(letter: string, vowel: Vowel | null): void {
    const own = letter === WAW ? 'u' : 'i';
    const glide = letter === WAW ? 'w' : 'y';
    if (this.#endsWith('a')) this.#written += glide;
    else if (this.#endsWith(own)) this.#lengthen(own);
    else if (vowel === 'none')
      this.#written += `a${glide}`; // بيْت: sukun tells a diphthong
    else this.#written += LENGTHENED[own];
  }

  /** Whether waw or ya is read as a consonant: see the table of {@link spellWord}. */
  #isConsonant(i: number): boolean {
    const { letter, vowel, doubled } = this.#letters[i]!;
    const previous = this.#letters[i - 1];
    const next = this.#letters[i + 1];
    if (!previous || doubled || (vowel !== null && vowel !== 'none')) return true;
    if (next && this.#carriesLongA(i + 1)) {
      const silentAlef =
        letter === WAW && previous.vowel === 'u' && i + 1 === this.#letters.length - 1;
      return !silentAlef;
    }
    if (next && isWeak(next) && next.letter !== letter && isBare(next)) return true; // رِيو riyū
    if (/[āīūá]$/u.test(this.#written)) return true; // شَاي shāy
    if (previous.vowel === 'none') return true; // دَلْو dalw
    const own = letter === WAW ? 'u' : 'i';
    return (previous.vowel === 'u' || previous.vowel === 'i') && previous.vowel !== own;
  }

  /** Alef, alef maksura or ta marbuta: the letter before it has a, marked or not. */
  #carriesLongA(i: number): boolean {
    const letter = this.#letters[i]?.letter;
    return letter === ALEF || letter === ALEF_MAKSURA || letter === TA_MARBUTA;
  }

  #consonant(i: number): boolean {
    const { letter, doubled } = this.#letters[i]!;
    if (HAMZAS.includes(letter)) {
      if (i > 0) return this.#add('ʼ', i);
      return this.#add('', i, letter === HAMZA_BELOW ? 'i' : null);
    }
    const latin = CONSONANTS.get(letter);
    if (latin === undefined) return false;
    if (!doubled) return this.#add(latin, i);
    if (this.#guessedLast) return false; // a doubled letter has a vowel before it
    if (letter === YA && this.#endsWith('i')) {
      this.#lengthen('i');
      return i === this.#letters.length - 1 || this.#add('y', i);
    }
    if (letter === WAW && this.#endsWith('u')) {
      this.#lengthen('u');
      return this.#add('w', i);
    }
    return this.#add(latin + latin, i);
  }

  /** Writes a consonant and the vowel after it. */
  #add(latin: string, i: number, implied: Vowel | null = null): boolean {
    const { letter, doubled, vowel: marked } = this.#letters[i]!;
    if (letter === HA && /[tdkszcg]$/u.test(this.#written)) this.#written += PRIME;
    this.#written += latin;
    const vowel = marked ?? implied;
    if (vowel !== null) {
      if (vowel !== 'none') this.#written += vowel;
      return true;
    }
    const next = this.#letters[i + 1];
    if (!next) return true;
    if (this.#carriesLongA(i + 1)) return true;
    if (latin !== '' && isWeak(next) && !this.#isConsonant(i + 1)) return true;
    if (doubled || latin === '') return false; // its vowel is anybody's guess
    if (i === 0 && !opensCluster(letter, next.letter)) return false;
    this.#guesses += 1;
    return true;
  }

  #endsWith(vowel: string): boolean {
    return this.#written.endsWith(vowel);
  }

  #lengthen(vowel: 'a' | 'i' | 'u'): void {
    this.#written = this.#written.slice(0, -1) + LENGTHENED[vowel];
  }

  #replaceShortA(long: string): void {
    const stem = this.#endsWith('a') ? this.#written.slice(0, -1) : this.#written;
    this.#written = /[āá]$/u.test(stem) ? stem : stem + long;
  }
}

function isWeak({ letter }: Letter): boolean {
  return letter === WAW || letter === YA;
}

function isBare({ vowel, doubled }: Letter): boolean {
  return vowel === null && !doubled;
}

/**
 * Whether two letters begin a foreign name together: no Arabic word begins with two consonants, so that a
 * first letter without a mark is more often a vowel that was left out (محَمَّد) than a cluster (فلَادِيمِير).
 * Liquids and glides follow any consonant; sin and shin precede any; تش, تس and دج write one sound.
 */
function opensCluster(first: string, second: string): boolean {
  return (
    '\u0644\u0631\u0648\u064a'.includes(second) || // lam, ra, waw, ya
    '\u0633\u0634'.includes(first) || // sin, shin
    ['\u062a\u0634', '\u062a\u0633', '\u062f\u062c'].includes(first + second)
  );
}
