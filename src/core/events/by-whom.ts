import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { Item } from './noun-phrases.ts';
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
const ADJECTIVES = words(
  'جوية جوي مدفعي صاروخي صاروخية عنيف عنيفة بطائرة مسيرة بري برية مباشر نفذتها نفذها',
);
/** How many words may stand between the means and whose it is. */
const REACH = 3;

/** The classes whose doer a clause tells so. */
export const DONE_BY: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['kill', 'assassinate', 'wound', 'kidnap', 'strike', 'attack', 'shell', 'die'] as const),
]);

/**
 * Who did what a clause tells in the passive: "على يد بوكو حرام", "برصاص الجيش الإسرائيلي", "في غارة إسرائيلية" (the state stands for
 * its forces). Null where nobody known is named so.
 */
export function doerIn(
  sentence: readonly Word[],
  clause: readonly number[],
  trigger: number,
): Item | null {
  if (STRIKES.has(sentence[trigger]!.bare) || STRIKES.has(sentence[trigger]!.text))
    return adjectiveBehind(sentence, trigger);
  for (const i of clause) {
    const { text } = sentence[i]!;
    const before = sentence[i - 1]?.text ?? '';
    if (MEANS.has(text)) return namedBehind(sentence, i, true);
    if (HANDS.has(text) && before === ON) return namedBehind(sentence, i, false);
    if (STRIKES.has(text) && IN.has(before)) return adjectiveBehind(sentence, i);
  }
  return null;
}

const ON = fold('على');

function namedBehind(sentence: readonly Word[], at: number, acceptsNisba: boolean): Item | null {
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { mention, date, separated } = sentence[i]!;
    if (date !== null || separated) return null;
    if (mention === null) continue;
    const { entry, english, kind } = mention.party;
    if (mention.role === 'nisba' && (!acceptsNisba || kind !== 'country')) return null;
    if (mention.clitics !== '' || !['person', 'organisation', 'country'].includes(kind))
      return null;
    return { entry, english, kind };
  }
  return null;
}

function adjectiveBehind(sentence: readonly Word[], at: number): Item | null {
  let i = at + 1;
  while (ADJECTIVES.has(sentence[i]?.text ?? '')) i++;
  const mention = sentence[i]?.mention ?? null;
  if (mention?.role !== 'nisba' || mention.party.kind !== 'country') return null;
  const { entry, english, kind } = mention.party;
  return { entry, english, kind };
}
