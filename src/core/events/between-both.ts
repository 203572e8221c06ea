import { fold } from '../text/fold.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { NamedMention, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

const BETWEEN = fold('بين');
/** The two states that were named. */
const STATES = words('البلدين الدولتين الحكومتين');
/** The two, whatever they are. */
const SIDES = words('الجانبين الطرفين الرجلين الرئيسين الزعيمين الوزيرين');
/** How many words back they are looked for. */
const REACH = 60;

/**
 * The two parties that "between the two" stands for: the only two states, or where it may be persons the only two persons, that the
 * sentence has named before. Null where there are more or fewer.
 *
 * @example "زار ماكرون المغرب …، وأبرمت فرنسا اتفاقا بين البلدين": both states
 */
export function bothBetween(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
): NounPhrase | null {
  const i = clause.find((k) => k > at && sentence[k]!.text === BETWEEN);
  const both = i === undefined ? undefined : sentence[i + 1];
  if (i === undefined || both === undefined || isNamed(sentence, i + 1)) return null;
  if (STATES.has(both.text)) return twoOf(sentence, i, 'country');
  if (!SIDES.has(both.text)) return null;
  return twoOf(sentence, i, 'person') ?? twoOf(sentence, i, 'country');
}

/** "بين الرئيسين بوتين وشي": they are named behind it. */
function isNamed(sentence: readonly Word[], i: number): boolean {
  const next = sentence[i + 1];
  return (next?.mention ?? null) !== null && !next!.separated;
}

function twoOf(sentence: readonly Word[], at: number, kind: string): NounPhrase | null {
  const found = new Map<string, NamedMention>();
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const mention = sentence[i]!.mention;
    if (mention?.party.kind === kind) found.set(mention.party.entry, mention);
  }
  if (found.size !== 2) return null;
  const items = [...found.values()].map(({ party }) => ({ ...party }));
  return {
    ...{ items, link: 'بين', clear: true, head: [], arms: false, first: at + 1, last: at + 1 },
  };
}
