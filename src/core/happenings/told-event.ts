import type { Participation, Reality } from '../events/event-mention.ts';
import type { PastEvent } from '../past-event.ts';

/** Where an event is told: UTF-16 offsets into a block of its article, and the clause that stands there. */
export interface Telling {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** A past event as one source tells it: a pack, a clause of an article, or the reader. */
export interface ToldEvent extends PastEvent {
  /** What the source says of its truth; packs and the reader tell what happened. */
  reality: Reality;
  /** Those of the participants whose part is known. */
  roles: Participation[];
  /** Entry id of who says so, where the article reports what a known one said; else null. */
  speaker: string | null;
  /** 0 to 1; 1 for packs and for what the reader wrote. */
  confidence: number;
  /** The date as the article wrote it ("منتصف الشهر الماضي"), or null. */
  dateWords: string | null;
  /** Where its article tells it; null for packs and the reader. */
  telling: Telling | null;
}
