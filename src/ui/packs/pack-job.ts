import type { PackPlace } from '../../storage/packs/pack-bytes.ts';

/** To read the text of a pack, so as to say what it holds and what is wrong with it. */
export interface ReadJob {
  job: 'read';
  text: string;
}

/** To put the sound lines of a text into the glossary. */
export interface InstallJob {
  job: 'install';
  text: string;
  checksum: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** To take the text of a pack out of the archive that ships. */
export interface UnpackJob {
  job: 'unpack';
  bytes: Uint8Array;
  place: PackPlace;
}

/** What the worker of packs is asked for. */
export type PackJob = ReadJob | InstallJob | UnpackJob;

export type InstallOutcome = 'installed' | 'unchanged';
