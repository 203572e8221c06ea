import { fold } from '../text/fold.ts';
import type { Frame, Trigger } from './trigger.ts';

/** The complement noun of a frame: its English and its folded words as found. */
export interface Complement {
  english: string;
  words: readonly string[];
}

export const NO_COMPLEMENT: Complement = { english: '', words: [] };

/** The first of a frame's nouns that stands in a complement, or null; `spoken` are the words of the complement. */
export function nounIn(
  nouns: Readonly<Record<string, string>>,
  complement: string,
  spoken: ReadonlySet<string>,
): Complement | null {
  let folded = FOLDED_NOUNS.get(nouns);
  if (folded === undefined) FOLDED_NOUNS.set(nouns, (folded = foldNouns(nouns)));
  const padded = ` ${complement} `;
  const found =
    folded.find(({ words: [first = ''], spelt }) => spoken.has(first) && padded.includes(spelt)) ??
    null;
  if (found === null || isFigurative(padded, found.spelt)) return null;
  const before = padded.slice(0, padded.indexOf(found.spelt)).split(' ').slice(-LACK_REACH);
  return before.some((word) => LACKING.has(word)) ? null : found;
}

/**
 * Whether a trigger has a frame that asks for no noun, or one for which the first word of a noun is among those around it. A cheap
 * question, asked first: most rows of a frequent verb end here.
 */
export function mayHaveNoun({ frames }: Trigger, spoken: ReadonlySet<string>): boolean {
  let starts = STARTS.get(frames);
  if (starts === undefined) STARTS.set(frames, (starts = startsOf(frames)));
  if (starts === null) return true;
  for (const word of spoken) if (starts.has(word)) return true;
  return false;
}

/** By frames of a trigger, the first words of its nouns; null where a frame asks for none. */
const STARTS = new WeakMap<readonly Frame[], ReadonlySet<string> | null>();

function startsOf(frames: readonly Frame[]): ReadonlySet<string> | null {
  const starts = new Set<string>();
  for (const { nouns } of frames) {
    if (nouns === undefined) return null;
    for (const list of Object.keys(nouns))
      for (const noun of list.split('|'))
        for (const spelt of spellings(fold(noun))) starts.add(spelt.split(' ', 1)[0]!);
  }
  return starts;
}

/** "زلزال سياسي", "حرب كلامية": none of the thing itself; "مشاورات سياسية" are consultations. */
function isFigurative(complement: string, noun: string): boolean {
  if (!noun.split(' ').some((word) => VIOLENT.test(word))) return false;
  const next = complement.slice(complement.indexOf(noun) + noun.length).split(' ', 1)[0] ?? '';
  return FIGURATIVE.has(next);
}

/** "أعلن عدم ترشحه", "قرارا بإلغاء مذكرة توقيف". */
const LACKING = new Set(['عدم', 'إلغاء', 'بإلغاء', 'لإلغاء', 'بإبطال', 'بسحب', 'برفض'].map(fold));
const LACK_REACH = 2;

const VIOLENT =
  /^(?:ب)?(?:ال)?(?:زلزال|حرب|حربا|هجوم|هجوما|هجمات|قصف|ضربه|ضربات|معركه|عاصفه|انفجار|بركان|اعصار|غاره|غارات|نار|حريق|حرائق|حصار|حصارا|قنبله|صاروخ|طوفان|فيضان|فيضانات|انقلاب|انقلابا|اشتباك|اشتباكات|مواجهات)$/u;
const FIGURATIVE = new Set(
  'سياسي سياسية دبلوماسي دبلوماسية إعلامي إعلامية كلامي كلامية كروي كروية نفسي نفسية اقتصادي اجتماعي فني فنية معنوي الأسعار الغضب الانتقادات'
    .split(' ')
    .map(fold),
);

/** The nouns of each frame, folded when it is first asked for. */
const FOLDED_NOUNS = new WeakMap<object, readonly (Complement & { spelt: string })[]>();

function foldNouns(
  nouns: Readonly<Record<string, string>>,
): readonly (Complement & { spelt: string })[] {
  return Object.entries(nouns).flatMap(([arabic, english]) =>
    arabic
      .split('|')
      .flatMap((noun) => spellings(fold(noun)))
      .map((noun) => ({ english, words: noun.split(' '), spelt: ` ${noun} ` })),
  );
}

/**
 * A noun, and two of the same where it is undefined or feminine: "اتصالا" and "اتصالين", "مذكرة تفاهم" and "مذكرتي تفاهم" (the dual, in the
 * cases of an object; before another noun it loses its nun).
 */
function spellings(noun: string): string[] {
  const [first = '', ...others] = noun.split(' ');
  const rest = others.map((word) => ` ${word}`).join('');
  const [, stem, ending] = DUALS.exec(first) ?? [];
  if (stem === undefined) return [noun];
  const two = ending === ACCUSATIVE ? `${stem}ين` : `${stem}${rest === '' ? 'تين' : 'تي'}`;
  return [noun, two + rest];
}

const ACCUSATIVE = 'ا';
/** Folded, ta marbuta is "ه". */
const DUALS = /^(.{4,})(ا|ه)$/u;
