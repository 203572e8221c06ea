import { kindredKeys } from '../../core/library-search/kindred-words.ts';
import { wordsOf } from '../../core/library-search/parse-query.ts';
import type { Way } from '../../core/library-search/search-request.ts';
import { TERM } from '../../core/library-search/segment.ts';
import type { WordKeys } from '../../core/library-search/word-keys.ts';
import type { SearchName } from '../name-source.ts';
import type { IndexView } from './library-index.ts';

/** How much each way of being found says beside a word as it was typed. */
export const WEIGHTS = {
  word: 1,
  entry: 1.5,
  kind: 1.2,
  someWords: 1,
  translated: 1,
  near: 0.8,
  sounding: 0.7,
  begun: 0.6,
  bare: 0.5,
  kindred: 0.25,
};
/** Entries that one name is taken to mean, those that most articles name. */
export const MEANT = 6;
/** So many words apart, two words of a fixed phrase are still of one thing. */
const NEAR = 5;
/** Words that stand before the name of a thing: papers write الضنك for حمى الضنك. */
const CLASSES = 'حمى مرض داء وباء فيروس متلازمة إعصار بكتيريا عاصفة';

const MIM = '\u0645';
const classes = new Set(CLASSES.split(' '));

/** The way of words that stand beside one another; none where nobody looks for any of them. */
export function wordWays(words: readonly string[], keys: WordKeys): Way[] {
  const slots: (readonly string[])[] = [];
  const offsets: number[] = [];
  for (const [i, word] of words.entries()) {
    const terms = keys.of(word);
    if (terms.length === 0) continue;
    slots.push(terms);
    offsets.push(i);
  }
  return slots.length === 0 ? [] : [{ slots, offsets, weight: WEIGHTS.word }];
}

/** By the other words of the deed that an Arabic word is of. */
export function kindredWays(word: string, { keys, view }: WaysBy): Way[] {
  const terms = keys
    .of(word)
    .flatMap(kindredKeys)
    .filter((term) => view.documents(term) > 0);
  if (terms.length === 0) return [];
  return [{ slots: [[...new Set(terms)]], offsets: [0], weight: WEIGHTS.kindred, isWeak: true }];
}

/** By Arabic words and phrases that stand for an English one. */
export function textWays(texts: readonly string[], by: WaysBy): Way[] {
  const ways = new Map<string, Way>();
  for (const text of texts) {
    const words = wordsOf(text);
    const found = wordWays(words, by.keys);
    // Who does it is rarer than the deed: what is translated as a person stays one.
    if (words.length === 1 && !text.startsWith(MIM)) found.push(...kindredWays(text, by));
    if (words.length > 1 && classes.has(words[0]!))
      for (const way of wordWays(words.slice(1), by.keys))
        found.push({ ...way, weight: WEIGHTS.bare, isWeak: true });
    // Inflected forms of a name have one key.
    for (const way of found) ways.set(`${way.weight} ${way.slots.join(' ')}`, way);
  }
  return [...ways.values()];
}

/** Words that stand near one another in any order, each in one of its wordings. */
export function nearWays(wordings: readonly (readonly string[])[], { keys }: WaysBy): Way[] {
  const slots = wordings.map((texts) => [
    ...new Set(
      texts.map(wordsOf).flatMap((words) => (words.length === 1 ? keys.of(words[0]!) : [])),
    ),
  ]);
  if (slots.some((slot) => slot.length === 0)) return [];
  return [{ slots, offsets: slots.map(() => 0), weight: WEIGHTS.near, within: NEAR }];
}

/** By the entries that articles name, those that most of them do. */
export function entryWays(
  names: readonly Pick<SearchName, 'entry'>[],
  { view }: WaysBy,
  weight: number,
  most = MEANT,
): Way[] {
  const counts = [...new Set(names.map(({ entry }) => TERM.entity + entry))]
    .map((term) => ({ term, documents: view.documents(term) }))
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
    .slice(0, most);
  const terms = counts.map(({ term }) => term);
  return terms.length === 0 ? [] : [{ slots: [terms], offsets: [0], weight }];
}

/** What ways are made by. */
export interface WaysBy {
  view: Pick<IndexView, 'documents'>;
  keys: WordKeys;
}
