/** Few enough code units to be passed as arguments at once. */
const PIECE = 8192;

/** The string of UTF-16 code units, whatever their number. */
export function textOf(units: Uint16Array): string {
  if (units.length <= PIECE) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += PIECE)
    text += String.fromCharCode(...units.subarray(i, i + PIECE));
  return text;
}
