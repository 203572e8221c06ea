import type { PeerText } from './peer-text.ts';

/** What a matcher found: UTF-16 offsets into the original text, marks after the last letter aside. */
export interface Found {
  count: number;
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** Another way to find names, as a competent user would set it up. */
export interface Peer {
  name: string;
  /** Whether it says where in the original text, and reads proclitics: what the product needs. */
  complete: boolean;
  /**
   * Whether it is a matcher written for this bench, over text prepared as the engine would have it, where
   * others are packages and the two things that people write first.
   */
  ownDesign: boolean;
  /** What it cannot do, for the reader of the table; empty when there is nothing. */
  note: string;
  /** @throws when there are more names than it can take */
  build: (names: readonly string[]) => PeerMatch;
}

/** @param read how the text is made ready: by our table (`readPeerText`) unless said otherwise */
export type PeerMatch = (text: string, read?: (text: string) => PeerText) => Found;

/** Found spans that grow. */
export class Spans implements Found {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get count(): number {
    return this.starts.length;
  }

  add(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}
