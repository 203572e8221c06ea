import type { Kind } from '../kind.ts';

/** One party of a clause as the English line names it. */
export interface Item {
  english: string;
  kind: Kind;
  entry: string;
}
