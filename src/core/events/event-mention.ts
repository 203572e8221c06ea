import type { Bilingual } from '../bilingual.ts';
import type { Interval } from '../interval.ts';
import type { EventClass } from './event-class.ts';

/** What the text says of an event's truth: that it happened, that it did not, that it would if, or that it is to come. */
export const REALITIES = ['happened', 'negated', 'conditional', 'planned'] as const;
export type Reality = (typeof REALITIES)[number];

/** What a participant is to the event: who did it, to whom or what, with or against whom, where. */
export type Role = 'agent' | 'patient' | 'counterpart' | 'place';

export interface Participation {
  role: Role;
  entry: string;
}

/** A sentence read as a dated event: `[start, end)` are UTF-16 offsets of the sentence in the text. */
export interface EventMention extends Interval {
  start: number;
  end: number;
  /** Offsets of the clause that tells it, within the sentence. */
  clause: { start: number; end: number };
  /** Offsets of the date phrase, in the sentence but not always in the clause. */
  dated: { start: number; end: number };
  /** Class of the trigger word: "sign", "meet", "visit" … */
  trigger: EventClass;
  reality: Reality;
  /** Entry ids in order of mention, each once. Never empty. */
  participants: string[];
  /** Those whose part the grammar shows. */
  roles: Participation[];
  /** Entry id of who says so, where it is reported speech of a known one; else null. */
  speaker: string | null;
  /** The English line without the date; of what is planned, denied or uncertain it says so: "is to visit", "did not visit". */
  line: string;
  /** The Arabic clause as it stands, and an English line composed from trigger, participants and date. */
  summary: Bilingual;
  /** 0 to 1, for ranking and for display: less for verbal nouns, headlines, relative dates and doubtful names. */
  confidence: number;
}
