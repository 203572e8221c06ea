/** Letters that say how they are spoken are spelled out in the letters of the tables, the rest lose their mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ş', 'sh'], // Turkish: Beşiktaş
  ['ș', 'sh'], // Romanian: Timișoara
  ['š', 'sh'], // Czech, Croatian, Lithuanian: Miloš
  ['ś', 'sh'], // Polish: Śląsk
  ['č', 'ch'],
  ['ć', 'ch'],
  ['ž', 'zh'],
  ['ż', 'zh'],
  ['ź', 'zh'],
  ['ț', 'ts'],
  ['ţ', 'ts'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'dj'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ə', 'a'], // Azerbaijani: Əliyev
  ['ǝ', 'a'],
  // These have rows of their own.
  ['ğ', 'ğ'],
  ['ç', 'ç'],
  ['ñ', 'ñ'],
  ['ń', 'ñ'],
  ['ł', 'ł'],
  ['å', 'å'],
  ['ą', 'an'],
  ['ę', 'en'],
  ['ḥ', 'h'],
]);

/** Apostrophes, and the letters for ʻayn and hamza. */
const APOSTROPHE = /['’‘`´ʻʼʾʿʹ′]/u;

/**
 * A Latin name as the tables of spellings know it: lower case without marks, words apart by single spaces.
 * Apostrophes stay, hyphens are spaces.
 *
 * @example latinLetters('Łódź') // 'łodzh'
 * @example latinLetters("Al-Mas'udi") // "al mas'udi"
 */
export function latinLetters(name: string): string {
  let folded = '';
  for (const character of name.normalize('NFC').toLowerCase()) {
    const spelled = LETTERS.get(character);
    if (spelled !== undefined) folded += spelled;
    else if (APOSTROPHE.test(character)) folded += "'";
    else {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
      folded += /^[a-z]+$/u.test(plain) ? plain : ' ';
    }
  }
  return folded.trim().replace(/ +/gu, ' ');
}
