import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Kind } from '../kind.ts';
import type { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

/** Nouns whose title or name stands in quotation marks behind them. */
const TITLED = wordSet(`
فيلم الفيلم فيلمه فيلمها مسلسل المسلسل رواية روايته روايتها كتاب كتابه كتابها كتابي أغنية أغنيته أغنيتها ديوان ديوانه ديوانها
مسرحية مسرحيته قصيدة قصيدته لوحة لوحته مجلة برنامج برنامجه سلسلة ألبوم ألبومه معرض مقال مقاله مقالته كتيب مجموعته وثائقي
الوثائقي عرض مبادرة حملة مشروع قافلة شركة فرقة مطعم مقهى فندق رؤية مهرجان جائزة مسابقة برنامجها سفينة أسطول عملية
`);
/** How many words may stand between such a noun and the title: "روايته الجديدة الأولى «…»". */
const BETWEEN = 2;
/** Longer quotations are what somebody said. */
const LONGEST = 50;

const MARKS = [
  ['«', '»'],
  ['\u201c', '\u201d'],
  ['"', '"'],
] as const;

/** Names that may be the whole of a title: a paper, a company. */
const OWN: ReadonlySet<Kind> = new Set<Kind>([
  'work',
  'organisation',
  'event',
  'agreement',
  'term',
]);

/**
 * Whether a name stands within the title of a work or the name of an undertaking that no pack holds.
 *
 * | text | |
 * | --- | --- |
 * | كتاب «شخصية مصر» | a part of the title |
 * | قال إن «مصر بلد قديم» | the state, in what somebody said |
 * | شركة «غوغل» | the company: the quotation is its name and nothing else |
 */
export function isInQuotedTitle(
  words: BlockWords,
  { start, end, firstWord, clitics }: Candidate,
  kind: Kind,
): boolean {
  if (!words.hasQuotes) return false;
  const { original } = words.text;
  for (const [open, close] of MARKS) {
    const from = original.lastIndexOf(open, start - 1);
    if (from < 0 || start - from > LONGEST) continue;
    const to = original.indexOf(close, Math.max(from + 1, end));
    if (to < 0 || to - from > LONGEST || original.slice(from + 1, start).includes(close)) continue;
    const isWhole = from + 1 + clitics.length === start && to === end;
    if (isWhole && OWN.has(kind)) return false;
    return followsTitled(words, firstWordAfter(words, from, firstWord));
  }
  return false;
}

/** The first word behind a place in the original, searched backwards from a word. */
function firstWordAfter(
  { text: { normalised, words } }: BlockWords,
  at: number,
  word: number,
): number {
  let first = word;
  while (first > 0 && normalised.offsets[words.starts[first - 1]!]! > at) first--;
  return first;
}

function followsTitled(words: BlockWords, first: number): boolean {
  for (let word = first - 1; word >= 0 && word >= first - 1 - BETWEEN; word--) {
    if (words.isOneOf(TITLED, word)) return true;
    if (!words.isDefinite(word) || !words.touchesNext(word - 1)) return false;
  }
  return false;
}
