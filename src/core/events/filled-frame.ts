import type { Participation } from './event-mention.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** A frame that a clause has filled: the English line without the date, and who stands in which role. */
export interface FilledFrame {
  line: string;
  roles: Participation[];
  /** Whether it took what stands behind unknown words, or what the clause before names. */
  doubtful: boolean;
  /** Who acts, for a clause that goes on with the same subject. */
  agent: NounPhrase | null;
  object: NounPhrase | null;
}
