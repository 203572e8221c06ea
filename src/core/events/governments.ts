import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** What a government does or undergoes as whoever leads it: "نالت حكومة سلام الثقة", "استقالت حكومة دياب". */
const AS_THEIR_HEAD: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['vote', 'resign', 'form-government', 'overthrow'] as const),
]);

const GOVERNMENT = new Set(['حكومة', 'لحكومة', 'بحكومة', 'كحكومة'].map(fold));

/** The phrases of a clause, in which a government stands for the person it is called after. */
export function withGovernments(name: EventClass, phrases: readonly NounPhrase[]): NounPhrase[] {
  if (!AS_THEIR_HEAD.has(name)) return [...phrases];
  return phrases.map((phrase) => {
    const isPersons = phrase.items.every(({ kind }) => kind === 'person');
    if (!isPersons || !phrase.head.some((word) => GOVERNMENT.has(word))) return phrase;
    const head = phrase.head.filter((word) => !GOVERNMENT.has(word));
    return { ...phrase, head, clear: phrase.clear || head.length === 0, isOwned: false };
  });
}
