/** Few enough code units to be passed as arguments at once. */
const PIECE = 8192;

/** The string of UTF-16 code units, whatever their number. */
export function textOf(units: Uint16Array): string {
  if (units.length <= PIECE) return stringOf(units);
  let text = '';
  for (let i = 0; i < units.length; i += PIECE) text += stringOf(units.subarray(i, i + PIECE));
  return text;
}

/** `apply` takes a typed array as it is; spreading one walks its iterator, many times slower. */
function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
