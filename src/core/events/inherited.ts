import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { Reality } from './event-mention.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** Parties of the clause before, which a verb joined by و does not name again. */
export interface Inherited {
  agent: NounPhrase | null;
  /** Whom a pronoun on the verb stands for ("واستقبله"), or null where it has none. */
  object: NounPhrase | null;
  /** Whom a pronoun on a preposition stands for ("اعترفت بها"). */
  antecedent: NounPhrase | null;
  /** Whom its subject stands for ("قواته", "البلدان", "بلاده"); `unknown` where it has such a subject and nobody is there. */
  standIn?: NounPhrase | 'unknown' | null;
  /** Whether the agent only announces it: those it is between act themselves. */
  isAnnouncer?: boolean;
  /** Whether the agent counts only where the clause names nobody: "هدد ترمب بأن يفرض". */
  isControlled?: boolean;
  /** Whether the agent is the noun of the relative clause that the verb stands in, so that nobody else acts. */
  isOfRelative?: boolean;
}

/** What a sentence has told, for the verbs that go on with it. */
export interface Told {
  date: ResolvedDate;
  agent: NounPhrase | null;
  object: NounPhrase | null;
  /** First word of its clause. */
  clause: number;
  /** Who says so, as far as that is known. */
  speaker: string | null;
  /** Whether its verb is feminine; null where that is not known. */
  feminine: boolean | null;
}

/** What the clause before lends to one that goes on with it: its subject, or whom a pronoun stands for. */
export function inheritedBy(
  last: Pick<Told, 'agent' | 'object'> | undefined,
  isJoined: boolean,
  hasPronoun: boolean,
  isAlone: boolean,
): Inherited | null {
  if (last === undefined) return null;
  const antecedent = last.object ?? last.agent;
  if (hasPronoun) {
    // Nobody else is named: "حاصرتها في مايو". With one party before there is nobody left to act upon the other.
    const agent = isAlone && isJoined && last.object !== null ? last.agent : null;
    return { agent, object: antecedent, antecedent };
  }
  return { agent: isJoined ? last.agent : null, object: null, antecedent };
}

/** Before the verb of such a sentence. */
const ANNOUNCED = new Set(['فقد', 'قد'].map(fold));

/** Whom a sentence is about, named before a verb with a pronoun for it: "أما مبارك فقد برأته المحكمة". */
export function topicOf(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): Inherited | null {
  if (!ANNOUNCED.has(words[at - 1]?.text ?? '')) return null;
  const positions = clause.filter((i) => i < at);
  const [topic, ...others] = nounPhrases(words, positions, -1);
  if (topic === undefined || others.length > 0 || topic.link !== 'direct') return null;
  return { agent: null, object: topic, antecedent: topic };
}

/** How many words of what stands before a relative clause are read. */
const REACH = 40;

/** Of whom a relative clause tells: "بشار الأسد الذي فرّ إلى روسيا", "بوتو التي اغتيلت". */
export function antecedentOf(
  words: readonly Word[],
  at: number,
  isObject: boolean,
): Inherited | null {
  if (!RELATIVES.has(words[at - 1]?.text ?? '')) return null;
  const first = Math.max(0, at - 1 - REACH);
  const positions = Array.from({ length: at - 1 - first }, (_, i) => first + i);
  const antecedent = nounPhrases(words, positions, -1).at(-1);
  if (antecedent?.last !== at - 2) return null;
  return {
    agent: isObject ? null : antecedent,
    object: isObject ? antecedent : null,
    antecedent,
    isOfRelative: !isObject,
  };
}

/** Whether a relative pronoun stands right before a word. */
export function isRelative(words: readonly Word[], at: number): boolean {
  return RELATIVES.has(words[at - 1]?.text ?? '');
}

const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللذين'].map(fold));

/** Of these a verbal noun's possessor is whom they are done to ("اعتقاله"); of the others, who does them ("زيارته"). */
export const DONE_TO: ReadonlySet<EventClass> = new Set<EventClass>([
  ...([
    'arrest',
    'kill',
    'assassinate',
    'dismiss',
    'appoint',
    'elect',
    'release',
    'execute',
  ] as const),
  ...([
    'acquit',
    'kidnap',
    'overthrow',
    'extradite',
    'nominate',
    'try',
    'charge',
    'sentence',
  ] as const),
  ...(['pardon', 'wound', 'besiege', 'shell', 'occupy', 'found', 'expel', 'summon'] as const),
]);

/** Whom the pronoun on a verbal noun stands for. */
export function possessorOf(
  { name }: Trigger,
  last: Pick<Told, 'agent' | 'object'> | undefined,
): Inherited | null {
  const antecedent = last === undefined ? null : (last.object ?? last.agent);
  if (antecedent === null) return null;
  return DONE_TO.has(name)
    ? { agent: null, object: antecedent, antecedent }
    : { agent: antecedent, object: null, antecedent };
}

/** Whether no subject can stand behind a verb: a date or a preposition does, or the clause ends. */
export function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.separated || next.date !== null || PREPOSITIONS.has(next.text);
}

/** Who denies something did not do it, as a rule: "نفى قيس الخزعلي أن يكون التقى …". */
export function denierBefore(
  words: readonly Word[],
  clause: readonly number[],
  said: Reality,
): Inherited | null {
  const first = clause[0]!;
  if (said !== 'negated' || first === 0) return null;
  const positions = Array.from({ length: first }, (_, i) => i);
  const [agent = null] = nounPhrases(words, positions, -1);
  return agent === null ? null : { agent, object: null, antecedent: null };
}
