import { isDoneAlone } from './done-alone.ts';
import { fold } from '../text/fold.ts';
import { isBareRelative } from './bare-relative.ts';
import { leadingSubject } from './condition-subject.ts';
import type { EventClass } from './event-class.ts';
import type { Reality } from './event-mention.ts';
import {
  antecedentOf,
  inheritedBy,
  isAlone,
  isRelative,
  topicOf,
  type Inherited,
  type Told,
} from './inherited.ts';
import { goesOn } from './joined.ts';
import { isJoined, type Form } from './lexicon.ts';
import { isOfSetting } from './occasion-verb.ts';
import { subjectAhead } from './named-ahead.ts';
import { subjectSince } from './named-since.ts';
import { goneOn } from './gone-on.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import {
  isFeminine,
  partyBefore,
  personBefore,
  personsRightBefore,
  protagonistBefore,
} from './protagonist.ts';
import type { SaidBefore } from './said-before.ts';
import type { Word } from './sentence.ts';
import { isOfPersons, possessorOf } from './possessor.ts';
import { isWelcome, visitedBefore } from './welcome.ts';
import { takenUp, tellsPost } from './taken-up.ts';
import { denierBefore, ownDeed, refuserBefore } from './own-deed.ts';
import { hasUnknownSubject } from './unknown-subject.ts';
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
  /** Whom a light verb before it says that it is done to, or null. */
  undergoer: NounPhrase | null;
  /** Whether the announcer is surely who does it. */
  isDoer: boolean;
  /** What the article has said before the sentence. */
  before: Pick<SaidBefore, 'topic' | 'person' | 'both'>;
}

/** Whom the clause takes over from what stands before it. */
export function inheritanceOf(
  words: readonly Word[],
  { at, clause }: { at: number; clause: readonly number[] },
  told: readonly Told[],
  said: Reality,
  {
    trigger,
    form,
    hasPronoun,
    isPassive,
    announcer,
    undergoer,
    isDoer,
    before: saidBefore,
  }: Asking,
): Inherited | null | typeof REFUSED {
  const before = told.at(-1);
  const since = subjectSince(words, before, clause);
  const last = since === null ? before : { ...before!, agent: since, object: since };
  if (hasPronoun && trigger.name === 'receive' && isWelcome(words, at)) {
    const guest = last?.agent ?? null;
    return guest === null ? REFUSED : { agent: null, object: guest, antecedent: guest };
  }
  const ahead = (): Pick<Told, 'agent' | 'object'> | undefined =>
    last === undefined
      ? subjectAhead(words, { at, clause }, hasPronoun, isFeminine(trigger, form, words[at]!.text))
      : undefined;
  if (hasPronoun && form === 'masdar')
    return (
      withDoer(possessorOf(trigger, last), announcer, isDoer || trigger.name === 'nominate') ??
      ownDeed(trigger, announcer) ??
      possessorOf(trigger, protagonistOf(words, [at])) ??
      (words[at]!.text.startsWith(BY)
        ? possessorOf(trigger, protagonistAt(words, clause, at))
        : null) ??
      possessorOf(trigger, ahead()) ??
      (said === 'negated' ? possessorOf(trigger, denierOf(words, at)) : null)
    );
  if (undergoer !== null) return { agent: null, object: undergoer, antecedent: undergoer };
  if (form === 'masdar' && announcer === null && isEncounter(words, at, trigger)) {
    const agent = last?.agent ?? protagonistOf(words, [at])?.agent ?? null;
    if (agent !== null) return { agent, object: null, antecedent: agent, isPossessor: true };
  }
  if (announcer !== null)
    return {
      ...{ agent: announcer, object: null, antecedent: announcer },
      ...{ isAnnouncer: true, isPossessor: isDoer },
    };
  const isJoinedOn = goesOn(words, at);
  const visited = isJoinedOn ? visitedBefore(trigger.name, last) : null;
  if (visited !== null) return { agent: visited, object: null, antecedent: null };
  const topic = hasPronoun && !isJoinedOn ? topicOf(words, clause, at) : null;
  const relative = antecedentOf(
    ...([words, at, hasPronoun || isPassive || form === 'passive', trigger.name] as const),
  );
  const own = topic ?? relative;
  const isDone = form === 'past' && isDoneAlone(words, at, clause, trigger, isPassive);
  if (
    own !== null &&
    hasPronoun &&
    own.agent === null &&
    (isAlone(words, at) || tellsPost(words, at))
  )
    return takenUp(words, at, own, last) ?? REFUSED;
  if (own !== null) return isDone ? (undergone(own.antecedent, words[at]!.text) ?? own) : own;
  const isTakenUp = isRelative(words, at) || isBareRelative(words, at);
  if ((hasPronoun && isTakenUp) || isOfSetting(words, at)) {
    const agent = isAlone(words, at) ? (protagonistOf(words, clause)?.agent ?? null) : null;
    return { agent, object: null, antecedent: null };
  }
  const controller = isControlled(words, at, form) ? protagonistBefore(words, clause[0]!) : null;
  if (controller !== null && !isAlone(words, at + 1) && last === undefined)
    return { agent: controller, object: null, antecedent: controller, isControlled: true };
  const isAgent =
    (form === 'masdar' ? isJoined(words[at]!.text) : isJoinedOn) &&
    !isPassive &&
    !hasUnknownSubject(words, at) &&
    agrees(trigger, form, words[at]!.text, last);
  if (last !== undefined && isJoinedOn && !hasPronoun) {
    const isPatient = last.agent === null || last.agent === last.object;
    const patient = isPatient ? last.object : isPassive ? last.agent : null;
    const passive = isDone ? undergone(patient, words[at]!.text) : null;
    if (passive !== null) return passive;
    if (MOVING.has(trigger.name) && isMoved(last))
      return inheritedBy({ agent: last.object, object: null }, true, false, false);
  }
  if (last === undefined && isDone && isJoinedOn && !hasPronoun) {
    const persons =
      personsRightBefore(words, clause[0]!) ??
      (isPassive ? protagonistBefore(words, clause[0]!) : null) ??
      ahead()?.agent ??
      null;
    const passive = undergone(persons, words[at]!.text);
    if (passive !== null) return passive;
  }
  if (last !== undefined && (!hasPronoun || isJoinedOn)) {
    const inherited = inheritedBy(
      last,
      isAgent,
      hasPronoun,
      isAlone(words, at),
      words[at]!.text,
      isOfPersons(trigger.name),
    );
    const nearer = hasLinkedPronoun(words, clause, at) ? personSince(words, last, clause) : null;
    return inherited === null || nearer === null ? inherited : { ...inherited, antecedent: nearer };
  }
  const led = isAgent && !hasPronoun ? leadingSubject(words, at) : null;
  if (led !== null && last === undefined) return { agent: led, object: null, antecedent: led };
  const protagonist =
    hasPronoun || isAgent
      ? (protagonistOf(words, clause, !hasPronoun) ??
        (hasPronoun ? undefined : ahead()) ??
        goneOn(words, at, { trigger, form, hasPronoun }, saidBefore))
      : undefined;
  if (hasPronoun) {
    const object = protagonist?.agent ?? personBefore(words, clause[0]!);
    return object === null ? REFUSED : { agent: null, object, antecedent: object };
  }
  return (
    inheritedBy(protagonist, isAgent, false, false) ??
    denierBefore(words, clause, said, form !== 'masdar') ??
    (form === 'masdar' && said === 'negated' ? refuserBefore(words, at, trigger) : null) ??
    pronounsAntecedent(words, clause, at)
  );
}

/** "وكانت مصر قد أعلنت ترشيحه": who announces it does it to him. */
function withDoer(
  inherited: Inherited | null,
  announcer: NounPhrase | null,
  isDoer: boolean,
): Inherited | null {
  const isDoneTo = inherited !== null && inherited.object !== null;
  return isDoneTo && isDoer && announcer !== null ? { ...inherited, agent: announcer } : inherited;
}

/** "قال فلان خلال اتصال هاتفي مع فلان": it was he who spoke with him. */
function isEncounter(words: readonly Word[], at: number, { name }: Trigger): boolean {
  return ENCOUNTERS.has(name) && WITHIN.has(words[at - 1]?.bare ?? '');
}

const ENCOUNTERS: ReadonlySet<EventClass> = new Set<EventClass>(['talk', 'meet']);
const WITHIN = new Set(['خلال', 'في', 'أثناء'].map(fold));

/** Whom a preposition's pronoun behind a verb stands for where nothing was told before: "ستفرض الولايات المتحدة عقوبات عليها". */
function pronounsAntecedent(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): Inherited | null {
  if (!hasLinkedPronoun(words, clause, at)) return null;
  const party = partyBefore(words, clause[0]!);
  return party === null ? null : { agent: null, object: null, antecedent: party };
}

function hasLinkedPronoun(words: readonly Word[], clause: readonly number[], at: number): boolean {
  return clause.some((i) => i > at && LINKED.test(words[i]!.text));
}

/** The one person named between what was told last and a clause: "قتل السادات، ليخلفه مبارك قبل أن تطيح به ثورة". */
function personSince(
  words: readonly Word[],
  { last }: Told,
  clause: readonly number[],
): NounPhrase | null {
  const positions = Array.from(
    { length: Math.max(0, clause[0]! - last - 1) },
    (_, k) => last + 1 + k,
  );
  const persons = nounPhrases(words, positions, -1).filter(({ items }) =>
    items.every(({ kind }) => kind === 'person'),
  );
  const [only, ...others] = persons;
  if (only === undefined || others.length > 0 || only.items.length > 1) return null;
  return { ...only, head: [], clear: true, isOwned: false };
}

const LINKED = /^(?:ب|ل|علي|الي|من|مع|عن)(?:ه|ها|هم|هما)$/u;

/** The party as whom it was done to, where verb and party agree in number. */
function undergone(party: NounPhrase | null, verb: string): Inherited | null {
  if (party === null || party.items.some(({ kind }) => kind !== 'person')) return null;
  const isMany = /(?:ا|وا)$/u.test(verb);
  if (isMany !== party.items.length > 1) return null;
  return { agent: null, object: party, antecedent: party };
}

/** What a person does who was let go or sent: "أفرجت بريطانيا عن أسانج، فعاد إلى أستراليا". */
const MOVING: ReadonlySet<EventClass> = new Set<EventClass>(['return', 'leave', 'arrive', 'flee']);

function isMoved({ agent, object }: Pick<Told, 'agent' | 'object'>): boolean {
  const isPerson = object?.items.length === 1 && object.items[0]!.kind === 'person';
  return isPerson && agent?.items.every(({ kind }) => kind !== 'person') === true;
}

/** "هدد ترمب بأن يفرض": who threatens acts. */
function isControlled(words: readonly Word[], at: number, form: Form): boolean {
  return form === 'present' && THAT.has(words[at - 1]?.text ?? '');
}

const THAT = new Set(['أن', 'بأن'].map(fold));

/** "عزز صدارته بفوزه": of the clause that it stands in. */
const BY = 'ب';

function protagonistAt(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): Pick<Told, 'agent' | 'object'> | undefined {
  const positions = clause.filter((i) => i < at);
  const [only, ...others] = nounPhrases(words, positions, -1).filter(
    ({ link, head }) => link === 'direct' && head.length <= 1,
  );
  if (only === undefined || others.length > 0) return undefined;
  return { agent: { ...only, head: [], clear: true, isOwned: false }, object: null };
}

/** What the sentence is about, as if it had been told. */
export function protagonistOf(
  words: readonly Word[],
  clause: readonly number[],
  isSubject = false,
): Pick<Told, 'agent' | 'object'> | undefined {
  const agent = protagonistBefore(words, clause[0]!, isSubject);
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
