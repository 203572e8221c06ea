import { ALEF, ALEF_WASLA, BA, KAF, LAM, SUN_LETTERS, TA_MARBUTA, WAW } from './consonants.ts';
import { GOVERNING, IRREGULAR, LOWER_CASE, RESPELLED, SONS, UNMARKED } from './known-words.ts';
import { givenVowels, readLetters, type Letter } from './read-letters.ts';
import { spellWord } from './spell-word.ts';

/**
 * How Arabic is written in Latin letters.
 *
 * | | `ala-lc`: scholars and librarians | `plain`: newspapers |
 * | --- | --- | --- |
 * | long vowels, emphatic letters | ā ī ū, ḥ ṣ ḍ ṭ ẓ | a i u, h s d t z |
 * | ʻayn, hamza | ʻ, ʼ but at the beginning | nothing |
 * | ta marbuta: غَزَّة, مَدِينَة الكُوَيْت | -ah, -at | -a, -at |
 * | final alef maksura: مُوسَى | -á | -a |
 * | the article: الشَّمْس | al-Shams | al-Shams |
 * | وَالأَمْن, بِالقَاهِرَة | wa-al-Amn, bi-al-Qāhirah | wal-Amn, bil-Qahira |
 * | عَبْد الفَتَّاح, عَبْد الله | ʻAbd al-Fattāḥ, ʻAbd Allāh | Abdel Fattah, Abdullah |
 * | بن between names | ibn | bin |
 */
export type Scheme = 'ala-lc' | 'plain';

/** What stands before the word proper: the article, perhaps with a proclitic written onto it. */
interface Opening {
  written: string;
  rest: Letter[];
}

const ARTICLE = ALEF + LAM;

/** Proclitics before the article: letter, its vowel, spelling (ALA-LC rules 16–17). */
const BEFORE_ARTICLE = [
  [WAW, 'a', 'wa-al-'], // السِّلْم وَالأَمْن  al-Silm wa-al-Amn
  [BA, 'i', 'bi-al-'], // بِالقَاهِرَة  bi-al-Qāhirah
  [KAF, 'a', 'ka-al-'],
] as const;

/**
 * Writes a vocalised Arabic name in Latin letters, each word capitalised but for the article. Marks that
 * are missing are supplied where the spelling leaves one reading only (see `spell-word.ts`).
 *
 * Sun letters are not assimilated (al-Shams), case endings are dropped. A conjunction written onto a word without the article cannot be told from its
 * first letter and is read as part of it. Source: ALA-LC romanization table for Arabic, 2012.
 *
 * @returns null when a word is not vocalised enough, and for a text without Arabic letters
 * @example transliterate('سِيرْغِي لَافْرُوف', 'ala-lc') // 'Sīrghī Lāfrūf'
 * @example transliterate('جَامِعَة القَاهِرَة', 'plain') // 'Jamiat al-Qahira'
 * @example transliterate('بوتين', 'plain') // null
 */
export function transliterate(vocalised: string, scheme: Scheme): string | null {
  const text = vocalised
    .normalize('NFKC')
    .replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '') // tatweel, invisible marks
    .replace(/\u06a9/gu, '\u0643') // keheh -> kaf
    .replace(/\u06cc/gu, '\u064a') // farsi yeh -> ya
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  // Odd pieces are Arabic words, even ones what lies between them.
  const pieces = text.split(/((?:\p{Script=Arabic}|[\u064b-\u0652\u0670])+)/u);
  const words = pieces.filter((_, i) => i % 2 === 1).map(readLetters);
  if (words.every((word) => word.length === 0)) return null;
  let written = pieces[0] ?? '';
  for (const [i, word] of words.entries()) {
    const spelled = spell(word, i === 0, words[i + 1], scheme);
    if (spelled === null) return null;
    written += spelled + (pieces[2 * i + 2] ?? '');
  }
  return scheme === 'ala-lc' ? written : plain(written);
}

function spell(
  letters: Letter[],
  first: boolean,
  next: Letter[] | undefined,
  scheme: Scheme,
): string | null {
  const bare = lettersOf(letters);
  if (bare === ARTICLE) return 'al-'; // before a number: الـ20
  const known = knownWord(letters, bare, first, scheme);
  if (known !== null) return first ? capitalise(known) : known;
  const respelled = RESPELLED.get(bare);
  const word = respelled === undefined ? letters : readLetters(respelled);
  const ending = scheme === 'plain' ? 'a' : 'ah';
  const opening = article(word) ?? (first ? null : cliticAndArticle(word));
  if (opening) {
    const spelled = spellWord(opening.rest, ending);
    return spelled === null ? null : opening.written + capitalise(spelled);
  }
  const spelled = spellWord(word, isConstruct(word, next) ? 'at' : ending);
  return spelled === null || (!first && LOWER_CASE.has(spelled)) ? spelled : capitalise(spelled);
}

/** Words of one reading, as they stand within a name. */
function knownWord(
  letters: readonly Letter[],
  bare: string,
  first: boolean,
  scheme: Scheme,
): string | null {
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  const son = SONS.get(bare);
  // بُنّ is coffee.
  if (son && letters[0]!.vowel !== 'u' && !letters[1]!.doubled)
    return son[first ? 'first' : scheme];
  return givenVowels(letters) === 0 ? (UNMARKED.get(bare) ?? null) : null;
}

function lettersOf(word: readonly Letter[]): string {
  return word.map(({ letter }) => letter).join('');
}

/** The article: an alef without a vowel of its own but a, a lam without any, two letters or more. */
function article(letters: readonly Letter[]): Opening | null {
  const [alef, lam, ...rest] = letters;
  if (!alef || !lam || rest.length < 2) return null;
  if (!isAlef(alef) || !(alef.vowel === null || alef.vowel === 'a')) return null;
  // Before a linking alef the lam takes its i: الِاتِّحَاد.
  const links = lam.letter === LAM && lam.vowel === 'i' && isAlef(rest[0]);
  if (!links && !isBareLam(lam)) return null;
  return { written: 'al-', rest: withoutAssimilation(rest) };
}

function cliticAndArticle(letters: readonly Letter[]): Opening | null {
  const [clitic, ...rest] = letters;
  if (!clitic || clitic.doubled) return null;
  for (const [letter, vowel, written] of BEFORE_ARTICLE)
    if (clitic.letter === letter && (clitic.vowel === null || clitic.vowel === vowel)) {
      const opening = article(rest);
      return opening && { written, rest: opening.rest };
    }
  const [lam, ...word] = rest; // لِلطُّفُولَة: the alef of the article is swallowed
  const isLi = clitic.letter === LAM && clitic.vowel === 'i';
  if (!isLi || !lam || !isBareLam(lam) || word.length < 2) return null;
  return { written: 'lil-', rest: withoutAssimilation(word) };
}

function isAlef(letter: Letter | undefined): boolean {
  return letter?.letter === ALEF || letter?.letter === ALEF_WASLA;
}

function isBareLam({ letter, vowel, doubled }: Letter): boolean {
  return letter === LAM && !doubled && (vowel === null || vowel === 'none');
}

/** The shadda on a sun letter after the article is the lam's, and the lam is written. */
function withoutAssimilation(rest: readonly Letter[]): Letter[] {
  return rest.map((letter, i) =>
    i === 0 && SUN_LETTERS.includes(letter.letter) ? { ...letter, doubled: false } : letter,
  );
}

/**
 * Ta marbuta is read before a genitive: a word with the article, or any where the case ending is marked or
 * the noun is one that governs names. A feminine adjective after a name of its own is taken for a genitive
 * (مَكَّة المُكَرَّمَة): the two are spelled alike.
 */
function isConstruct(letters: readonly Letter[], next: readonly Letter[] | undefined): boolean {
  const last = letters.at(-1);
  if (!next || last?.letter !== TA_MARBUTA) return false;
  if (last.vowel === 'a' || last.vowel === 'u' || last.vowel === 'i') return true;
  if (article(next) !== null || lettersOf(next) === ARTICLE) return true;
  return GOVERNING.has(lettersOf(letters)) && next.at(-1)?.vowel === null;
}

/** Puts the first letter in upper case, past an ʻayn. */
function capitalise(word: string): string {
  return word.replace(/[\p{Ll}\p{Lu}]/u, (letter) => letter.toUpperCase());
}

function plain(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}|[ʻʼʹ]/gu, '')
    .replace(/\b(wa|bi|ka)-al-/gu, (_, clitic: string) => `${clitic}l-`)
    .replace(/\bAbd Allah\b/gu, 'Abdullah')
    .replace(/\bAbd al-/gu, 'Abdel ');
}
