/** In units: an integer of JavaScript's bitwise operators. */
const WORD = 32;

/**
 * The edit distance of a pattern and stretches of a text, told for each unit of the text: one column of the matrix at a
 * time, a word of thirty-two rows in a few operations (Myers 1999, in blocks as Hyyrö 2003).
 *
 * @param anchored whether stretches begin where the text begins; else the best beginning is taken
 * @param hear called with the end of the stretch (exclusive) and its distance, for ends from 1 on
 */
export function scanDistances(
  pattern: string,
  text: string,
  anchored: boolean,
  hear: (end: number, distance: number) => void,
): void {
  const blocks = Math.ceil(pattern.length / WORD);
  if (blocks === 0) return;
  const places = placesOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const last = 1 << ((pattern.length - 1) % WORD);
  let distance = pattern.length;
  for (let i = 0; i < text.length; i++) {
    const equal = places.get(text.charCodeAt(i)) ?? none;
    let carry = anchored ? 1 : 0;
    for (let b = 0; b < blocks; b++) {
      const [up, down] = [plus[b]!, minus[b]!];
      const eq = carry < 0 ? equal[b]! | 1 : equal[b]!;
      const vertical = equal[b]! | down;
      const horizontal = (((eq & up) + up) ^ up) | eq;
      let rises = down | ~(horizontal | up);
      let falls = up & horizontal;
      const bottom = b === blocks - 1 ? last : 1 << (WORD - 1);
      const next = (rises & bottom) !== 0 ? 1 : (falls & bottom) !== 0 ? -1 : 0;
      rises = (rises << 1) | (carry > 0 ? 1 : 0);
      falls = (falls << 1) | (carry < 0 ? 1 : 0);
      plus[b] = falls | ~(vertical | rises);
      minus[b] = rises & vertical;
      carry = next;
    }
    distance += carry;
    hear(i + 1, distance);
  }
}

/**
 * The edit distance of two texts.
 *
 * @example editDistance('مسؤول', 'مسئول') === 1
 */
export function editDistance(one: string, other: string): number {
  if (one === '' || other === '') return Math.max(one.length, other.length);
  let distance = 0;
  scanDistances(one, other, true, (_end, at) => (distance = at));
  return distance;
}

/** For each unit of the pattern: the rows on which it stands, as bits. */
function placesOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const places = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let rows = places.get(unit);
    if (!rows) places.set(unit, (rows = new Int32Array(blocks)));
    rows[Math.floor(i / WORD)]! |= 1 << (i % WORD);
  }
  return places;
}
