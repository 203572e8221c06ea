import type { EventClass } from './event-class.ts';
import type { Telling } from './english-truth.ts';
import type { Inherited } from './inherited.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';

/** Who and what a clause offers to a frame. */
export interface Parties {
  name: EventClass;
  /** Subject before the verb, or null. */
  before: NounPhrase | null;
  after: NounPhrase[];
  inherited: Inherited | null;
  /** Who did it, where a line in the passive can say so. */
  doers: () => readonly Item[];
  /** Whether the trigger is a verbal noun, whose subject stands right behind it. */
  isNoun: boolean;
  /** Whether a party can only be who acts. */
  isActor: (phrase: NounPhrase) => boolean;
  /** Whether the one party behind it can only be whom it is done to: "عيّن", "اعتقل". */
  isDoneToPersons: boolean;
  /** Whether a party counts that unknown words stand before. */
  lenient: boolean;
  telling: Telling;
}
