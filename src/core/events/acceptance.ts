import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import type { Frame } from './trigger.ts';
import type { Complement } from './frame-nouns.ts';
import { stateOf } from './capitals.ts';
import type { EventClass } from './event-class.ts';
import { triggerForms } from './lexicon.ts';
import { isRelational } from './clear-head.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';
import { FOLLOWERS } from './phrase-words.ts';

const MOST_NAMES = 4;
/** How many words that nobody knows may stand before a party in the lenient reading. */
const MOST_UNKNOWN = 5;

/** Whether those who act are the men of a body, which acts through them: "قوات المجلس الانتقالي", "ممثلو حركة طالبان". */
export function isForces({ head, items }: NounPhrase, name?: EventClass): boolean {
  const [first = '', ...others] = head;
  if (others.length > 0 || items[0]!.kind !== 'organisation') return false;
  return (
    FORCES.has(first) ||
    (name === 'protest' && FOLLOWERS.has(first)) ||
    (name !== undefined && RESOLVING.has(name) && GATHERINGS.has(first))
  );
}

/** "وافقت قمة الاتحاد الإفريقي": those who are gathered resolve for the body. */
const GATHERINGS = new Set('قمة القمة مؤتمر'.split(' ').map(fold));
const RESOLVING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['approve', 'adopt', 'ratify', 'elect', 'condemn', 'reject', 'demand', 'suspend'] as const),
]);

const FORCES = new Set(
  [
    'قوات',
    'مقاتلو',
    'مقاتلي',
    'مسلحو',
    'مسلحي',
    'عناصر',
    'ميليشيا',
    'ميليشيات',
    'مسيرات',
    'مدفعية',
    'ممثلو',
    'ممثلا',
    'مندوبو',
    'قيادة',
  ].map(fold),
);

/** "بسجن المترشح العياشي زمال": what is done is no part of who it is done to. */
export function isPersonal({ items }: NounPhrase): boolean {
  return items.every(({ kind }) => kind === 'person');
}

/** The items of a phrase of the wanted kinds, or null when one is not of them or too many are named. */
export function accepted(
  phrase: NounPhrase,
  kinds: readonly Kind[],
  noun: Complement,
  lenient: boolean,
  asStates = false,
  name?: EventClass,
): Item[] | null {
  const items = asStates ? phrase.items.map((item) => stateFor(item, kinds)) : phrase.items;
  const unique = items.filter(
    (item, i) => items.findIndex(({ entry }) => entry === item.entry) === i,
  );
  const rest = phrase.head.filter((word) => !noun.words.includes(word));
  const clear =
    phrase.clear ||
    rest.length === 0 ||
    (rest.length < phrase.head.length && isPersonal(phrase) && !rest.some(isRelational)) ||
    (lenient &&
      phrase.head.length <= MOST_UNKNOWN &&
      !rest.some(isOther) &&
      !phrase.head.some((word) => CROWD_DOING.has(word)) &&
      (isForces(phrase, name) || !phrase.head.some(isRelational)));
  if (!clear || (phrase.isOwned === true && rest.length > 0) || unique.length > MOST_NAMES)
    return null;
  return unique.every(({ kind, isAnyone }) => isAnyone === true || kinds.includes(kind))
    ? unique
    : null;
}

/** The state that a capital stands for, where one is wanted: "القاهرة" in "نددت القاهرة". */
function stateFor(item: Item, kinds: readonly Kind[]): Item {
  if (item.kind !== 'place' || !kinds.includes('country')) return item;
  return stateOf(item.entry) ?? item;
}

/** Whether a party is of the wanted kinds, or a capital whose state is. */
export function isOfKinds(item: Item, kinds: readonly Kind[], asStates: boolean): boolean {
  return item.isAnyone === true || kinds.includes((asStates ? stateFor(item, kinds) : item).kind);
}

const SOURCE = fold('مصدره');
/** "والدها", "نظيرها": they are named right behind. */
const COMPANIONS = new RegExp(
  `^(?:و|ف|ب|ل)?(?:${'والد والدت شقيق شقيقت زوج زوجت نجل ابن نظير نظيرت سلف خلف منافس غريم مضيف حليف رئيس زميل وزير'.replaceAll(' ', '|')})(?:ها|هم|هما)$`,
  'u',
);

/** A word that cannot belong to a party: an object in the accusative, or what has its own possessor ("صاروخا مصدره اليمن"). */
function isOther(word: string): boolean {
  if (word === SOURCE) return true;
  if (PURPOSE.test(word) || isDeed(word) || ACCUSED_OF.test(word)) return true;
  return /^(?!ال).{3,}(?:ا|ها|هم)$/u.test(word) && !COMPANIONS.test(word);
}

/** "رافعين أعلام فلسطين": what they carry and shout. */
const CROWD_DOING = new Set(
  'رافعين حاملين مرددين هاتفين منددين مطالبين ملوحين'.split(' ').map(fold),
);

/** "المتهمون باغتيال فلان": what they did to him. */
function isDeed(word: string): boolean {
  return word.startsWith('ب') && triggerForms(word.slice(1)).some(({ form }) => form === 'masdar');
}

/** "باختراق شركة سوني": a deed that no table knows. */
const ACCUSED_OF =
  /^ب(?:ا(?:ست|خت|فت|عت|حت|رت|قت|نت|نه|نق|لت).{2,}|(?:تمويل|تسليح|تدبير|عرقله|خرق|سرقه|دعم|تهديد|تقويض|محاوله))$/u;

/** "لاستعادة قاعدة …", "لبحث الوضع في …": what it is for. */
const PURPOSE =
  /^ل(?:است.{2,}|ان.{3,}|اجت.{2,}|احت.{2,}|افت.{2,}|ت.{4,}|بحث|مناقشه|حضور|دعم|وقف|مواجهه|مكافحه|محاربه|حمايه|اجراء|اعاده|ضمان|متابعه|منع|كسر|فك|رفع|لقاء)$/u;

/** "التقى عبد العاطي بويتكوف": the object has its preposition, so that the other is the subject. */
export function hasLinkedObject({ by, object }: Frame, after: readonly NounPhrase[]): boolean {
  return after.some(
    ({ link, items }) =>
      link !== null &&
      link !== 'direct' &&
      by?.includes(link) === true &&
      items.every(({ kind }) => object?.includes(kind)),
  );
}
