import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** Verbs that say of a deed before them when it was. */
const OCCURRED = words(
  `تم تمت جرى جرت حصل حصلت وقع وقعت حدث حدثت انعقد انعقدت كان كانت جاء جاءت يعود تعود صدر صدرت انطلق انطلقت`,
);
const RELATIVES = words('الذي التي');
/** Behind them a date is a limit. */
const LIMITS = words('قبل بعد منذ حتى عن من');
/** Before a deed that is the subject of its clause. */
const OPENERS = words('أن إن بأن وأن لأن فإن');
const REACH = 14;
const DATE_REACH = 5;

/**
 * The date of a deed that is itself the subject of a verb of happening behind it: "توقيف فلان تم في 3 مايو", "إلى أن اغتيال فلان
 * وقع سنة 2013". Null where it is none.
 */
export function occurrenceOf(sentence: readonly Word[], at: number): ResolvedDate | null {
  const before = sentence[at - 1];
  if (before !== undefined && !OPENERS.has(before.text) && !sentence[at]!.separated) return null;
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { text, mention, date, isVerb, separated } = sentence[i]!;
    if (mention !== null) continue;
    if (date !== null || (separated && !RELATIVES.has(text))) return null;
    if (OCCURRED.has(text) || OCCURRED.has(afterConjunction(text))) return dateBehind(sentence, i);
    if (isVerb) return null;
  }
  return null;
}

function dateBehind(sentence: readonly Word[], verb: number): ResolvedDate | null {
  for (let i = verb + 1; i <= verb + DATE_REACH && i < sentence.length; i++) {
    const { text, date, isVerb, mention } = sentence[i]!;
    if (date !== null) return LIMITS.has(sentence[i - 1]!.text) ? null : date;
    const isPlace = mention?.party.kind === 'place' || mention?.party.kind === 'country';
    if (isVerb || LIMITS.has(text) || (mention !== null && !isPlace)) return null;
  }
  return null;
}
