import { normalise } from '../text/normalise.ts';
import { guessForeignWord, guessNativeWord, looksNative } from './guess-latin.ts';
import { nameWord } from './name-words.ts';

const ARTICLE = '\u0627\u0644'; // alef lam
const ABD = '\u0639\u0628\u062f'; // ʻabd, "servant of"
const HYPHENS = /[-\u2010-\u2015]/u;

/** Words between names, in lower case unless they come first. */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['بن', 'bin'], //      محمد بن سلمان   Mohammed bin Salman
  ['ابن', 'ibn'], //     ابن خلدون       Ibn Khaldun
  ['بنت', 'bint'], //    موزا بنت ناصر   Moza bint Nasser
  ['أبو', 'Abu'], //     أبو مازن        Abu Mazen
  ['ابو', 'Abu'],
  ['أبي', 'Abi'],
  ['أم', 'Umm'], //      أم كلثوم        Umm Kulthum
  ['آل', 'Al'], //       آل سعود         Al Saud
  ['فان', 'van'], //     فان غوخ         Van Gogh
  ['فون', 'von'], //     فون دير لاين    von der Leyen
  ['دير', 'der'],
  ['دي', 'de'], //       دي ميستورا      de Mistura
  ['دو', 'do'],
  ['دا', 'da'], //       دا سيلفا        da Silva
  ['دوس', 'dos'],
  ['لا', 'la'],
  ['و', 'and'],
]);

/** Names of ʻabd and a word with the article that are written as one in English. */
const SERVANTS: ReadonlyMap<string, string> = new Map([
  ['الله', 'Abdullah'],
  ['الرحمن', 'Abdulrahman'],
  ['العزيز', 'Abdulaziz'],
  ['الملك', 'Abdulmalik'],
  ['القادر', 'Abdelkader'],
  ['المجيد', 'Abdelmadjid'],
]);

/** Names that end in "of God" and "of the faith". */
const SECOND_PARTS: ReadonlyMap<string, string> = new Map([
  ['الله', 'allah'], //  نصر الله   Nasrallah
  ['الدين', 'eddine'], // صلاح الدين  Salaheddine
]);

/**
 * Proposes a Latin spelling of a name that no pack knows, for the reader to edit: the usual spelling of
 * common given names and surnames, the likeliest letters of all others. A word without marks does not say
 * how it is read, so that this is a guess and is never shown as a transliteration.
 *
 * @returns '' for a text without Arabic letters
 * @example proposeLatin('خالد الراشد') // 'Khaled al-Rashid'
 * @example proposeLatin('إيغور بودنوف') // 'Igor Bodnov'
 */
export function proposeLatin(arabic: string): string {
  const words = normalise(arabic)
    .text.split(/[^\p{Script=Arabic}\d-]+/u)
    .filter((word) => /\p{Script=Arabic}/u.test(word));
  const proposed: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const whole = word === ABD && next !== undefined ? SERVANTS.get(next) : joinedServant(word);
    const second = next === undefined ? undefined : SECOND_PARTS.get(next);
    if (word === ABD && next !== undefined) {
      proposed.push(whole ?? `Abdel ${oneWord(withoutArticle(next))}`);
      i += 1;
    } else if (whole !== undefined) proposed.push(whole);
    else if (second !== undefined) {
      proposed.push(oneWord(word).replace(/a$/u, '') + second);
      i += 1;
    } else proposed.push(word.split(HYPHENS).filter(Boolean).map(oneWord).join('-'));
  }
  const joined = proposed.join(' ');
  return joined.slice(0, 1).toUpperCase() + joined.slice(1);
}

/** عبدالله, عبدالفتاح: ʻabd written onto the next word. */
function joinedServant(word: string): string | undefined {
  if (!word.startsWith(ABD + ARTICLE) || word.length < 7) return undefined;
  const name = word.slice(ABD.length);
  return SERVANTS.get(name) ?? `Abdel ${oneWord(withoutArticle(name))}`;
}

function oneWord(word: string): string {
  const particle = PARTICLES.get(word);
  if (particle !== undefined) return particle;
  const known = nameWord(word);
  if (known) return known.latin;
  const bare = withoutArticle(word);
  if (bare !== word) return `al-${nameWord(bare)?.latin ?? capital(guessNativeWord(bare))}`;
  return capital(looksNative(word) ? guessNativeWord(word) : guessForeignWord(word));
}

/** Of five letters or more: ال is as likely the beginning of a short word (الفا, الما). */
function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(ARTICLE.length) : word;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
