import { fold } from '../text/fold.ts';
import { withoutBoard } from './boards.ts';
import { afterConjunction } from './conjunction.ts';
import type { Item } from './item.ts';
import {
  DIRECTIONS,
  GENERIC,
  HEADS,
  OF_EVENTS,
  RELATIONAL,
  SELF_TITLES,
  STATE_HEADS,
} from './phrase-words.ts';
import type { NamedMention } from './sentence.ts';
import { isCompanion, isTitle } from './title-of.ts';

/** How many words of titles may stand before a person. */
const MOST_TITLES = 12;

/** Whether every word between the link of a name and the name belongs to its own phrase. */
export function isClear(item: Item, mention: NamedMention, gap: readonly string[]): boolean {
  const head = mention.party.kind === 'organisation' ? withoutBoard(gap) : gap;
  if (mention.party.kind === 'person' && item.kind === 'person')
    return (
      head.length <= MOST_TITLES &&
      !head.some((word, i) => hidesPerson(word, i, head) || isAnotherPart(word))
    );
  if (item.english !== mention.party.english) return head.length <= 3;
  if (mention.party.kind === 'agreement') return head.length <= 4;
  if (mention.party.kind === 'event' && head.every((word) => OF_EVENTS.has(word))) return true;
  // "قادة مصر", "وزراء خارجية مصر وقطر".
  if (mention.party.kind === 'country' && head.length <= 2 && STATE_HEADS.has(head[0] ?? ''))
    return true;
  // "قادة حلف الناتو": it acts through them.
  const own = STATE_HEADS.has(head[0] ?? '') ? head.slice(1) : head;
  return own.every(
    (word, i) =>
      (i === own.length - 1 && isCompanion(afterConjunction(word, 3))) ||
      GENERIC.has(word) ||
      GENERIC.has(afterConjunction(word, 1)) ||
      DIRECTIONS.has(word),
  );
}

/** A noun behind ب: what is done, of which the name is only the complement: "بإقالة نجلاء بودن". */
function isAnotherPart(word: string): boolean {
  return /^ب.{4,}$/u.test(word) && !isHead(word.slice(1)) && word !== ABROAD;
}

/** "وزير الخارجية وشؤون المصريين بالخارج فلان". */
const ABROAD = fold('بالخارج');

/** Whether a noun puts somebody else in the place of the one named after it: "نجل", "أنصار". */
export function isRelational(word: string): boolean {
  return RELATIONAL.has(word) || RELATIONAL.has(afterConjunction(word, 1));
}

/**
 * Whether a word of a head makes the person behind it somebody else: not "مبعوث الأمم المتحدة", who is the person named, but
 * "مبعوث ترامب" and "مستشار الرئيس ترامب".
 */
function hidesPerson(word: string, i: number, head: readonly string[]): boolean {
  if (!isRelational(word) || isTitle(afterConjunction(head[i - 1] ?? '', 3))) return false;
  const rest = head.slice(i + 1);
  return !SELF_TITLES.has(afterConjunction(word, 3)) || rest.every((other) => HEADS.has(other));
}

/** Whether a noun can be the first of a phrase that ends with a name. */
export function isHead(noun: string): boolean {
  const plain = noun.replace(/^ل/u, '');
  return (
    HEADS.has(noun) ||
    HEADS.has(`ال${plain}`) ||
    isCompanion(plain) ||
    GENERIC.has(noun) ||
    isTitle(noun) ||
    isTitle(plain)
  );
}
