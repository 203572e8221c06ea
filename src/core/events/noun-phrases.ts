import { afterConjunction, isJoining } from './conjunction.ts';
import { besideOpening } from './companions.ts';
import { fold } from '../text/fold.ts';
import { withoutCircumstance, withoutStrength } from './circumstance.ts';
import { isClear, isRelational } from './clear-head.ts';
import { linkOfGroup, membersOpening } from './named-members.ts';
import { withoutNamelessForces } from './nameless-forces.ts';
import { hasDateBetween, isToldApart } from './in-turn.ts';
import { isJoinedDeed } from './joined-deeds.ts';
import { isBesideNameless, isNameless } from './nameless-nouns.ts';
import { isOwner } from './owner.ts';
import { ownTitleIn, withoutTitlesBehind } from './own-title.ts';
import { isApposition, isSameAgain } from './apposition.ts';
import type { Item } from './item.ts';
import { linkOf } from './link-of.ts';
import { armsOf, isArms, itemOf, officeBefore } from './party-item.ts';
import { BETWEEN, PARTICLES, PREPOSITIONS } from './phrase-words.ts';
import type { NamedMention, Word } from './sentence.ts';
import {
  isCompanion,
  isOfNext,
  isOfTitle,
  isOfTown,
  titleAlone,
  leadsToPerson,
  leadsToTown,
} from './title-of.ts';
import type { Link } from './trigger.ts';

export type { Item } from './item.ts';

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
  /** Whether it stands in the accusative, and so acts in no way: "كلا من فلان وفلان". */
  isObject?: boolean;
  /** Indices of the first and last word of its names, and of what its last name is called behind it: "فلان أمير قطر". */
  first: number;
  last: number;
  /** Where its last name ends, if something else stands between it and `last`. */
  nameEnd?: number;
}

/** The parties of a clause after its word number `trigger`, or before it where `trigger` is -1. */
export function nounPhrases(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let gap: string[] = [];
  let joint: Link | null | undefined;
  let isObject = false;
  const positions = clause.filter((i) => i > trigger);
  for (let k = 0; k < positions.length; k++) {
    const i = positions[k]!;
    const word = sentence[i]!;
    if (word.date !== null) {
      // the preposition of the date
      if (sentence[i - 1]?.date !== word.date) {
        const isActing = trigger >= 0 && phrases.length === 0 && isNameless(gap);
        isObject ||= isActing;
        gap = isActing ? [] : withoutCircumstance(gap.slice(0, -1));
      }
      continue;
    }
    const opening = word.mention === null ? membersOpening(sentence, i) : 0;
    if (opening > 0 && positions[k + opening - 1] === i + opening - 1) {
      joint = gap.length === 0 ? groupOf(phrases.at(-1)) : linkOfGroup(gap);
      gap = [];
      k += opening - 1;
      continue;
    }
    const beside = word.mention === null ? besideOpening(sentence, i) : 0;
    if (beside > 0 && positions[k + beside - 1] === i + beside - 1) {
      joint = null;
      gap = [];
      k += beside - 1;
      continue;
    }
    if (word.separated) gap = withoutCircumstance(gap);
    if (word.text === OF && EACH.has(gap.at(-1) ?? '')) {
      const each = gap.pop()!;
      isObject = BOTH.has(each);
      if (isObject) gap = [];
      if (/^[\u0628\u0644]/u.test(each)) joint = each[0] as Link;
      continue;
    }
    if (word.mention === null) {
      // "وإذا فاز فلان", "في حال استقال فلان": what stands before the verb is nothing of its subject's.
      if (trigger < 0 && word.isVerb) {
        gap = [];
        continue;
      }
      if (!PARTICLES.has(word.text) && !PARTICLES.has(word.bare) && !BETWEEN.has(word.text))
        gap = withoutClosed(gap, spokenOf(word));
      continue;
    }
    let last = i;
    while (k + 1 < positions.length && sentence[positions[k + 1]!]!.mention === word.mention)
      last = positions[++k]!;
    const mention = asBody(word.mention, word.text);
    if (gap.length === 0 && isOfTown(sentence, mention, phrases.at(-1), i)) continue;
    const qualifies =
      (mention.role === 'nisba' &&
        leadsToPerson(sentence, last, gap) &&
        officeBefore(gap)?.kind !== 'organisation') ||
      (mention.role === 'nisba' && leadsToTown(sentence, gap, last)) ||
      isOfTitle(sentence, gap, mention, last) ||
      isOfNext(sentence, mention, phrases.at(-1), i, last);
    if (qualifies) {
      // "الرئيس الروسي فلاديمير بوتين", "القيادي في حماس صالح العاروري": the gap runs on to the person
      gap = titleAlone(gap);
      // "الرئيسان المصري فلان والفرنسي فلان": the "and" is the person's.
      if (gap.length === 0 && mention.clitics.startsWith(AND)) gap = [word.text];
      continue;
    }
    if (EXCLUDED.has(sentence[i - 1]?.text ?? '') || isRetinue(sentence, i, last)) {
      gap = [];
      continue;
    }
    const before =
      mention.party.kind === 'person' ? beforePerson(gap, phrases.at(-1), i) : withoutStrength(gap);
    addPhrase(trigger < 0 ? null : sentence, phrases, mention, before, i, last, joint);
    if (isObject && phrases.at(-1)?.first === i) phrases.at(-1)!.isObject = true;
    isObject = false;
    gap = [];
    joint = undefined;
  }
  return phrases;
}

/** "الحوثيون": the body itself, and no adjective of it. */
function asBody(mention: NamedMention, text: string): NamedMention {
  const isBody =
    mention.role === 'nisba' && mention.party.kind === 'organisation' && MEMBERS.test(text);
  return isBody ? { ...mention, role: 'main' } : mention;
}

const MEMBERS = /^(?:و|ف)?(?:[\u0628\u0643]?ال|لل).{3,}(?:ون|ين)$/u;

const OF = fold('من');
const AND = '\u0648'; // waw

/** "كل من مصر والأردن": both of them. */
const EACH = new Set(['كل', 'وكل', 'كلا', 'وكلا', 'بكل', 'لكل'].map(fold));

const BOTH = new Set(['كلا', 'وكلا'].map(fold));

/** How those are joined to the verb to whom members belong that are named behind them: "قادة حماس، بينهم فلان". */
function groupOf(group: NounPhrase | undefined): Link | null {
  if (group === undefined || group.link === 'من') return 'direct';
  return group.link;
}

/** "والوفد المرافق له": no party of that name. */
function isRetinue(sentence: readonly Word[], first: number, last: number): boolean {
  return (
    first === last &&
    RETINUE.test(sentence[first]!.text) &&
    ALONG.test(sentence[last + 1]?.text ?? '')
  );
}

const RETINUE = /^(?:و|ب|ل)?(?:ال)?وفد$/u;
const ALONG = /^ال(?:مرافق|مشارك|مفاوض|مصاحب|رسمي|وزاري|رفيع|زاءر)$/u;

/** "لا فلان", "وليس فلان": not he. */
const EXCLUDED = new Set(['وليس', 'وليست', 'لا'].map(fold));

/** "نائبه فلان" is he himself, while "نائبة فلان", which folds alike, is not: then the word for a counterpart stands for it. */
function spokenOf({ text, isPossessed }: Word): string {
  return isPossessed && isRelational(text) && isCompanion(afterConjunction(text, 3))
    ? text.replace(/(?<=^(?:و|ف)?)[^\u0648\u0641].*$/u, COUNTERPART)
    : text;
}

const COUNTERPART = fold('نظيره');

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
  /** How it is joined where words before it have told that. */
  joint: Link | null | undefined,
): void {
  if (isSameAgain(mention, gap, phrases.at(-1), first)) {
    phrases.at(-1)!.last = last;
    return;
  }
  const arms = mention.role === 'nisba' && isArms(gap);
  const shared = sharedOffice(mention, gap, phrases.at(-1));
  const item = arms ? armsOf(mention.party, gap) : itemOf(mention, shared ?? gap);
  if (item === null) return;
  if (isApposition(mention, item, gap, phrases.at(-1), first)) {
    const person = phrases.at(-1)!;
    person.nameEnd ??= person.last;
    person.last = last;
    return;
  }
  const joined = /^(?:و|ف)/u.test(mention.clitics) || isJoining(gap[0] ?? '');
  const own = linkOf(mention, gap);
  const link = joint !== undefined && own.link === 'direct' ? joint : own.link;
  const { head } = own;
  const previous = phrases.at(-1);
  const isOwned =
    item.kind === 'person' &&
    mention.party.kind === 'person' &&
    sentence !== null &&
    isOwner(sentence, first, head);
  const isSecond = sentence !== null && previous === undefined && isBesideNameless(mention, head);
  const clear = arms || (!isOwned && isClear(item, mention, isSecond ? [] : head));
  // "توفي فلان في 3 مايو وفلان في غزة": what of him, nobody can tell.
  const isParted =
    item.kind === 'person' &&
    previous?.items[0]!.kind === 'person' &&
    !isCompanion(afterConjunction(gap[0] ?? '')) &&
    hasDateBetween(sentence, previous.last, first);
  if (joined && (isParted || isToldApart(sentence, previous?.last, first, last))) return;
  // "إقالة فلان وتعيين فلان": another thing is done to the second.
  if (joined && isJoinedDeed(gap[0] ?? '')) return;
  const continues =
    previous?.clear === true ||
    (gap.length === 0 && previous?.last === first - 1) ||
    // "لقاء سعيد ونظيره الفرنسي ماكرون": whatever stands before the first.
    isCompanion(afterConjunction(gap[0] ?? '', 3));
  if (joined && previous !== undefined && link === 'direct' && clear && continues) {
    previous.items.push(item);
    previous.last = last;
    delete previous.nameEnd;
    return;
  }
  phrases.push({
    items: [item],
    link,
    ...{ head, arms, isOwned },
    // The "and" that a sentence begins with joins nothing.
    clear: clear && !(joined && previous === undefined && gap.length > 1 && first > gap.length),
    first,
    last,
  });
}

/** The office before a state that those joined to it share: "سفراء فرنسا وألمانيا". */
function sharedOffice(
  { party, clitics }: NamedMention,
  gap: readonly string[],
  previous: NounPhrase | undefined,
): readonly string[] | null {
  if (party.kind !== 'country' || gap.length > 0 || !clitics.startsWith(AND)) return null;
  return ENVOYS === previous?.head.at(-1) ? previous.head : null;
}

const ENVOYS = fold('سفراء');

/** What leads up to a person, without police who have no name and without the titles of the person right before. */
function beforePerson(
  gap: readonly string[],
  previous: NounPhrase | undefined,
  first: number,
): readonly string[] {
  if (previous === undefined) return withoutNamelessForces(gap);
  const own = ownTitleIn(gap);
  if (own > 0) return gap.slice(own);
  // An adjective of a title may have been passed over: "ونظيره التركي".
  const between = first - previous.last - 1;
  const isBehindPerson =
    previous.items.at(-1)?.kind === 'person' &&
    between >= gap.length &&
    between <= gap.length + MOST_ADJECTIVES;
  return isBehindPerson ? withoutTitlesBehind(gap) : gap;
}

const MOST_ADJECTIVES = 2;
