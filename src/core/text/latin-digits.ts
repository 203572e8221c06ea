/**
 * A text with the digits of Arabic and Persian keyboards as Latin ones; one unit each, so that offsets stay.
 *
 * @example inLatinDigits('١٩٩٠-٠٥') === '1990-05'
 */
export function inLatinDigits(text: string): string {
  // ARABIC-INDIC DIGIT ZERO to NINE, EXTENDED ARABIC-INDIC DIGIT ZERO to NINE: the last four bits are the value.
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
