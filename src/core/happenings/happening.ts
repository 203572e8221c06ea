import type { ToldEvent } from './told-event.ts';

/** Something that happened, with all that tell it. */
export interface Happening {
  /** Id of the event that stands for it. */
  id: string;
  /** As it is shown: the reader's word first, then a pack's, then the surest and finest of the articles'. */
  event: ToldEvent;
  /** Everything that tells it, as told, the one that stands for it first. Never empty. */
  told: ToldEvent[];
  /** Whether the reader said that it is so, wrote it otherwise, or wants to see no more of it. */
  confirmed: boolean;
  corrected: boolean;
  hidden: boolean;
}
