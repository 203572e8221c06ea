import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { Reality } from './event-mention.ts';
import { DONE_TO, type Inherited } from './inherited.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import { protagonistBefore } from './protagonist.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

const REFUSING = new Set('رفض رفضت يرفض ترفض'.split(' ').map(fold));
/** What one refuses to do oneself; an appointment or a release may be another's. */
const OWN: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['meet', 'receive', 'visit', 'talk', 'sign', 'host', 'return', 'attend'] as const),
]);
/** How many words may stand between the verb and what is refused. */
const REACH = 10;

/** Who refuses what a verbal noun tells, and so did not do it: "رفض ستارمر لقاء نتنياهو". */
export function refuserBefore(
  words: readonly Word[],
  at: number,
  { name }: Trigger,
): Inherited | null {
  // "رفض الحديث عن لقاء": of that nothing is said.
  if (!OWN.has(name) || PREPOSITIONS.has(words[at - 1]!.text)) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { bare, text, isVerb, separated } = words[i]!;
    if (REFUSING.has(bare) || REFUSING.has(text)) {
      const agent = protagonistBefore(words, at);
      return agent === null ? null : { agent, object: null, antecedent: agent, isPossessor: true };
    }
    if (isVerb || separated) return null;
  }
  return null;
}

/** "أعلن الأهلي تعاقده مع فلان": who announces what is his own did it. */
export function ownDeed({ name }: Trigger, announcer: NounPhrase | null): Inherited | null {
  if (announcer === null || DONE_TO.has(name)) return null;
  return { agent: announcer, object: null, antecedent: announcer };
}

/** Who denies something did not do it, as a rule: "نفى قيس الخزعلي أن يكون التقى …". */
export function denierBefore(
  words: readonly Word[],
  clause: readonly number[],
  said: Reality,
  /** Whether a verb tells the thing that is denied; a verbal noun may belong to something else. */
  isVerb: boolean,
): Inherited | null {
  const first = clause[0]!;
  if (said !== 'negated' || first === 0) return null;
  const positions = Array.from({ length: first }, (_, i) => i);
  const [denier] = nounPhrases(words, positions, -1);
  if (denier === undefined) return null;
  // "نفت روسيا": no more than the verb before a name.
  const isNext = isVerb && denier.head.length === 1 && words[denier.first - 1]!.isVerb;
  const agent = isNext ? { ...denier, head: [], clear: true } : denier;
  return { agent, object: null, antecedent: null };
}
