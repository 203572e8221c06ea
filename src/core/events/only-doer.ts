import type { FilledFrame } from './filled-frame.ts';

/** "الذي أقاله يلتسين": whoever stands behind the pronoun did it, and nobody did it to him. */
export function isOnlyDoer({ agent, object }: FilledFrame, at: number): boolean {
  if (agent !== null || object === null || object.first < at || object.link !== 'direct')
    return false;
  // "أصدرته الرئاسة، إقالة فلان": a noun between tells what was done.
  if (object.first - at - 1 > object.head.length) return false;
  return object.items.every(({ kind }) => kind === 'person' || kind === 'organisation');
}
