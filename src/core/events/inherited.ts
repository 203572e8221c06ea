import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import type { EventClass } from './event-class.ts';
import { ownerOfThing } from './own-thing.ts';
import { isOccasionNoun, isOfSetting } from './occasion-verb.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { mayStandFor } from './gender.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import { isOffice } from './own-title.ts';
import { isFormer, isTitle } from './title-of.ts';

/** Parties of the clause before, which a verb joined by و does not name again. */
export interface Inherited {
  agent: NounPhrase | null;
  /** Whom a pronoun on the verb stands for ("واستقبله"), or null where it has none. */
  object: NounPhrase | null;
  /** Whom a pronoun on a preposition stands for ("اعترفت بها"). */
  antecedent: NounPhrase | null;
  /** Who acted before, for a pronoun on a preposition that the antecedent does not fit. */
  other?: NounPhrase | null;
  /** Whom its subject stands for ("قواته", "البلدان", "بلاده"); `unknown` where it has such a subject and nobody is there. */
  standIn?: NounPhrase | 'unknown' | null;
  /** Whether the agent only announces it: those it is between act themselves. */
  isAnnouncer?: boolean;
  /** Whether the agent counts only where the clause names nobody: "هدد ترمب بأن يفرض". */
  isControlled?: boolean;
  /** Whether the agent is whose deed a verbal noun says it is: "لقائه". */
  isPossessor?: boolean;
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
  /** Last word of its clause. */
  last: number;
  name: EventClass;
  /** Who says so, as far as that is known. */
  speaker: string | null;
  /** Whether its verb is feminine; null where that is not known. */
  feminine: boolean | null;
}

/** How many words before a clause are looked at for the noun that a pronoun of it stands for. */
const SPOKEN_REACH = 16;

/** The words before a clause, for the nouns among them that a pronoun on its verb may stand for. */
export function wordsBefore(words: readonly Word[], clause: readonly number[]): string[] {
  const first = clause[0]!;
  return words.slice(Math.max(0, first - SPOKEN_REACH), first).map(({ text }) => text);
}

/** What the clause before lends to one that goes on with it: its subject, or whom a pronoun stands for. */
export function inheritedBy(
  last: Pick<Told, 'agent' | 'object'> | undefined,
  isJoined: boolean,
  hasPronoun: boolean,
  isAlone: boolean,
  /** The verb with its pronoun, and whether it is done to persons. */
  verb = '',
  isPersonal = false,
): Inherited | null {
  if (last === undefined) return null;
  const antecedent =
    (hasPronoun ? objectOf(last, verb, isPersonal) : null) ?? last.object ?? last.agent;
  if (hasPronoun) {
    // Nobody else is named: "حاصرتها في مايو". With one party before there is nobody left to act upon the other.
    const isSame = antecedent === last.agent;
    const agent = isAlone && isJoined && last.object !== null && !isSame ? last.agent : null;
    return { agent, object: antecedent, antecedent };
  }
  return { agent: isJoined ? last.agent : null, object: null, antecedent, other: last.agent };
}

/** Whom the pronoun on a verb stands for: "زار فرنسا حيث استقبله ماكرون" means the visitor. */
function objectOf(
  { agent, object }: Pick<Told, 'agent' | 'object'>,
  verb: string,
  isPersonal: boolean,
): NounPhrase | null {
  const pronoun = /(?:هما|هم|هن|ها|ه)$/u.exec(verb)?.[0] ?? '';
  const fits = (party: NounPhrase | null, kind: Kind | null): party is NounPhrase =>
    party !== null &&
    mayStandFor(pronoun, party) &&
    (kind === null || party.items.every((item) => item.kind === kind));
  const find = (kind: Kind | null): NounPhrase | null =>
    [object, agent].find((party) => fits(party, kind)) ?? null;
  // "عاد المنتخب إلى الجزائر حيث استقبله تبون": a team rather than the town.
  return isPersonal ? (find('person') ?? find('organisation')) : find(null);
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
  // "وكانت الجزائر قد اعتقلته": it did.
  if (positions.some((i) => WAS.has(words[i]!.bare))) return null;
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
  /** What the clause tells. */
  name: EventClass,
): Inherited | null {
  const relative = relativeBefore(words, at);
  const party = relative < 0 ? null : partyBefore(words, relative);
  if (party === null) return null;
  const found = ownerOfThing(party, name);
  // "أعاد إلى الأذهان زلزال الحوز، الذي ضرب": whatever stands before it, it is the earthquake that did.
  const isThing = found.items.every(({ kind }) => kind === 'event' || kind === 'agreement');
  const antecedent = isThing ? { ...found, head: [], clear: true } : found;
  return {
    agent: isObject ? null : antecedent,
    object: isObject ? antecedent : null,
    antecedent,
    isOfRelative: !isObject,
  };
}

/** The party whose names, or whose titles behind them, end right before a word; null where none do. */
export function partyBefore(words: readonly Word[], at: number): NounPhrase | null {
  // What stands before the last verb is of no party behind it.
  let first = at;
  while (first > 0 && first > at - REACH && !words[first - 1]!.isVerb) first--;
  const positions = Array.from({ length: at - first }, (_, i) => first + i);
  const party = nounPhrases(words, positions, -1).at(-1);
  return party !== undefined && isRightBefore(words, party, at) ? party : null;
}

/**
 * Whether a verb stands in a relative clause: behind a relative pronoun, with no more between than what makes it the past of the past, or
 * behind an occasion that it takes up ("في كلمة ألقاها").
 */
export function isRelative(words: readonly Word[], at: number): boolean {
  return relativeBefore(words, at) >= 0 || isOfSetting(words, at);
}

/** Whether a folded word is a relative pronoun. */
export function isRelativePronoun(word: string): boolean {
  return RELATIVES.has(word);
}

/** The index of the relative pronoun before a verb, or -1: "الذي زار", "الذي كان قد زار", "التي سبق أن زارت". */
export function relativeBefore(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i > at - MOST_AUXILIARIES && AUXILIARIES.has(words[i]?.text ?? '')) i--;
  if (words[at - 1]?.text === ALREADY) i = beforeSubject(words, i);
  return RELATIVES.has(words[i]?.text ?? '') ? i : -1;
}

/** "الذي كان بوتين وكيم قد وقعاه": the word before "كان", where no more than a subject stands behind that. */
function beforeSubject(words: readonly Word[], at: number): number {
  for (let i = at; i > at - MOST_OF_SUBJECT && i > 0; i--) {
    const { text, isVerb, date, separated } = words[i]!;
    if (WAS.has(text)) return i - 1;
    if (isVerb || date !== null || separated) return at;
  }
  return at;
}

const MOST_OF_SUBJECT = 12;
const ALREADY = fold('قد');
const WAS = new Set(['كان', 'كانت', 'كانوا', 'كانا', 'كانتا'].map(fold));
const MOST_AUXILIARIES = 4;
const AUXILIARIES = new Set(['كان', 'كانت', 'كانوا', 'قد', 'سبق', 'أن', 'لطالما'].map(fold));

/** Whether a party stands right before a relative pronoun, or only what it is: "ميقاتي رئيس الحكومة الذي". */
function isRightBefore(words: readonly Word[], { last, items }: NounPhrase, at: number): boolean {
  const behind = words.slice(last + 1, at);
  const former = behind.findIndex(({ text, separated }) => separated || !isFormer(text));
  // "رئيس الجامعة السابق، الذي": of the title that ends at the name of a body.
  const between = former < 0 ? [] : behind.slice(former);
  // "الأهلي المصري، الذي تأسس": what it is besides.
  if (between.every(({ mention }) => mention?.role === 'nisba')) return true;
  return (
    between.length <= MOST_TITLES &&
    items.every(({ kind }) => kind === 'person') &&
    isTitle(between[0]!.text) &&
    // "حضر فلان وزير الخارجية اللقاء الذي": the meeting is meant.
    !isOccasionNoun(between.at(-1)!.text) &&
    between.every(({ mention, date, separated }) => mention === null && date === null && !separated)
  );
}

const MOST_TITLES = 4;

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

/** What a team does on a day. */
export const OF_MATCHES: ReadonlySet<EventClass> = new Set<EventClass>([
  'win-match',
  'lose',
  'qualify',
]);

/** Whether no subject can stand behind a verb: a date or a preposition does, or the clause ends. */
export function isAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.separated || next.date !== null) return true;
  if (next.mention === null && (LINKED.test(next.text) || isOffice(next.text))) return true;
  return (
    (PREPOSITIONS.has(next.text) && !isHostBehind(words, at + 1)) ||
    // "جمعه بلافروف"
    /^[\u0628\u0644]/u.test(next.mention?.clitics ?? '') ||
    ((words[at + 2]?.date ?? null) !== null && WHILE.has(next.text))
  );
}

/** "كلفها بتشكيل الحكومة", "أحاله للقضاء". */
const LINKED = /^(?:ب(?:ال.{2}|هذ.|ت.{3})|لل.{3})/u;

/** Whether behind where it was somebody stands by his title: "استقبله في مطار القاهرة وزير البيئة". */
function isHostBehind(words: readonly Word[], from: number): boolean {
  for (let i = from + 2; i < from + HOST_REACH && i < words.length; i++) {
    const { text, separated, date, isVerb } = words[i]!;
    if (separated || date !== null || isVerb) return false;
    const before = words[i - 1]!.text;
    if (isTitle(text) && !PREPOSITIONS.has(before) && !SEATS.has(before)) return true;
  }
  return false;
}

const HOST_REACH = 7;
/** "في مكتب وزير البيئة": the title belongs to where it was. */
const SEATS = new Set('مكتب مقر قصر بيت منزل ديوان حضور لقاء زيارة اجتماع'.split(' ').map(fold));

/** Before a date, of it: "ليلة 11 ماي". */
const WHILE = new Set(
  'يوم ليلة ليل مساء صباح فجر ظهر عصر عام سنة شهر مطلع أواخر أوائل منتصف نهاية بداية غرة'
    .split(' ')
    .map(fold),
);
