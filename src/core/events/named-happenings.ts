import { fold } from '../text/fold.ts';
import { realityAt } from './date-and-reality.ts';
import { BEFORE_DATES } from './date-words.ts';
import { isGoneBackTo } from './dated-back.ts';
import { named } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { EventMention } from './event-mention.ts';
import { eventOfOne } from './event-of-one.ts';
import type { Reading } from './reading.ts';
import { realityOf } from './reality.ts';
import type { NamedMention, ResolvedDate, Word } from './sentence.ts';

/** What a happening with a name of its own was, by its English name. */
const CLASSES: readonly (readonly [RegExp, EventClass])[] = [
  [/\b(?:Earthquake|Hurricane|Cyclone|Storm|Floods?|Tsunami|Typhoon)\b/iu, 'disaster'],
  [/\bFire$/iu, 'fire'],
  [/\b(?:Bombings?|Explosions?)$/iu, 'explode'],
  [/\bMassacres?$/iu, 'kill'],
  [/\bAttacks?$/iu, 'attack'],
  [/\bAssassination\b/iu, 'assassinate'],
];

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

/** What such a thing does that takes place. */
const TAKES_PLACE = words(
  `وقع وقعت حدث حدثت حصل حصلت جرى جرت ضرب ضربت هز هزت أودى أودت خلف خلفت أسفر أسفرت أوقع أوقعت تسبب تسببت دمر دمرت أدى أدت استهدف استهدفت اجتاح اجتاحت شهدته شهدتها راح`,
);
const RELATIVES = words('الذي التي');
/** Behind them it has been. */
const AFTER = words('بعد منذ عقب إثر غداة أعقاب');
const PERFECT = words('قد كان كانت فقد');
/** How many words its date may stand behind its verb, and how many behind its name where no verb tells of it. */
const REACH = 14;
const NEAR = 4;

/**
 * A happening with a name of its own, told by that name and its date: "منذ زلزال أكادير الذي أودى بحياة 12 ألف شخص في 29 فبراير 1960",
 * "بعد هجوم باردو يوم 18 مارس", "ضرب زلزال الحوز المملكة ليلة 8 شتنبر". Asked at the first word of its name, when the
 * sentence has told all else that it tells, `told`.
 */
export function namedHappening(
  { text, sentence, words, signs, published }: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  const { mention } = words[at]!;
  if (mention?.party.kind !== 'event' || words[at - 1]?.mention === mention) return null;
  const name = CLASSES.find(([called]) => called.test(mention.party.english))?.[1];
  if (name === undefined) return null;
  const last = words.findLastIndex((word) => word.mention === mention);
  const found = byVerb(words, at, last) ?? byName(words, at, last);
  if (found === null || told.some(({ dated }) => dated.start === found.date.start)) return null;
  const { verb, date } = found;
  const said = verb === null ? 'happened' : realityOf(words, signs, verb, 'past');
  if (said !== 'happened' || realityAt(said, 'past', date, published) === null) return null;
  return mentionOf(mention, name, date, {
    ...{ text, sentence, clause: { start: words[Math.min(at, verb ?? at)]!.start, end: date.end } },
  });
}

interface Found {
  /** Index of the verb, or null where its name alone tells of it. */
  verb: number | null;
  date: ResolvedDate;
}

/** "زلزال أكادير الذي أودى …", "وقع هجوم باردو …", "زلزال الحوز، الذي …، قد ضرب …". */
function byVerb(words: readonly Word[], first: number, last: number): Found | null {
  const before = words[first - 1];
  const isBefore =
    before !== undefined && (TAKES_PLACE.has(before.text) || TAKES_PLACE.has(before.bare));
  if (isBefore && !words[first]!.separated) return dateBehind(words, first - 1, last);
  const relative = RELATIVES.has(words[last + 1]?.text ?? '');
  const own = relative ? last + 2 : skipPerfect(words, last + 1);
  if (own > last + 1 && TAKES_PLACE.has(words[own]?.text ?? '')) return dateBehind(words, own, own);
  if (!words[last + 1]?.separated) return null;
  // An aside of its own stands between.
  let next = last + 2;
  while (next < words.length && !words[next]!.separated) next++;
  const resumed = skipPerfect(words, next);
  return resumed > next && TAKES_PLACE.has(words[resumed]?.text ?? '')
    ? dateBehind(words, resumed, resumed)
    : null;
}

function skipPerfect(words: readonly Word[], from: number): number {
  let at = from;
  while (PERFECT.has(words[at]?.text ?? '')) at++;
  return at;
}

/** The first date behind a verb in the same breath; where another verb or clause stands between, it is of that. */
function dateBehind(words: readonly Word[], verb: number, from: number): Found | null {
  for (let i = from + 1; i <= from + REACH && i < words.length; i++) {
    const { date, isVerb, text } = words[i]!;
    if (date !== null) return isLimited(words, i) ? null : { verb, date };
    // "12 ألف شخص" is a number.
    const isClause = isVerb && !/^\d/u.test(words[i - 1]!.text);
    if (isClause || words[i]!.separated || RELATIVES.has(text) || AFTER.has(text)) return null;
  }
  return null;
}

/** "بعد هجوم باردو يوم 18 مارس": no more than a place stands between the name and its date. */
function byName(words: readonly Word[], first: number, last: number): Found | null {
  if (!AFTER.has(words[first - 1]?.bare ?? '') && !isGoneBackTo(words, first)) return null;
  for (let i = last + 1; i <= last + NEAR && i < words.length; i++) {
    const { date, isVerb, separated, mention, text } = words[i]!;
    if (separated) return null;
    if (date !== null) return isLimited(words, i) ? null : { verb: null, date };
    const isPlace = mention?.party.kind === 'place' || mention?.party.kind === 'country';
    if (isVerb || !(isPlace || BEFORE_DATES.has(text) || ON.has(text))) return null;
  }
  return null;
}

/** "حتى 3 مايو", "منذ سنة". */
function isLimited(words: readonly Word[], at: number): boolean {
  return LIMITS.has(words[at - 1]!.text) || LIMITS.has(words[at]!.text);
}

const LIMITS = words('منذ قبل بعد حتى إلى لغاية بحلول من');
const ON = words('على ليلة صباح مساء فجر');

function mentionOf(
  mention: NamedMention,
  trigger: EventClass,
  date: ResolvedDate,
  { clause, ...reading }: Pick<Reading, 'text' | 'sentence'> & Pick<EventMention, 'clause'>,
): EventMention {
  const name = named(mention.party);
  const line = `${name.charAt(0).toUpperCase()}${name.slice(1)} took place`;
  return eventOfOne({ mention, trigger, date, line, clause }, reading);
}
