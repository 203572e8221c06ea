import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import type { Link } from './trigger.ts';

/**
 * Some of a group that a clause speaks of, named behind it: "عدد من القادة، من بينهم فلان وفلان". They stand to the verb as the group does.
 */

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** They open the names by themselves. */
const AMONG = words(
  `بينهم بينها بينهن ضمنهم ضمنها أبرزهم أبرزها أبرزهن أهمهم أشهرهم يتقدمهم تتقدمهم يتقدمها يتصدرهم تتصدرهم وهم وهما أحدهم آخرهم أولهم`,
);
/** They do so behind a preposition. */
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [fold('من'), words('بينهم بينها بينهن ضمنهم ضمنها أبرزهم أبرزها')],
  [fold('على'), words('رأسهم رأسها رأسهن')],
  [fold('في'), words('مقدمتهم مقدمتها طليعتهم طليعتها عدادهم')],
]);
/** They do so right after a comma or "and" alone, being a verb's pronoun elsewhere. */
const OF_THEM = words('منهم منها ومنهم ومنها');

/** Every word that can be the first of them, so that others are told apart by one look. */
const FIRST: ReadonlySet<string> = new Set(
  [...AMONG, ...BEHIND.keys(), ...OF_THEM].flatMap((word) => [word, `و${word}`, `ف${word}`]),
);

/** How many words open the names of members at a word; 0 where none does. */
export function membersOpening(sentence: readonly Word[], i: number): number {
  const { text, separated } = sentence[i]!;
  if (!FIRST.has(text)) return 0;
  const plain = afterConjunction(text, 2);
  const next = sentence[i + 1]?.text ?? '';
  if (BEHIND.get(plain)?.has(next) === true) return 2;
  if (AMONG.has(text) || AMONG.has(plain)) return 1;
  return OF_THEM.has(text) && (separated || text !== plain) ? 1 : 0;
}

/** Plurals of those who are told of in groups; besides what ends like a plural. */
const GROUPS =
  /^(?:و|ب|ل)?(?:ال)?(?:.{3,}(?:ين|ون|ات|يا)|قاده|زعماء|رؤساء|وزراء|اعضاء|اشخاص|نشطاء|اسري|جنود|قتلي|شهداء|نواب|سفراء|دول|فنانا|كبار|ضباط|شخصا|سجناء|رهاءن|علماء|خبراء|قضاه|لاعبا|نجوم|نوابا|وزيرا|اسيرا|سجينا|قتيلا|معتقلا|مسؤولا|عدد|عددا|مجموعه|افراد|اطباء|شعراء|كتاب|ادباء|ساسه|قيادات|اخرون|رجال|نساء|وفد)$/u;
/** Before "of", of how many: no preposition of its own. */
const QUANTITY =
  /^(?:[\u0628\u0644])?(?:عدد|عددا|عشرات|العشرات|مءات|المءات|الاف|العديد|مجموعه|بعض|كثير|كثيرا|الكثير|نخبه|جمع|لفيف|طاءفه|وفد|وفدا|سلسله|قاءمه|جمله|اكثر|اثنين|اثنان|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|ثلاثه|اربعه|\d+)$/u;

const RIGHT = fold('حق');
const OF = fold('من');

/** How the group stands to its verb: `gap` are the words before the opening, back to the last name. */
export function linkOfGroup(gap: readonly string[]): Link | null {
  const group = gap.findLastIndex((word) => GROUPS.test(word));
  for (let k = group < 0 ? gap.length - 1 : group; k >= 0; k--) {
    const word = gap[k]!;
    const link = PREPOSITIONS.get(word);
    if (word === OF && (k === 0 || QUANTITY.test(gap[k - 1]!))) continue;
    if (word === RIGHT) return 'علي';
    if (link !== undefined) return link;
    if (QUANTITY.test(word) && /^[\u0628\u0644]/u.test(word)) return word[0] as Link;
  }
  return 'direct';
}
