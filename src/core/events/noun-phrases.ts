import { afterConjunction } from './conjunction.ts';
import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { isPartOfBody, withoutBoard } from './boards.ts';
import { isJoinedDeed } from './joined-deeds.ts';
import { isOwner } from './owner.ts';
import {
  ARMS,
  ARMS_KINDS,
  BETWEEN,
  DIRECTIONS,
  GENERIC,
  HEADS,
  OF_EVENTS,
  OFFICES,
  OWN_WAW,
  PARTICLES,
  PREPOSITIONS,
  RELATIONAL,
  SELF_TITLES,
  STATE_HEADS,
} from './phrase-words.ts';
import type { NamedMention, Party, Word } from './sentence.ts';
import { isOfTitle, leadsToPerson, leadsToTown } from './title-of.ts';
import type { Link } from './trigger.ts';

/** One party of a clause as the English line names it. */
export interface Item {
  english: string;
  kind: Kind;
  entry: string;
}

/** Parties joined by و that stand to the verb in one way. `clear` is false where an unknown word owns them. */
export interface NounPhrase {
  items: Item[];
  link: Link | null;
  clear: boolean;
  /** Folded words between the link and the first name. */
  head: readonly string[];
  /** Whether it is arms of a state that stand for it where they strike: "مقاتلات إسرائيلية". */
  arms: boolean;
  /** Whether an undefined noun right before a person makes it somebody else's: "حارس فلان", "رفيق درب فلان". */
  isOwned?: boolean;
  /** Indices of the first and last word of its names. */
  first: number;
  last: number;
}

/** How many words of titles may stand before a person. */
const MOST_TITLES = 9;

/** Whether the first word of a phrase brings an "and" with it: "والزعيم" does, "وزير" does not. */
function isJoining(word: string): boolean {
  return word.startsWith('و') && !OWN_WAW.has(word);
}

const bare = (text: string): string => text.replace(/^(?:(?:و|ف)?(?:ال|لل)|(?:و|ف))(?=.{2})/u, '');

/** The parties of a clause after its word number `trigger`, or before it where `trigger` is -1. */
export function nounPhrases(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let gap: string[] = [];
  const positions = clause.filter((i) => i > trigger);
  for (let k = 0; k < positions.length; k++) {
    const i = positions[k]!;
    const word = sentence[i]!;
    if (word.date !== null) {
      if (sentence[i - 1]?.date !== word.date) gap = gap.slice(0, -1); // the preposition of the date
      continue;
    }
    if (word.mention === null) {
      if (!PARTICLES.has(word.text) && !PARTICLES.has(word.bare) && !BETWEEN.has(word.text))
        gap = withoutClosed(gap, word.text);
      continue;
    }
    const { mention } = word;
    let last = i;
    while (k + 1 < positions.length && sentence[positions[k + 1]!]!.mention === mention)
      last = positions[++k]!;
    const qualifies =
      (mention.role === 'nisba' &&
        leadsToPerson(sentence, last) &&
        officeBefore(gap)?.kind !== 'organisation') ||
      (mention.role === 'nisba' && leadsToTown(sentence, gap, last)) ||
      isOfTitle(sentence, gap, mention, last);
    if (qualifies) continue; // "الرئيس الروسي فلاديمير بوتين": the gap runs on to the person
    if (EXCLUDED.has(sentence[i - 1]?.text ?? '')) {
      gap = [];
      continue;
    }
    addPhrase(trigger < 0 ? null : sentence, phrases, mention, gap, i, last);
    gap = [];
  }
  return phrases;
}

/** "لا فلان", "وليس فلان": not he. */
const EXCLUDED = new Set(['وليس', 'وليست', 'لا'].map(fold));

/** The gap with a further word; a preposition and a noun with its possessor are complete: "على هامشها". */
function withoutClosed(gap: readonly string[], word: string): string[] {
  const before = gap.at(-1) ?? '';
  if (CLOSED.test(word) && PREPOSITIONS.has(before)) return gap.slice(0, -1);
  return [...gap, word];
}

const CLOSED =
  /^(?:هامش|مكتب|قصر|ختام|مقر|ديوان|دور|جانب|مستهل|اثر|حضور|رءاست|اقامت|جلست|اجتماع)(?:ه|ها|هما|هم)$/u;

function addPhrase(
  /** Null before the verb, where an unknown word may be a verb itself: "هدد فلان بأن يفرض". */
  sentence: readonly Word[] | null,
  phrases: NounPhrase[],
  mention: NamedMention,
  gap: readonly string[],
  first: number,
  last: number,
): void {
  const arms = mention.role === 'nisba' && isArms(gap);
  const item = arms ? armsOf(mention.party, gap) : itemOf(mention, gap);
  if (item === null) return;
  if (isApposition(mention, item, gap, phrases.at(-1), first)) return;
  const joined = /^(?:و|ف)/u.test(mention.clitics) || isJoining(gap[0] ?? '');
  const { link, head } = linkOf(mention, gap);
  const previous = phrases.at(-1);
  const isOwned =
    mention.party.kind === 'person' && sentence !== null && isOwner(sentence, first, head);
  const clear = arms || (!isOwned && isClear(item, mention, head));
  // "توفي فلان في 3 مايو وفلان في غزة": what of him, nobody can tell.
  const isParted =
    item.kind === 'person' &&
    previous?.items[0]!.kind === 'person' &&
    hasDateBetween(sentence, previous.last, first);
  if (joined && isParted) return;
  // "إقالة فلان وتعيين فلان": another thing is done to the second.
  if (joined && isJoinedDeed(gap[0] ?? '')) return;
  const continues = previous?.clear === true || (gap.length === 0 && previous?.last === first - 1);
  if (joined && previous !== undefined && link === 'direct' && clear && continues) {
    previous.items.push(item);
    previous.last = last;
    return;
  }
  phrases.push({
    items: [item],
    link,
    ...{ head, arms, isOwned },
    clear: clear && !(joined && previous === undefined && gap.length > 1),
    first,
    last,
  });
}

function hasDateBetween(sentence: readonly Word[] | null, from: number, to: number): boolean {
  return sentence?.slice(from + 1, to).some(({ date }) => date !== null) === true;
}

/** Whether an office right behind a person is the person's own: "تميم بن حمد أمير دولة قطر". */
function isApposition(
  { party, role }: NamedMention,
  item: Item,
  gap: readonly string[],
  previous: NounPhrase | undefined,
  first: number,
): boolean {
  return (
    role !== 'nisba' &&
    party.kind === 'country' &&
    item.kind === 'person' &&
    previous?.items.at(-1)?.kind === 'person' &&
    previous.last + gap.length + 1 === first &&
    !isJoining(gap[0] ?? '')
  );
}

/** The link of a name to its verb and the words between the two that belong to its own phrase. */
function linkOf(
  mention: NamedMention,
  gap: readonly string[],
): { link: Link | null; head: string[] } {
  const clitic = /(?:ب|ل|ك)/u.exec(mention.clitics)?.[0];
  if (clitic === 'ب' && mention.party.kind === 'organisation' && isPartOfBody(gap))
    return { link: 'direct', head: [] };
  if (clitic !== undefined) return { link: clitic as Link, head: [] };
  for (let i = gap.length - 1; i >= 0; i--) {
    const word = gap[i]!;
    // "في جنوب لبنان" is in Lebanon, while "شرق دمشق" is not in Damascus.
    if (word === AMID && mention.party.kind === 'place')
      return { link: 'في', head: gap.slice(i + 1) };
    if (DIRECTIONS.has(word) && mention.party.kind === 'country') {
      if (!PREPOSITIONS.has(gap[i - 1] ?? '')) return { link: 'في', head: gap.slice(i + 1) };
      continue;
    }
    // "في حق فلان": against him.
    if (word === RIGHT && gap[i - 1] === IN) return { link: 'علي', head: gap.slice(i + 1) };
    const plain = afterConjunction(word);
    const link = PREPOSITIONS.get(word) ?? PREPOSITIONS.get(plain);
    if (link !== undefined) return { link, head: gap.slice(i + 1) };
    if (PREPOSITIONS.has(word) || PREPOSITIONS.has(plain))
      return { link: null, head: gap.slice(i + 1) };
    const noun = /^(?:ب|ل)(.{3,})$/u.exec(plain)?.[1];
    if (noun !== undefined && isHead(noun))
      return { link: plain[0] as Link, head: gap.slice(i + 1) };
  }
  return { link: 'direct', head: [...gap] };
}

/** "وسط نيودلهي". */
const AMID = fold('وسط');
const RIGHT = fold('حق');
const IN = fold('في');

function isHead(noun: string): boolean {
  return HEADS.has(noun) || HEADS.has(`ال${noun.replace(/^ل/u, '')}`) || GENERIC.has(noun);
}

/** "وزراء الخارجية التونسي والمصري": their ministry is not meant. */
const OF_MINISTERS = /^(?:و|ب|ل|ف)?(?:ال)?وز(?:ير|يره|راء|يرا|يري)$/u;

function officeBefore(gap: readonly string[]): { english: string; kind: Kind } | null {
  for (const length of [2, 1]) {
    const phrase = gap.slice(-length);
    if (phrase.length < length || (length === 1 && OF_MINISTERS.test(gap.at(-2) ?? ''))) continue;
    const office =
      OFFICES.get(phrase.map((word) => word.replace(/^(?:و|ف|ب|ل)(?=.{3})/u, '')).join(' ')) ??
      OFFICES.get(phrase.map((word, i) => (i === 0 ? bare(word) : word)).join(' '));
    if (office !== undefined) return office;
  }
  return null;
}

function itemOf({ party, role }: NamedMention, gap: readonly string[]): Item | null {
  const { entry, english, kind } = party;
  if (role !== 'nisba' && kind !== 'country') return { entry, english, kind };
  const office = officeBefore(gap);
  if (office !== null)
    return {
      entry,
      english: `${english}${english.endsWith('s') ? "'" : "'s"} ${office.english}`,
      kind: office.kind,
    };
  return role === 'nisba' ? null : { entry, english, kind };
}

/** Whether nothing but one kind of arms and its adjective stands before a nisba, as the subject of a verb does. */
function isArms(gap: readonly string[]): boolean {
  const [noun = '', ...adjectives] = gap;
  return (
    ARMS.has(noun) && adjectives.length <= 2 && adjectives.every((word) => ARMS_KINDS.has(word))
  );
}

function armsOf({ entry, english }: Party, [noun = '']: readonly string[]): Item {
  return {
    entry,
    english: `${english}${english.endsWith('s') ? "'" : "'s"} ${ARMS.get(noun)!}`,
    kind: 'organisation',
  };
}

/** A noun behind ب: what is done, of which the name is only the complement: "بإقالة نجلاء بودن". */
function isAnotherPart(word: string): boolean {
  return /^ب.{4,}$/u.test(word) && !isHead(word.slice(1));
}

/** Whether a noun puts somebody else in the place of the one named after it: "نجل", "أنصار". */
export function isRelational(word: string): boolean {
  return RELATIONAL.has(word) || RELATIONAL.has(afterConjunction(word, 1));
}

/**
 * Whether a word of a head makes the person behind it somebody else: not "مبعوث الأمم المتحدة", who is the person named, but
 * "مبعوث ترامب" and "مستشار الرئيس ترامب".
 */
function hidesPerson(word: string, i: number, head: readonly string[]): boolean {
  if (!isRelational(word)) return false;
  const rest = head.slice(i + 1);
  return !SELF_TITLES.has(afterConjunction(word, 3)) || rest.every((other) => HEADS.has(other));
}

function isClear(item: Item, mention: NamedMention, gap: readonly string[]): boolean {
  const head = mention.party.kind === 'organisation' ? withoutBoard(gap) : gap;
  if (mention.party.kind === 'person')
    return (
      head.length <= MOST_TITLES &&
      !head.some((word, i) => hidesPerson(word, i, head) || isAnotherPart(word))
    );
  if (item.english !== mention.party.english) return head.length <= 3;
  if (mention.party.kind === 'agreement') return head.length <= 4;
  if (mention.party.kind === 'event' && head.every((word) => OF_EVENTS.has(word))) return true;
  if (mention.party.kind === 'country' && head.length === 1 && STATE_HEADS.has(head[0]!))
    return true;
  return head.every(
    (word) => GENERIC.has(word) || GENERIC.has(afterConjunction(word, 1)) || DIRECTIONS.has(word),
  );
}
