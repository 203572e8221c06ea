import { letterKey } from './letter-key.ts';

/** One way to read the beginning of a word: what of it is a name's, once proclitics are peeled. */
export interface WordReading {
  /** UTF-16 units of the word that are proclitics. */
  peeled: number;
  /** Folded letters of the name, the article that a lam swallowed put back. */
  key: string;
}

/**
 * The readings of a written word, nothing peeled first: a conjunction, then a preposition, then the
 * article. The bench's own, plainly written; the engine's rules are in `core/gazetteer/clitics.ts`.
 *
 * @example readings('وللأردن').at(-1) // { peeled: 3, key: 'الاردن' }
 */
export function readings(word: string): WordReading[] {
  const key = letterKey(word);
  const found: WordReading[] = [];
  const add = (letters: number, article = ''): void => {
    const rest = key.slice(letters);
    if (rest.length < 2) return;
    found.push({ peeled: unitsOf(word, letters), key: article + rest });
  };
  add(0);
  addPrepositions(0);
  if ('وف'.includes(key.charAt(0))) {
    add(1);
    addPrepositions(1);
  }
  return found;

  function addPrepositions(at: number): void {
    if (key.length <= at || !'بكل'.includes(key.charAt(at))) return;
    add(at + 1);
    if (key.startsWith('لل', at)) add(at + 2, 'ال');
  }
}

/** How many units the first letters of a word take with their marks and tatweel. */
function unitsOf(word: string, letters: number): number {
  let units = 0;
  for (let seen = 0; units < word.length; units++) {
    if (letterKey(word.charAt(units)) !== '' && seen++ === letters) break;
  }
  return letters === 0 ? 0 : units;
}
