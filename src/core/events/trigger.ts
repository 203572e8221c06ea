import type { Kind } from '../kind.ts';
import type { EventClass } from './event-class.ts';

/** Those who act: a country or a city stands for its government. */
export const ACTORS: readonly Kind[] = ['person', 'country', 'organisation', 'place'];
export const STATES: readonly Kind[] = ['country', 'organisation', 'place'];
export const LANDS: readonly Kind[] = ['country', 'place'];

/**
 * How an object stands to its verb: directly, or after one of these prepositions; `whose` as whom the pronoun on the noun of the
 * line stands for ("علّقت الجامعة عضويتها"); `none` in no phrase of its own, but as the
 * subject of the light verb before a verbal noun ("حظي فلان باستقبال").
 */
export type Link =
  | 'none'
  | 'direct'
  | 'whose'
  | 'ب'
  | 'ل'
  | 'الى'
  | 'من'
  | 'علي'
  | 'مع'
  | 'عن'
  | 'ضد'
  | 'في'
  | 'ك'
  | 'بين'
  | 'امام';

/**
 * One way to fill a trigger's roles. `english` is a line with `{s}` subject, `{o}` object, `{w}` a further
 * party, `{n}` the English of the noun found; a role that the line names must be filled.
 */
export interface Frame {
  english: string;
  subject?: readonly Kind[];
  object?: readonly Kind[];
  /** How the object is joined; `direct` where left out. */
  by?: readonly Link[];
  /** The kinds and links of `{w}`. */
  with?: readonly Kind[];
  withBy?: readonly Link[];
  /** Arabic nouns, folded away, one of which must stand in the clause after the trigger, and their English. */
  nouns?: Readonly<Record<string, string>>;
  /** At least two subjects ("التقى بوتين وكيم"). */
  several?: true;
}

/** A class of events: the words that announce it and the lines it can be told in, best first. */
export interface Trigger {
  name: EventClass;
  /** Past tense, third person masculine singular; the other persons are derived. */
  past: readonly string[];
  /** Past forms that are all there are to read, since others are spelt like a noun: "عفا", whose plural is "عفوا". */
  exact?: readonly string[];
  /** Present tense, likewise: headlines and historical narrative. */
  present: readonly string[];
  /** Verbal nouns, read after تم, جرى, شهد, بعد, منذ … only. */
  masdar: readonly string[];
  /** Passive forms that differ in unvocalised script, and passive participles after their noun. */
  passive: readonly string[];
  frames: readonly Frame[];
  /** Whether its past counts only where a damma says that it is passive. */
  onlyPassive?: true;
  /** Whether its past tells of what somebody calls for, which is to come on the day named: "دعا إلى مسيرة يوم الأحد المقبل". */
  isCall?: true;
  /** Folded words or phrases, a space on each side, behind it that it means something else with: "خرجوا إلى الشوارع احتفالا". */
  unless?: readonly string[];
  /** Whether any date of its clause is its own, while its parties count only where every word before their names is known. */
  isPlain?: true;
  /**
   * What has to stand behind the subject of a verb that is told of him alone, of whatever name: people; people with the date before
   * them, where he might be whom it is done to; something that is not his own.
   */
  behind?: 'people' | 'people apart' | 'something';
  /** A sentence (published 2025-08-05) and its English line; a sentence that is no such event. */
  example: { text: string; english: string };
  counterexample: string;
}

/** "معلومات وفرتها مصالح الأمن": nobody flees her. */
export function isIntransitive({ frames }: Trigger): boolean {
  return frames.every(
    ({ nouns, object, by }) =>
      nouns === undefined && (object === undefined || by?.includes('direct') === false),
  );
}
