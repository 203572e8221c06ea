import type { Found } from '../peers/peer.ts';
import type { WrittenText } from './write-text.ts';

export interface Score {
  /** Planted mentions found at their very place; null where the matcher tells no places. */
  planted: number | null;
  /** What was found elsewhere, or too long or too short. */
  wrong: number | null;
}

const MARK = /[\u0640\u064b-\u065f\u0670]/u;

/** Compares what was found with what was planted. Marks after the last letter do not count. */
export function score({ text, planted }: WrittenText, found: Found): Score {
  if (found.starts.length < found.count) return { planted: null, wrong: null };
  const places = new Map(planted.map(({ start, end }) => [start, bare(text, end)]));
  let right = 0;
  for (let i = 0; i < found.count; i++)
    if (places.get(found.starts[i]!) === bare(text, found.ends[i]!)) right++;
  return { planted: right, wrong: found.count - right };
}

function bare(text: string, end: number): number {
  let last = end;
  while (MARK.test(text.charAt(last - 1))) last--;
  return last;
}
