import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { spanIn } from '../gazetteer/prepared-text.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { isListedVerb } from '../unknown/everyday-word.ts';
import { FREQUENT_ADJECTIVES } from '../unknown/frequent-adjectives.ts';
import { FREQUENT_NOUNS } from '../unknown/frequent-nouns.ts';
import { LIFE_NOUNS } from '../unknown/life-nouns.ts';
import { isLineage } from '../unknown/name-particles.ts';
import { shortNamesOf } from '../unknown/short-name.ts';
import { BlockWords } from './block-words.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { givenNameIn, isGivenName, isWordyGivenName } from './given-names.ts';
import { Introductions } from './introductions.ts';
import { FEMININE_VERBS, MASCULINE_VERBS } from './word-classes.ts';

/** One block with the mentions that were chosen in it. */
interface Block {
  text: PreparedText;
  mentions: Mention[];
}

/** The last part of a name by which the article may go on. */
interface Surname {
  entry: string;
  /** Its words, folded. */
  words: readonly string[];
  /** Whether it may as well be something else: then it counts only as the subject of a verb of saying. */
  weak: boolean;
}

const ARTICLE = '\u0627\u0644'; // alef lam
const CONFIDENCE = 0.85;
const TELLING = 4;
/** Waw, fa, ba, lam and kaf, one or two of them. */
const LONGEST_CLITICS = 2;

/**
 * Adds people by the last part of the name under which the article has introduced them, where no pack knows it for a short
 * name of theirs: of most people nobody can say beforehand whether an article will go on with it.
 *
 * | text | |
 * | --- | --- |
 * | المدعي العام كريم خان … وقال خان إن | the prosecutor, as the subject of a verb: خان is a word, too |
 * | محرز الزواري … وأحيل الزواري | him |
 * | محرز الزواري … وقال محمد الزواري | nobody: another given name, and from there on the surname tells nobody |
 * | in the headline: الزواري أمام القضاء | him, when the text introduces him below |
 */
export function addIntroducedSurnames(gazetteer: Gazetteer, blocks: readonly Block[]): Mention[][] {
  const introductions = new Introductions();
  const surnames = new Map<string, Surname | null>();
  blocks.forEach(({ text, mentions }, block) => {
    for (const mention of mentions) {
      const found = surnamesOf(gazetteer, text.original, mention);
      for (const surname of found) {
        const key = surname.words.join(' ');
        const other = surnames.get(key);
        surnames.set(key, other === undefined || other?.entry === surname.entry ? surname : null);
      }
      if (found.length > 0) introductions.add(mention.entry, block, mention.start);
    }
  });
  if (surnames.size === 0) return blocks.map(({ mentions }) => mentions);
  const readings = blocks.map(({ text, mentions }) => places(text, mentions, surnames));
  for (const { surname, isOthers } of readings.flat())
    if (isOthers) surnames.delete(surname.words.join(' '));
  return blocks.map(({ text, mentions }, block) => {
    const added = readings[block]!.filter(
      ({ surname, mention }) =>
        surnames.get(surname.words.join(' ')) === surname &&
        introductions.covers(surname.entry, block, mention.start, text.original),
    ).map(({ mention }) => mention);
    if (added.length === 0) return mentions;
    return [...mentions, ...added].sort((a, b) => a.start - b.start);
  });
}

/** What a full name of a person can be shortened to, but for what the glossary knows as a name of theirs. */
function surnamesOf(gazetteer: Gazetteer, original: string, mention: Mention): Surname[] {
  const { entry, role, start, end } = mention;
  if (role !== 'main' && role !== 'alias') return [];
  const written = original.slice(start, end);
  const forms = shortNamesOf(written);
  if (forms.length === 0) return [];
  const full = gazetteer.namesAt(fold(written.replace(/[\s-]+/gu, '')));
  if (!full.some((name) => name.entry === entry && name.kind === 'person')) return [];
  return forms.flatMap((form) => {
    const words = form.split(' ').map(fold);
    const known = gazetteer.namesAt(words.join(''));
    if (known.some((name) => name.entry === entry)) return [];
    const weak =
      words.length === 1 && (isWeak(words[0]!) || known.some(({ kind }) => kind !== 'person'));
    return [{ entry, words, weak }];
  });
}

function isWeak(word: string): boolean {
  const bare = word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
  return (
    word.length < TELLING ||
    isEverydayLetters(word) ||
    [FREQUENT_NOUNS, FREQUENT_ADJECTIVES, LIFE_NOUNS].some((table) => table.has(bare)) ||
    isFunctionWord(word) ||
    isListedVerb(word) ||
    isGivenName(word) ||
    isWordyGivenName(word)
  );
}

/** A place where a surname stands by itself, or as that of somebody else. */
interface Place {
  surname: Surname;
  mention: Mention;
  isOthers: boolean;
}

function places(
  text: PreparedText,
  mentions: readonly Mention[],
  surnames: ReadonlyMap<string, Surname | null>,
): Place[] {
  const found: Place[] = [];
  const words = new BlockWords(text);
  const longestFirst = [...surnames.values()]
    .filter((surname) => surname !== null)
    .sort((one, other) => other.words.length - one.words.length);
  for (const surname of longestFirst) {
    const [head] = surname.words as [string];
    for (const first of wordsEndingIn(text, head)) {
      if (!words.bare(first).includes(head)) continue;
      const place = placeAt(words, first, surname);
      if (place === null) continue;
      const { start, end } = place.mention;
      const isOver = (other: Mention): boolean => other.start < end && other.end > start;
      // "فان كلافيرين" is not his shorter name as well.
      if (mentions.some(isOver) || found.some(({ mention }) => isOver(mention))) continue;
      found.push(place);
    }
  }
  return found;
}

/** Words whose last letters these are, an article at their head swallowed by lam or not. */
function* wordsEndingIn({ folded, words }: PreparedText, letters: string): Generator<number> {
  const tail = letters.startsWith(ARTICLE) ? letters.slice(1) : letters;
  let word = 0;
  for (let at = folded.indexOf(tail); at >= 0; at = folded.indexOf(tail, at + 1)) {
    const end = at + tail.length;
    while (word < words.count && words.ends[word]! < end) word++;
    if (words.ends[word] === end) yield word;
  }
}

/** What a surname is whose first word is, with its proclitics, the word `first`; null for nothing. */
function placeAt(words: BlockWords, first: number, surname: Surname): Place | null {
  const { text } = words;
  const [head] = surname.words as [string];
  const last = first + surname.words.length - 1;
  if (!standsAt(words, first, last, surname.words)) return null;
  const whole = words.at(first);
  // Of "للزواري" the article is half swallowed: the second lam stands for it.
  const clitics = whole.length - head.length + (whole.endsWith(head) ? 0 : 1);
  if (clitics > LONGEST_CLITICS) return null;
  const isOthers = clitics === 0 && isAfterGivenName(words, first);
  if (!isOthers && !standsAlone(words, first, last, surname.weak)) return null;
  if (!isOthers && surname.weak && clitics > 0) return null;
  const from = text.words.starts[first]! + clitics;
  return {
    ...{ surname, isOthers },
    mention: {
      ...spanIn(text, from, text.words.ends[last]!),
      ...{ entry: surname.entry, role: 'short', others: [], confidence: CONFIDENCE },
      clitics: text.normalised.text.slice(text.words.starts[first], from),
      evidence: clitics > 0 ? ['exact', 'clitic', 'introduced'] : ['exact', 'introduced'],
    },
  };
}

function standsAt(
  words: BlockWords,
  first: number,
  last: number,
  form: readonly string[],
): boolean {
  for (let word = first + 1; word <= last; word++)
    if (!words.touchesNext(word - 1) || words.at(word) !== form[word - first]) return false;
  return true;
}

function isAfterGivenName(words: BlockWords, first: number): boolean {
  const before = words.neighbour(first, -1);
  return (
    before !== null &&
    !isVerbOfSaying(words, first - 1) &&
    (givenNameIn(before) !== null || isWordyGivenName(before))
  );
}

/** Whether nothing beside a surname makes it part of another name. */
function standsAlone(words: BlockWords, first: number, last: number, weak: boolean): boolean {
  const [before, after] = [words.neighbour(first, -1), words.neighbour(last, 1)];
  if (before !== null && isLineage(before)) return false;
  if (after !== null && (isLineage(after) || isGivenName(after))) return false;
  return (
    !weak || (before !== null && isVerbOfSaying(words, first - 1) && !words.isDefinite(last + 1))
  );
}

function isVerbOfSaying(words: BlockWords, word: number): boolean {
  return words.isOneOf(MASCULINE_VERBS, word) || words.isOneOf(FEMININE_VERBS, word);
}
