import type { Bilingual } from '../bilingual.ts';
import type { Interval } from '../interval.ts';

/** A sentence read as a dated event: `[start, end)` are UTF-16 offsets of the sentence in the text. */
export interface EventMention extends Interval {
  start: number;
  end: number;
  /** Class of the trigger word: "sign", "meet", "visit" … */
  trigger: string;
  /** Entry ids in order of mention, each once. Never empty. */
  participants: string[];
  /** The Arabic clause as it stands, and an English line composed from trigger, participants and date. */
  summary: Bilingual;
}
