import type { PartialDate } from './partial-date.ts';

export const GENDERS = ['female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

/** A stretch of time with ends as fine as they are known; an end that is left out is open or not known. */
export interface Term {
  from?: PartialDate;
  to?: PartialDate;
}

/** Something that a person was, of a state or a body: its president, its spokesperson, its player. */
export interface Office extends Term {
  /** Of `pack/offices.ts`; a later version may write more. */
  as: string;
  /** Id of the entry of the state or body. */
  of: string;
}

/** What is known of a person beyond the names; each part is left out where it is not certain. */
export interface Life {
  gender?: Gender;
  born?: PartialDate;
  died?: PartialDate;
  /** Oldest first. */
  offices: Office[];
}
