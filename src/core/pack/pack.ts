import type { Bilingual } from '../bilingual.ts';
import type { Entry } from '../entry.ts';
import type { PartialDate } from '../partial-date.ts';
import type { PastEvent } from '../past-event.ts';

export interface PackHeader {
  id: string;
  /** Version of the file format; this code reads 1. */
  format: number;
  version: string;
  title: Bilingual;
  /** SPDX licence expression. */
  licence: string;
  /** Until when what it says was checked; what changed since, it does not know. Left out where nobody says. */
  asOf?: PartialDate;
  about: Bilingual;
}

/** A validated pack, nisba forms written out, ready to be stored. See `extension/packs/README.md`. */
export interface Pack {
  header: PackHeader;
  entries: Entry[];
  events: PastEvent[];
}

/** One thing wrong with one line, counted from 1. Line 0 is the file as a whole. */
export interface PackProblem {
  line: number;
  /** Id of the record where it could be read, or null. */
  record: string | null;
  /** What is wrong, in English, for the person who edits the file. */
  message: string;
}

/** `pack` is null when the header cannot be read; otherwise it holds every line without a problem. */
export interface ParsedPack {
  pack: Pack | null;
  problems: PackProblem[];
}
