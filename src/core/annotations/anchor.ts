import type { Stretch, TextSelector } from './annotation.ts';
import { CONTEXT } from './annotation.ts';
import { editDistance } from './edit-distance.ts';
import { FoldedText, type JoinedText } from './joined-text.ts';
import { similarStretches } from './similar-stretches.ts';

/** Where an annotation stands, and how it was found: at its place, its very words elsewhere, or words much like them. */
export interface Anchor extends Stretch {
  by: 'position' | 'quote' | 'approximate';
}

/** So long a quote is no chance; a shorter one has to stand beside what it stood beside. In UTF-16 units. */
const TELLING = 32;
/** So short a quote may stand by chance in its very place. */
const CHANCE = 4;
/** How much of the context on one side must be as it was. */
const ALIKE = 0.6;
/** How many edits a quote of words may differ by: this part of its units. */
const EDITS = 0.2;
/** Places that are looked at. */
const MOST_PLACES = 1000;

/** A selector's words, as they are or folded. */
type Words = Pick<TextSelector, 'quote' | 'prefix' | 'suffix'>;

interface Candidate {
  start: number;
  end: number;
  edits: number;
}

/**
 * Where the words of a selector stand in an article, which may have changed since: at their place, else the same words elsewhere,
 * else words that differ by few edits after folding. Of several, those beside the same context, then the nearest.
 *
 * @returns null where they are lost: nothing there is them with certainty
 * @example anchorIn(new JoinedText(['مقدمة', 'زار لافروف القاهرة']), selector)?.by === 'quote'
 */
export function anchorIn(article: JoinedText, selector: TextSelector): Anchor | null {
  const { text } = article;
  const { quote } = selector;
  if (quote.trim() === '') return null;
  const near = article.offsetOf(selector.block, selector.start);
  const standsHere = text.startsWith(quote, near);
  if (standsHere && isSure(text, { start: near, end: near + quote.length, edits: 0 }, selector))
    return { ...article.stretchOf(near, near + quote.length), by: 'position' };
  const exact = best(text, occurrences(text, quote), selector, near);
  if (exact) return { ...article.stretchOf(exact.start, exact.end), by: 'quote' };
  if (standsHere && quote.length >= CHANCE)
    return { ...article.stretchOf(near, near + quote.length), by: 'position' };
  return approximate(article, selector, near);
}

function approximate(article: JoinedText, selector: TextSelector, near: number): Anchor | null {
  const { folded } = article;
  const words: Words = {
    quote: fold(selector.quote),
    prefix: fold(selector.prefix),
    suffix: fold(selector.suffix),
  };
  if (words.quote.trim() === '') return null;
  const most = Math.floor(words.quote.length * EDITS);
  const place = folded.foldedOf(near);
  const found = similarStretches(words.quote, folded.text, most, place);
  const one = best(folded.text, found, words, place);
  if (!one) return null;
  const { start, end } = folded.originalOf(one.start, one.end);
  return { ...article.stretchOf(start, end), by: 'approximate' };
}

function fold(text: string): string {
  return new FoldedText(text).text;
}

function occurrences(text: string, quote: string): Candidate[] {
  const found: Candidate[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(quote, at + 1)
  )
    found.push({ start: at, end: at + quote.length, edits: 0 });
  return found;
}

/** The likeliest of those that are sure; null where none is. */
function best(
  text: string,
  candidates: readonly Candidate[],
  words: Words,
  near: number,
): Candidate | null {
  let chosen: Candidate | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (!isSure(text, candidate, words)) continue;
    const [before, after] = contextsOf(text, candidate, words);
    const unlike = candidate.edits / words.quote.length + (1 - (before + after) / 2);
    const away = Math.abs(candidate.start - near) / (text.length + 1);
    // The distance decides between places that are alike.
    const cost = unlike + away / 100;
    if (cost < least) [least, chosen] = [cost, candidate];
  }
  return chosen;
}

function isSure(text: string, candidate: Candidate, words: Words): boolean {
  if (words.quote.length >= TELLING) return true;
  return Math.max(...contextsOf(text, candidate, words)) >= ALIKE;
}

/** How much of what stands before and after is as it was: 0 to 1. At the edge of a text, nothing is like nothing. */
function contextsOf(
  text: string,
  { start, end }: Candidate,
  { prefix, suffix }: Words,
): [before: number, after: number] {
  const before = text.slice(Math.max(0, start - (prefix.length || CONTEXT)), start);
  const after = text.slice(end, end + (suffix.length || CONTEXT));
  return [likeness(before, prefix), likeness(after, suffix)];
}

function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - editDistance(one, other) / longest;
}
