import type { Kind } from '../kind.ts';
import type { Evidence } from '../mention.ts';
import type { Setting } from './setting.ts';

/** One kind of evidence for a reading of a contested name. */
export interface Sign {
  evidence: Evidence;
  points: number;
  /** The kinds it speaks for; nisba readings are left to the tables. */
  kinds: ReadonlySet<Kind>;
  /** A kind that the name must be able to be as well: the sign tells the two apart and nothing else. */
  rival?: Kind;
  /** The words that give it, or null. */
  find: (setting: Setting, kind: Kind) => string | null;
  /** A text in which it speaks for the name between brackets, and one in which it is silent. */
  example: string;
  but: string;
}

/* Kinds that signs speak for. */
export const PLACES: ReadonlySet<Kind> = new Set<Kind>(['country', 'place']);
export const BODIES: ReadonlySet<Kind> = new Set<Kind>(['organisation', 'work']);
export const ACTORS: ReadonlySet<Kind> = new Set<Kind>(['country', 'organisation', 'place']);
export const PEOPLE: ReadonlySet<Kind> = new Set<Kind>(['person']);
export const CLUBS: ReadonlySet<Kind> = new Set<Kind>(['organisation']);
export const ALL: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'country',
  'place',
  'organisation',
  'work',
  'event',
  'agreement',
  'term',
]);
