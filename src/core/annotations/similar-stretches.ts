import { scanDistances } from './edit-distance.ts';

/** A stretch `[start, end)` of a text that is like a pattern, and by how many edits it differs. */
export interface SimilarStretch {
  start: number;
  end: number;
  edits: number;
}

/** Steps of thirty-two rows: about a tenth of a second. */
const MOST_STEPS = 20_000_000;
/** More of them are no help: a pattern that is like so much of a text stands nowhere. */
const MOST_FOUND = 50;

/**
 * The stretches of a text that differ from a pattern by at most so many edits, the best of each place, in order. Of a text that
 * would take too long, only what stands around `near` is searched.
 */
export function similarStretches(
  pattern: string,
  text: string,
  most: number,
  near: number,
): SimilarStretch[] {
  const room = Math.floor(MOST_STEPS / Math.ceil(pattern.length / 32));
  const from = text.length <= room ? 0 : Math.max(0, near - (room >> 1));
  const ends: { end: number; edits: number }[] = [];
  scanDistances(pattern, text.slice(from, from + room), false, (end, edits) => {
    if (edits > most) return;
    const last = ends.at(-1);
    // Ends nearer than half a pattern are ends of one stretch.
    if (last === undefined || end - last.end > pattern.length / 2) ends.push({ end, edits });
    else if (edits < last.edits) Object.assign(last, { end, edits });
  });
  return ends
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, MOST_FOUND)
    .map(({ end, edits }) => {
      const stop = from + end;
      return { start: stop - lengthBefore(pattern, text, stop, edits), end: stop, edits };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** How long the stretch is that ends at `end` and differs by so many edits: read backwards from there. */
function lengthBefore(pattern: string, text: string, end: number, edits: number): number {
  const before = text.slice(Math.max(0, end - pattern.length - edits), end);
  let length = 0;
  let best = Infinity;
  scanDistances(reversed(pattern), reversed(before), true, (at, distance) => {
    const isNearer = Math.abs(at - pattern.length) < Math.abs(length - pattern.length);
    if (distance < best || (distance === best && isNearer)) [best, length] = [distance, at];
  });
  return length;
}

/** By UTF-16 unit: pairs are torn in both texts alike. */
function reversed(text: string): string {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) turned += text[i]!;
  return turned;
}
