import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const phrases = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split(/\s*\n\s*/u)
    .map((line) => line.split(' ').map(fold))
    .sort((a, b) => b.length - a.length);

/** Wishes behind the name of a ruler or of somebody dead. */
const WISHES = phrases(`
  حفظه الله ورعاه
  حفظه الله تعالى
  يحفظه الله ويرعاه
  حفظهما الله
  حفظه الله
  حفظها الله
  يحفظه الله
  رعاه الله
  أيده الله
  نصره الله وأيده
  نصره الله
  رحمه الله
  رحمها الله
  يرحمه الله
  طيب الله ثراه
  طال عمره`);
const TO = fold('إلى');
const SON = new Set(['بن', 'ابن', 'بنت'].map(fold));
const HOUSE = fold('آل');
const BOUND = new Set(['عبد', 'أبو', 'أبي'].map(fold));
const EPITHETS = new Set(['المعظم', 'المفدى', 'المعظمة'].map(fold));

/**
 * The words of a sentence without what court style puts between a name and its verb: wishes, with the commas or dashes around
 * them, and the fathers and the house behind a person who is named already.
 *
 * @example "وقّع الأمير محمد بن سلمان بن عبدالعزيز آل سعود - حفظه الله - اتفاقية": what is left is "وقّع الأمير محمد بن سلمان اتفاقية"
 */
export function withoutCourtStyle(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < words.length;) {
    // "انتقل إلى رحمة الله" folds like "رحمه الله", and is where he went.
    const isGoal = words[i - 1]?.text === TO && !words[i]!.separated;
    const wish = isGoal
      ? undefined
      : WISHES.find((phrase) => phrase.every((text, k) => words[i + k]?.text === text));
    const length = wish?.length ?? lineageAt(words, i, kept.at(-1));
    if (length === 0) {
      kept.push(words[i]!);
      i++;
      continue;
    }
    i += length;
    const next = words[i];
    // The commas around a wish part nothing.
    if (wish !== undefined && next?.separated === true && i - length > 0) {
      kept.push({ ...next, separated: false });
      i++;
    }
  }
  return kept;
}

/** How many words of fathers and house stand at a place right behind a person; 0 for none. */
function lineageAt(words: readonly Word[], from: number, before: Word | undefined): number {
  if (before?.mention?.party.kind !== 'person') return 0;
  let i = from;
  const isFree = (at: number): boolean => {
    const word = words[at];
    return word?.mention === null && word.date === null && !word.separated;
  };
  while (isFree(i) && SON.has(words[i]!.text) && isFree(i + 1))
    i += BOUND.has(words[i + 1]!.text) && isFree(i + 2) ? 3 : 2;
  if (isFree(i) && words[i]!.text === HOUSE && isFree(i + 1)) i += 2;
  while (isFree(i) && EPITHETS.has(words[i]!.text)) i++;
  return i - from;
}
