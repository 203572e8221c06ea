import type { Kind } from '../kind.ts';
import type { Gender } from '../life.ts';

/** One party of a clause as the English line names it. */
export interface Item {
  english: string;
  kind: Kind;
  entry: string;
  /** Of a person, where it is known. */
  gender?: Gender;
  /** Whether it stands for whoever it was, of whatever kind: nobody has named him. */
  isAnyone?: true;
}
