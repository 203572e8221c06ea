import type { Bilingual } from './bilingual.ts';
import type { EventClass } from './events/event-class.ts';
import type { Interval } from './interval.ts';
import type { Provenance } from './provenance.ts';

/** Where a reader can check an event: a page's title and its address (null for a print source). */
export interface Source {
  title: string;
  url: string | null;
}

/** Something that happened, in a line of each language, dated no more finely than its source allows. */
export interface PastEvent extends Interval {
  /** Stable and unique over all packs ("2024-06-19-russia-north-korea-treaty"). */
  id: string;
  title: Bilingual;
  /** Entry ids, the place included where it is an entry. Never empty. */
  participants: string[];
  /** Entry id of where it happened, or null. */
  place: string | null;
  source: Source;
  /** What kind of event it is; left out where no class fits or nobody said. */
  class?: EventClass;
  provenance: Provenance;
}
