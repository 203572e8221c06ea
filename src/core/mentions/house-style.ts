import type { PreparedText } from '../gazetteer/find-candidates.ts';

/** Everyday words in ya that papers of the Egyptian style write with the dotless letter. */
const DOTLESS =
  /(?<![\u0621-\u064a])[\u0648\u0641]?(?:\u0641\u0649|\u0627\u0644\u062a\u0649|\u0627\u0644\u0630\u0649|\u0647\u0649|\u0623\u0649|\u062d\u0648\u0627\u0644\u0649)(?![\u0621-\u064a])/u; // فى التى الذى هى أى حوالى

/**
 * Whether an article writes final ya without dots (فى for في): only there is مصرى read as مصري. Elsewhere
 * ى is alef maksura, and مجرى is a stream, not a Hungarian.
 */
export function writesDotlessYa(texts: readonly PreparedText[]): boolean {
  return texts.some((text) => DOTLESS.test(text.normalised.text));
}
