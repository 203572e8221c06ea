import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** Before who came along. */
const WITH = words('برفقة رفقة بصحبة صحبة بمعية');
const HE_WITH = words('ومعه ومعها يرافقه يرافقها ترافقه ترافقها ورافقه ورافقته مصطحبا');
/** The same before "by". */
const ACCOMPANIED = words('مرفوقا مرفوقة مصحوبا مصحوبة مرفوقين مصحوبين');
const BY = 'ب';
const BESIDE: readonly [first: string, second: string] = [fold('إلى'), fold('جانب')];
/** Before "with": "مناصفة مع فلان". */
const JOINTLY = words('مناصفة بالاشتراك بالشراكة بالاشتراك سوية مشاركة');
const JOINED = fold('مع');

/** How many words open at a word who came along as a companion of the subject; 0 where none does. */
export function companionsOpening(sentence: readonly Word[], i: number): number {
  const { text } = sentence[i]!;
  if (WITH.has(text)) return 1;
  if (JOINTLY.has(text) && sentence[i + 1]?.text === JOINED) return 2;
  return ACCOMPANIED.has(text) && sentence[i + 1]?.text.startsWith(BY) === true ? 1 : 0;
}

/** The same with the verbs of an aside: "يرافقه فلان", "ومعه فلان". */
function companyOpening(sentence: readonly Word[], i: number): number {
  return HE_WITH.has(sentence[i]!.text) ? 1 : companionsOpening(sentence, i);
}

/**
 * How many words at a word open somebody who is beside the verb and neither acts nor is acted upon: a companion, "إلى جانب فلان". He is no
 * party of its clause, unless a rule for companions takes him.
 */
export function besideOpening(sentence: readonly Word[], i: number): number {
  const { text } = sentence[i]!;
  if (text === BESIDE[0] && sentence[i + 1]?.text === BESIDE[1]) return 2;
  return companyOpening(sentence, i);
}
