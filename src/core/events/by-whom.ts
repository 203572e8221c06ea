import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { Kind } from '../kind.ts';
import { nounPhrases, type Item } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** What somebody does with a weapon, as a noun that says whose: "برصاص الجيش الإسرائيلي". */
const MEANS = words(
  'برصاص بنيران بقصف بغارة بغارات بضربة بضربات بصاروخ بصواريخ بمسيرة بهجوم رصاص نيران',
);
/** The same behind "in": "في غارة إسرائيلية". */
const STRIKES = words('غارة غارات قصف ضربة ضربات هجوم هجمات استهداف كمين إنزال');
const IN = words('في جراء إثر نتيجة');
const HANDS = words('يد يدي أيدي أيادي');
/** Behind "من", they open who does what a verb in the passive tells: "من قبل", "من طرف". */
const SIDES = words('قبل طرف جانب لدن');
/** The same in one word, and by whose decision, before "من". */
const BY_HANDS = words('بأيدي بيد بيدي');
const BY_DECISION = words('بقرار بمرسوم بأمر بإيعاز بتكليف');
const FROM = fold('من');
const ADJECTIVES = words(
  'جوية جوي مدفعي صاروخي صاروخية عنيف عنيفة بطائرة مسيرة بري برية مباشر نفذتها نفذها',
);
/** How many words may stand between the means and whose it is. */
const REACH = 3;

/** The classes whose doer a clause tells by what he did it with. */
const DONE_BY: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['kill', 'assassinate', 'wound', 'kidnap', 'strike', 'attack', 'shell', 'die'] as const),
]);

/**
 * Who did what a clause tells in the passive: "على يد بوكو حرام", "برصاص الجيش الإسرائيلي", "في غارة إسرائيلية" (the state stands for
 * its forces). Null where nobody known is named so.
 */
export function doersIn(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
  name: EventClass,
): readonly Item[] {
  const agents = agentsIn(sentence, clause, trigger);
  if (agents.length > 0 || !DONE_BY.has(name)) return agents;
  const doer = doerIn(sentence, clause, trigger);
  return doer === null ? [] : [doer];
}

/** Whether "قبل" is part of "من قبل", by whom it is done, and opens no clause. */
export function isBySide(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.text === FROM && SIDES.has(words[i]!.text) && !words[i]!.separated;
}

/** Whether a clause says by whom the thing behind a verb is done: "استُقبل من طرف فلان". */
export function saysByWhom(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): boolean {
  return clause.some((i) => i > trigger && isBySide(sentence, i));
}

/** Who stands behind "من قبل" and its like. */
function agentsIn(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): readonly Item[] {
  for (const i of clause) {
    if (i < trigger || !opensAgent(sentence, i)) continue;
    const [party] = nounPhrases(sentence, clause, i);
    if (party === undefined || party.first > i + MOST_TITLES || !party.clear) return [];
    if (party.link !== 'direct') return [];
    const between = sentence.slice(i + 1, party.first);
    if (between.some(({ date, separated }) => date !== null || separated)) return [];
    return party.items.every(({ kind }) => AGENTS.has(kind)) ? party.items : [];
  }
  return [];
}

const MOST_TITLES = 7;
const AGENTS: ReadonlySet<Kind> = new Set<Kind>(['person', 'organisation', 'country']);

function opensAgent(sentence: readonly Word[], i: number): boolean {
  const { text } = sentence[i]!;
  const before = sentence[i - 1]?.text ?? '';
  if (BY_HANDS.has(text) || isBySide(sentence, i)) return true;
  return text === FROM ? BY_DECISION.has(before) : HANDS.has(text) && before === ON;
}

function doerIn(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): Item | null {
  if (STRIKES.has(sentence[trigger]!.bare) || STRIKES.has(sentence[trigger]!.text))
    return adjectiveBehind(sentence, trigger) ?? ownerBehind(sentence, trigger);
  for (const i of clause) {
    const { text } = sentence[i]!;
    const before = sentence[i - 1]?.text ?? '';
    const striker = MEANS.has(text) ? namedBehind(sentence, i) : null;
    if (striker !== null) return striker;
    if ((STRIKES.has(text) && IN.has(before)) || BY_STRIKE.test(text))
      return adjectiveBehind(sentence, i) ?? strikerBehind(sentence, i) ?? ownerBehind(sentence, i);
  }
  return null;
}

const ON = fold('على');

function namedBehind(sentence: readonly Word[], at: number): Item | null {
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { mention, date, separated } = sentence[i]!;
    if (date !== null || separated) return null;
    if (mention === null) continue;
    const { entry, english, kind } = mention.party;
    if (mention.role === 'nisba' && kind === 'place') return null;
    if (mention.clitics !== '' || !['person', 'organisation', 'country'].includes(kind))
      return null;
    return { entry, english, kind };
  }
  return null;
}

/** "في هجوم لحركة الشباب", "في غارة للطيران": whose strike it was. */
function ownerBehind(sentence: readonly Word[], at: number): Item | null {
  let i = at + 1;
  while (ADJECTIVES.has(sentence[i]?.text ?? '')) i++;
  const mention = sentence[i]?.mention ?? null;
  if (mention?.clitics !== FOR || mention.party.kind !== 'organisation') return null;
  const { entry, english, kind } = mention.party;
  return { entry, english, kind };
}

const FOR = 'ل';

/** "في كمين نصبه فلان", "بغارة نفذتها طائرات إسرائيلية": the strike of a relative clause. */
function strikerBehind(sentence: readonly Word[], at: number): Item | null {
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { text, separated, date, mention } = sentence[i]!;
    if (separated || date !== null || mention !== null) return null;
    if (MADE.test(text)) return namedBehind(sentence, i);
  }
  return null;
}

const MADE = /^(?:نصب|نفذ|شن|اطلق|دبر|خطط|زرع)(?:ت|وا)?(?:ه|ها)$/u;
/** "بكمين", "بعبوة", "باستهداف": by a thing that is no name's. */
const BY_STRIKE = /^ب(?:كمين|عبوه|عمليه|استهداف|انفجار|تفجير|غاره|غارات|ضربه|ضربات|هجوم|قصف)$/u;

function adjectiveBehind(sentence: readonly Word[], at: number): Item | null {
  let i = at + 1;
  while (ADJECTIVES.has(sentence[i]?.text ?? '')) i++;
  const mention = sentence[i]?.mention ?? null;
  if (mention?.role !== 'nisba' || mention.party.kind !== 'country') return null;
  const { entry, english, kind } = mention.party;
  return { entry, english, kind };
}
