import type { ArticleWord } from './article-words.ts';
import { asFirstWord, type FirstWord } from './first-word.ts';
import { isBoundary } from './name-boundary.ts';
import { nameExtent, type Extent } from './name-extent.ts';
import { opensName } from './name-particles.ts';
import { placeNoun } from './place-nouns.ts';
import {
  calledByGivenName,
  COMPLEMENT_PREPOSITIONS,
  isDirectTitle,
  isOffice,
} from './person-titles.ts';

/** A person announced by an office or title. */
export interface TitledName {
  /** Words `[first, last]`. */
  first: number;
  last: number;
  /** The words of the office, the name left out. */
  titleFirst: number;
  titleLast: number;
  /** Units of proclitics before the office. */
  titleClitics: number;
  /** Whether a nationality is the last word of the office. */
  nisba: boolean;
}

/** How many words an office runs to: "رئيس لجنة الشؤون الخارجية في مجلس النواب الأمريكي السابق". */
const REACH = 12;
const SPACE = /^ ?["«\u201c(]? ?$/u;
/** Between an office and the name in apposition: "وزير الدفاع، بيتر هولتكفيست". */
const APPOSITION = /^(?:[،,] | [-\u2013] ?)$/u;
const PROCLITICS = /^(?:[\u0648\u0641]?(?:[\u0628\u0644\u0643]|\u0644(?=\u0644))?)(?=..)/u;

/**
 * The names that follow the office or title at `i`; null where it is none or no unknown name follows. The
 * office is read to where it is closed, by the article, a nationality or a known name; the name begins
 * with the first word after that which can begin one, or with the first given name.
 *
 * | text | name |
 * | --- | --- |
 * | وزير الخارجية التشيلي ألبرتو فان كلافيرين | ألبرتو فان كلافيرين |
 * | وزير الدفاع، بيتر هولتكفيست، الخطوة | بيتر هولتكفيست |
 * | مدرب برشلونة هانسي فليك | هانسي فليك |
 * | رئيس الوزراء العراقي يزور | none |
 */
export function titledName(words: readonly ArticleWord[], i: number): TitledName | null {
  const title = titleAt(words[i]!);
  if (title === null) return null;
  let closed = title.closed;
  for (let j = i + 1; j < words.length && j - i <= REACH; j++) {
    const word = words[j]!;
    const apposed = APPOSITION.test(word.gap ?? '');
    if (!apposed && !SPACE.test(word.gap ?? '')) return null;
    if (word.known) {
      if (apposed || (word.known.kind === 'person' && !word.known.nisba)) return null;
      closed = true;
      continue;
    }
    const start = asFirstWord(word);
    // "وزير المواصلات السيد جاسم": one title after the other.
    const afterPlace = j > i + 1 && isIndefinitePlace(words[j - 1]!);
    const another =
      afterPlace || isDirectTitle(word.folded) || COMPLEMENT_PREPOSITIONS.has(word.folded);
    if (!another && start.clitics === 0 && beginsName(start, closed, apposed)) {
      const extent = nameExtent(words, j, start, true);
      if (apposed && start.is !== 'given' && !isEnclosed(words, extent)) return null;
      if (isEnough(words, i, j, start, extent)) {
        const nisba = words[j - 1]!.known?.nisba === true;
        return {
          first: j,
          last: extent.last,
          titleFirst: i,
          titleLast: j - 1,
          titleClitics: title.clitics,
          nisba,
        };
      }
    }
    if (apposed || !isComplement(word, closed)) return null;
    closed = closes(word);
  }
  return null;
}

/** The title that a word is, with the units of proclitics before it; null for none. */
function titleAt({ folded, known }: ArticleWord): { closed: boolean; clitics: number } | null {
  if (known) return null;
  const clitics = PROCLITICS.exec(folded)?.[0].length ?? 0;
  for (const [form, peeled] of [
    [folded, 0],
    [folded.slice(clitics), clitics],
    [folded.replace(/^[\u0648\u0641]/u, ''), /^[\u0648\u0641]/u.test(folded) ? 1 : 0],
    // "للرئيس" and "وللرئيس" have the article of الرئيس; its lam stays as part of it.
    [folded.replace(/^[\u0648\u0641]?\u0644\u0644/u, '\u0627\u0644'), clitics],
  ] as const) {
    if (isDirectTitle(form)) return { closed: true, clitics: peeled };
    if (isOffice(form)) return { closed: form.startsWith('\u0627\u0644'), clitics: peeled };
  }
  return null;
}

/** "عميد بلدية تاورغاء": what follows the noun of a place is the place. */
function isIndefinitePlace({ folded, known }: ArticleWord): boolean {
  return known === null && placeNoun(folded) !== null;
}

function beginsName(start: FirstWord, closed: boolean, apposed: boolean): boolean {
  if (start.is === 'given') return true;
  if (!closed) return false;
  if (start.is === 'foreign') return true;
  if (apposed) return start.is === 'everyday-given' || start.is === 'open';
  if (start.is === 'particle') return opensName(start.letters);
  return start.is === 'everyday-given' || start.is === 'open';
}

/** Whether a name in apposition ends with a comma: "المدير العام، كمال بوزيان، أن". */
function isEnclosed(words: readonly ArticleWord[], { last, foreign, parts }: Extent): boolean {
  const next = words[last + 1];
  return (foreign > 0 && parts > 1) || !next || /^ ?[،,\u2013-] ?$/u.test(next.gap ?? '');
}

/** A single word is enough where it looks foreign; a given name, after titles of those called by it. */
function isEnough(
  words: readonly ArticleWord[],
  title: number,
  first: number,
  start: FirstWord,
  extent: Extent,
): boolean {
  const next = words[extent.last + 1];
  if (next?.known?.kind === 'person' && next.gap === ' ') return false; // "دونالد" of a known name
  if (extent.parts >= 2) return start.is !== 'open' || isLikeAName(words, first, extent.last);
  if (start.is === 'foreign') return true;
  if (start.is === 'particle') return extent.parts === 1;
  return (
    start.is === 'given' &&
    isBoundary(words, extent.last + 1) &&
    calledByGivenName(words[title]!.folded)
  );
}

/**
 * Whether unknown words after an office are a name, not a noun with its adjective ("المدير نسب المصنف"): no
 * pronoun on the first, no other word with the article but a surname in the shape of a nisba.
 */
function isLikeAName(words: readonly ArticleWord[], first: number, last: number): boolean {
  if (/(?:\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627)$/u.test(words[first]!.letters))
    return false;
  if (words[last + 1]?.is === 'open' && !isBoundary(words, last + 1)) return false;
  return words
    .slice(first + 1, last + 1)
    .every(({ is, folded }) => is !== 'definite' || folded.endsWith('\u064a'));
}

/** Whether the office runs on over a word. */
function isComplement({ is, folded, letters }: ArticleWord, closed: boolean): boolean {
  if (COMPLEMENT_PREPOSITIONS.has(folded)) return true;
  if (is === 'stop') return /^\d+$/u.test(letters);
  if (is === 'verb') return !closed;
  if (is === 'everyday' || is === 'definite' || is === 'particle') return true;
  return !closed;
}

/** Whether what follows a word of the office can be the name. */
function closes({ is, letters, folded }: ArticleWord): boolean {
  if (is === 'definite' || is === 'foreign') return true;
  if (is === 'everyday' || is === 'verb')
    return /^\u0648?(?:\u0627\u0644|\u0644\u0644)/u.test(letters);
  return is === 'open' && !COMPLEMENT_PREPOSITIONS.has(folded);
}
