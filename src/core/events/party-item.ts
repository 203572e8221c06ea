import type { EventClass } from './event-class.ts';
import type { Kind } from '../kind.ts';
import { seatOf } from './capitals.ts';
import { named, possessive } from './english-names.ts';
import type { Item } from './item.ts';
import { fold } from '../text/fold.ts';
import {
  ARMS,
  ARMS_KINDS,
  CAPITAL,
  COUNTERPART,
  GENERIC,
  HONORIFICS,
  OFFICES,
} from './phrase-words.ts';
import type { NamedMention, Party } from './sentence.ts';

const bare = (text: string): string => text.replace(/^(?:(?:و|ف)?(?:ال|لل)|(?:و|ف))(?=.{2})/u, '');

/** "وزراء الخارجية التونسي والمصري": their ministry is not meant. */
const OF_MINISTERS = /^(?:و|ب|ل|ف)?(?:ال)?وز(?:ير|يره|راء|يرا|يري)$/u;

export function officeBefore(gap: readonly string[]): { english: string; kind: Kind } | null {
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

/** "وفد من حركة حماس", "وفد الاتحاد الأوروبي": they are persons, who travel and meet. */
function isDelegation(gap: readonly string[]): boolean {
  const at = gap.findLastIndex((word) => DELEGATION.test(word));
  const behind = gap.slice(at + 1);
  return (
    at >= 0 &&
    behind.every(
      (word, i) =>
        (i === 0 && word === OF) || GENERIC.has(word) || GENERIC.has(word.replace(/^ال/u, '')),
    )
  );
}

/** Whether armed men stand before whose they are, his titles between or not: "وقوات الفريق أول فلان". */
function isTroops(gap: readonly string[]): boolean {
  const at = gap.findLastIndex((word) => TROOPS.test(word));
  return at >= 0 && gap.slice(at + 1).every((word) => HONORIFICS.has(word));
}

const TROOPS =
  /^(?:و|ف)?(?:قوات|جيش|مليشيا|ميليشيا|مليشيات|ميليشيات|كتاءب|مقاتلو|مقاتلي|مسلحو|مسلحي)$/u;

export const DELEGATION = /^و?(?:وفد|بعثه)$/u;
const OF = fold('من');

const A_COUNTERPART = 'a counterpart from ';

/** Whether a party is somebody's counterpart who is not named: "نظيره الروسي". */
function isCounterpart({ english }: Item): boolean {
  return english.startsWith(A_COUNTERPART);
}

export function itemOf({ party, role }: NamedMention, gap: readonly string[]): Item | null {
  const { entry, english, kind, gender } = party;
  if (role !== 'nisba' && kind !== 'person' && isDelegation(gap))
    return { entry, english: `a delegation of ${named({ entry, english, kind })}`, kind: 'person' };
  // "قوات خليفة حفتر": what they do, he does through them.
  if (kind === 'person' && isTroops(gap))
    return { entry, english: `the forces of ${english}`, kind: 'organisation' };
  if (role !== 'nisba' && kind !== 'country')
    return { entry, english, kind, ...(gender === undefined ? {} : { gender }) };
  const office = officeBefore(gap);
  if (office?.english === COUNTERPART)
    return { entry, english: `${A_COUNTERPART}${named({ entry, english, kind })}`, kind: 'person' };
  if (office !== null) {
    const seat = office.english === CAPITAL ? seatOf(entry) : null;
    return {
      entry,
      english: seat ?? `${possessive({ entry, english, kind })} ${office.english}`,
      kind: office.kind,
    };
  }
  return role === 'nisba' ? null : { entry, english, kind };
}

/** Whether nothing but one kind of arms and its adjective stands before a nisba, as the subject of a verb does. */
export function isArms(gap: readonly string[]): boolean {
  const [noun = '', ...adjectives] = gap;
  return (
    ARMS.has(noun) && adjectives.length <= 2 && adjectives.every((word) => ARMS_KINDS.has(word))
  );
}

export function armsOf({ entry, english, kind }: Party, [noun = '']: readonly string[]): Item {
  return {
    entry,
    english: `${possessive({ entry, english, kind })} ${ARMS.get(noun)!}`,
    kind: 'organisation',
  };
}

/**
 * Parties as they stand in an event of a class. Of a national team the counterpart is another, which goes by the name of its state; of
 * a club it is one that nobody names, so that null stands for it.
 */
export function playersIn(
  name: EventClass,
  items: readonly Item[],
  isOfNations: boolean,
): Item[] | null {
  if (!SPORT.has(name) || !items.some(isCounterpart)) return [...items];
  if (!isOfNations) return null;
  return items.map((item) =>
    isCounterpart(item)
      ? {
          ...item,
          english: item.english.slice(A_COUNTERPART.length).replace(/^the /u, ''),
          kind: 'country',
        }
      : item,
  );
}

/** Whether a nation plays: a national team, or a state for its own. */
export function isNation({ english, kind }: Item): boolean {
  return NATIONAL_TEAM.test(english) || (kind === 'country' && !english.includes("'"));
}

const NATIONAL_TEAM = / national .*team$/u;

const SPORT: ReadonlySet<EventClass> = new Set<EventClass>([
  'win-match',
  'lose',
  'draw',
  'qualify',
]);
