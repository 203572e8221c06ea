/**
 * Spellings that outlets use for one another, in one letter each. The peers and the texts of this bench
 * have their own table, apart from the engine's, so that a mistake of the engine's shows.
 */
const FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'ء',
  ئ: 'ء',
  ى: 'ي',
  ة: 'ه',
};

/** Code unit of each folded letter; 0 for what is neither a letter nor a digit of Arabic text. */
export const FOLDED_UNITS = new Uint16Array(0x10000);
const fold = (from: number, to: number): void => {
  for (let unit = from; unit <= to; unit++) {
    const letter = String.fromCharCode(unit);
    FOLDED_UNITS[unit] = (FOLDS[letter] ?? letter).charCodeAt(0);
  }
};
fold(0x0621, 0x063a);
fold(0x0641, 0x064a);
fold(0x0671, 0x06d3);
fold(0x30, 0x39);
fold(0x41, 0x5a);
fold(0x61, 0x7a);

/** The letters and digits of a name, folded, without spaces: what two spellings of it share. */
export function letterKey(text: string): string {
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const unit = FOLDED_UNITS[text.charCodeAt(i)]!;
    if (unit !== 0) key += String.fromCharCode(unit);
  }
  return key;
}
