import type { EventMention } from './event-mention.ts';

/**
 * Whether no other event of a sentence has the date of one, or only such as took it over from its clause: "قضى الاتحاد يوم 5 جوان بسحب اللقب،
 * وطالب النادي بردّه".
 */
export function isOnlyHere(
  { dated, clause }: EventMention,
  told: readonly EventMention[],
): boolean {
  return told.every(
    (it) =>
      it.dated.start !== dated.start ||
      (it.clause.start >= clause.end && dated.start < it.clause.start),
  );
}
