import { afterConjunction } from './conjunction.ts';
import type { Kind } from '../kind.ts';
import {
  GENERIC,
  HEADS,
  OFFICES,
  OWN_WAW,
  PARTICLES,
  PREPOSITIONS,
  RELATIONAL,
} from './phrase-words.ts';
import type { NamedMention, Word } from './sentence.ts';
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
  /** Indices of the first and last word of its names. */
  first: number;
  last: number;
}

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
      if (!PARTICLES.has(word.text) && !PARTICLES.has(afterConjunction(word.text)))
        gap.push(word.text);
      continue;
    }
    const { mention } = word;
    let last = i;
    while (k + 1 < positions.length && sentence[positions[k + 1]!]!.mention === mention)
      last = positions[++k]!;
    const following = sentence[last + 1];
    const qualifies =
      mention.role === 'nisba' &&
      following?.separated === false &&
      following.mention?.party.kind === 'person';
    if (qualifies) continue; // "الرئيس الروسي فلاديمير بوتين": the gap runs on to the person
    addPhrase(phrases, mention, gap, i, last);
    gap = [];
  }
  return phrases;
}

function addPhrase(
  phrases: NounPhrase[],
  mention: NamedMention,
  gap: readonly string[],
  first: number,
  last: number,
): void {
  const item = itemOf(mention, gap);
  if (item === null) return;
  const joined = /^(?:و|ف)/u.test(mention.clitics) || isJoining(gap[0] ?? '');
  const { link, head } = linkOf(mention, gap);
  const previous = phrases.at(-1);
  const clear = isClear(item, mention, head);
  if (joined && previous !== undefined && link === 'direct' && clear && previous.clear) {
    previous.items.push(item);
    previous.last = last;
    return;
  }
  phrases.push({
    items: [item],
    link,
    head,
    clear: clear && !(joined && previous === undefined && gap.length > 1),
    first,
    last,
  });
}

/** The link of a name to its verb and the words between the two that belong to its own phrase. */
function linkOf(
  mention: NamedMention,
  gap: readonly string[],
): { link: Link | null; head: string[] } {
  const clitic = /(?:ب|ل|ك)/u.exec(mention.clitics)?.[0];
  if (clitic !== undefined) return { link: clitic as Link, head: [] };
  for (let i = gap.length - 1; i >= 0; i--) {
    const word = gap[i]!;
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

function isHead(noun: string): boolean {
  return HEADS.has(noun) || HEADS.has(`ال${noun.replace(/^ل/u, '')}`) || GENERIC.has(noun);
}

function officeBefore(gap: readonly string[]): { english: string; kind: Kind } | null {
  for (const length of [2, 1]) {
    const phrase = gap.slice(-length);
    if (phrase.length < length) continue;
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

function isClear(item: Item, mention: NamedMention, head: readonly string[]): boolean {
  if (mention.party.kind === 'person')
    return (
      head.length <= 7 &&
      !head.some((word) => RELATIONAL.has(word) || RELATIONAL.has(afterConjunction(word, 1)))
    );
  if (item.english !== mention.party.english) return head.length <= 3;
  if (mention.party.kind === 'agreement') return head.length <= 4;
  return head.every((word) => GENERIC.has(word) || GENERIC.has(afterConjunction(word, 1)));
}
