import { fold } from '../text/fold.ts';
import type { Reality } from './event-mention.ts';
import {
  antecedentOf,
  denierBefore,
  inheritedBy,
  isAlone,
  isRelative,
  possessorOf,
  topicOf,
  type Inherited,
  type Told,
} from './inherited.ts';
import { goesOn } from './joined.ts';
import { isJoined, type Form } from './lexicon.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isFeminine, personBefore, protagonistBefore } from './protagonist.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** Nobody is there whom its pronoun could stand for. */
export const REFUSED = 'refused';

export interface Asking {
  trigger: Trigger;
  form: Form;
  hasPronoun: boolean;
  isPassive: boolean;
  /** Who announces what a verbal noun tells, or null. */
  announcer: NounPhrase | null;
}

/** Whom the clause takes over from what stands before it. */
export function inheritanceOf(
  words: readonly Word[],
  { at, clause }: { at: number; clause: readonly number[] },
  told: readonly Told[],
  said: Reality,
  { trigger, form, hasPronoun, isPassive, announcer }: Asking,
): Inherited | null | typeof REFUSED {
  const last = told.at(-1);
  if (hasPronoun && form === 'masdar')
    return (
      possessorOf(trigger, last) ??
      possessorOf(trigger, protagonistOf(words, clause)) ??
      (said === 'negated' ? possessorOf(trigger, denierOf(words, at)) : null)
    );
  if (announcer !== null)
    return { agent: announcer, object: null, antecedent: announcer, isAnnouncer: true };
  const isJoinedOn = goesOn(words, at);
  const topic = hasPronoun && !isJoinedOn ? topicOf(words, clause, at) : null;
  const relative = antecedentOf(words, at, hasPronoun || isPassive || form === 'passive');
  const own = topic ?? relative;
  if (own !== null) return own;
  if (hasPronoun && isRelative(words, at)) {
    const agent = isAlone(words, at) ? (protagonistOf(words, clause)?.agent ?? null) : null;
    return { agent, object: null, antecedent: null };
  }
  const controller = isControlled(words, at, form) ? protagonistBefore(words, clause[0]!) : null;
  if (controller !== null && !isAlone(words, at + 1) && last === undefined)
    return { agent: controller, object: null, antecedent: controller, isControlled: true };
  const isAgent =
    (form === 'masdar' ? isJoined(words[at]!.text) : isJoinedOn) &&
    !isPassive &&
    agrees(trigger, form, words[at]!.text, last);
  if (last !== undefined && (!hasPronoun || isJoinedOn))
    return inheritedBy(last, isAgent, hasPronoun, isAlone(words, at));
  const protagonist = hasPronoun || isAgent ? protagonistOf(words, clause) : undefined;
  if (hasPronoun) {
    const object = protagonist?.agent ?? personBefore(words, clause[0]!);
    return object === null ? REFUSED : { agent: null, object, antecedent: object };
  }
  return inheritedBy(protagonist, isAgent, false, false) ?? denierBefore(words, clause, said);
}

/** "هدد ترمب بأن يفرض": who threatens acts. */
function isControlled(words: readonly Word[], at: number, form: Form): boolean {
  return form === 'present' && THAT.has(words[at - 1]?.text ?? '');
}

const THAT = new Set(['أن', 'بأن'].map(fold));

/** What the sentence is about, as if it had been told. */
export function protagonistOf(
  words: readonly Word[],
  clause: readonly number[],
): Pick<Told, 'agent' | 'object'> | undefined {
  const agent = protagonistBefore(words, clause[0]!);
  return agent === null ? undefined : { agent, object: null };
}

/** "نفى عباس زيارته": he whose deed it would be. */
function denierOf(words: readonly Word[], at: number): Pick<Told, 'agent' | 'object'> | undefined {
  const agent = protagonistBefore(words, at);
  return agent === null ? undefined : { agent, object: null };
}

/** Whether a verb can have the subject of the one before it: both are feminine, or neither is. */
function agrees(trigger: Trigger, form: Form, word: string, last: Told | undefined): boolean {
  const own = isFeminine(trigger, form, word);
  return last === undefined || own === null || last.feminine === null || own === last.feminine;
}
