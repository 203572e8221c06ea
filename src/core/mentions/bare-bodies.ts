import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { spanIn } from '../gazetteer/prepared-text.ts';
import type { Mention } from '../mention.ts';
import { BlockWords } from './block-words.ts';
import { homeState, stateOf, type HomeState } from './home-state.ts';
import { REALM_NOUNS, realmOf } from './realms.ts';
import { STATE_BODY_NOUNS } from './state-bodies.ts';
import { wordSet } from './word-set.ts';

/** One block with the mentions that were chosen in it. */
interface Block {
  text: PreparedText;
  mentions: Mention[];
}

/** A noun of the table in a text: words `[first, last]`, proclitics before `nameStart`, all in normalised units. */
interface BareNoun {
  noun: string;
  first: number;
  last: number;
  nameStart: number;
}

const LESS_CERTAIN = 0.8;
const LETTER = '\\u0621-\\u064a';
const byLength = [...STATE_BODY_NOUNS, ...REALM_NOUNS].sort((a, b) => b.length - a.length);
/** A noun as whole words behind any proclitics; behind lam, its article is one more lam. */
const NOUN = new RegExp(
  `(?<![${LETTER}])([\\u0648\\u0641]?(?:[\\u0628\\u0643\\u0644])?)(${byLength.map(asPattern).join('|')})(?![${LETTER}])`,
  'gu',
);

function asPattern(noun: string): string {
  const spaced = noun.replaceAll(' ', '\\s+');
  // "للجيش": lam has swallowed the alef of the article.
  return spaced.startsWith('\u0627\u0644') ? `(?:${spaced}|\u0644${spaced.slice(2)})` : spaced;
}

/** Definite words that are no adjective of the noun before them: "أعلنت وزارة الداخلية الثلاثاء". */
const TIMES = wordSet(
  'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت اليوم الليلة البارحة الأسبوع الشهر العام السنة الآن',
);
const IN = wordSet('في');
/** "في حكومة الوحدة", "بحكومة الوفاق": of one of several governments. */
const GOVERNMENT = wordSet('حكومة الحكومة إقليم مناطق سلطات سلطة صنعاء');
const STOP = /[.!?\u061f\n]/u;

/**
 * Adds the bodies of a state that are named without it, and kingdoms that are called so: behind the full name of the same body ("مجلس النواب
 * المصري … مجلس النواب"), and in an article at home in one state. Nothing is added where an adjective or a place
 * behind the noun makes it another body, or where the sentence has named another state before.
 *
 * | text | |
 * | --- | --- |
 * | an article on Tunisia: قالت وزارة الداخلية إن | the ministry of Tunisia |
 * | وزارة الدفاع الروسية … أعلنت وزارة الدفاع | the ministry of Russia |
 * | الجيش الوطني، وزارة الصحة العالمية | nothing: an adjective that names something else |
 * | in the same article: واستدعت باريس … وزارة الخارجية | nothing: it may be that of France |
 * | an article that names Riyadh: المملكة | Saudi Arabia |
 */
export function addBareBodies(gazetteer: Gazetteer, blocks: readonly Block[]): Mention[][] {
  const found = blocks.map(({ text }) => bareNouns(text));
  if (found.every((nouns) => nouns.length === 0)) return blocks.map(({ mentions }) => mentions);
  const written = blocks.map(({ text, mentions }) => ({ original: text.original, mentions }));
  const home = homeState(gazetteer, written);
  const bodies = new StateBodies(gazetteer);
  const introduced = new Map<string, string>();
  return blocks.map(({ text, mentions }, number) => {
    const nouns = found[number]!;
    if (nouns.length === 0) return mentions;
    const words = new BlockWords(text);
    const added: Mention[] = [];
    for (const bare of nouns) {
      const { start, end } = spanIn(text, bare.nameStart, text.words.ends[bare.last]!);
      const over = mentions.find((mention) => mention.start < end && mention.end > start);
      if (over) {
        // "وزارة الدفاع الروسية": from here on the noun alone is hers.
        if (over.start === start && over.end > end) introduced.set(bare.noun, over.entry);
        continue;
      }
      if (!standsAlone(words, bare.last)) continue;
      const clitics = text.normalised.text.slice(text.words.starts[bare.first], bare.nameStart);
      if (REALM_NOUNS.includes(bare.noun)) {
        const realm = realmOf(gazetteer, bare.noun, written, home);
        if (realm !== null) added.push(bareMention({ start, end, clitics }, realm.state, realm));
        continue;
      }
      const before = lastState(gazetteer, text.original, mentions, start);
      const after = statesBehind(gazetteer, words, text.original, mentions, bare.last);
      const told = introduced.get(bare.noun);
      const state = told === undefined ? home?.state : gazetteer.statesOf(told)[0];
      if (state === undefined || (before ?? state) !== state || (after ?? state) !== state)
        continue;
      const entry = told ?? bodies.of(state, bare.noun);
      if (entry === null) continue;
      added.push(bareMention({ start, end, clitics }, entry, told === undefined ? home : null));
    }
    if (added.length === 0) return mentions;
    return [...mentions, ...added].sort((a, b) => a.start - b.start);
  });
}

/** @param home what tells whose it is; null where it was introduced */
function bareMention(
  written: Pick<Mention, 'start' | 'end' | 'clitics'>,
  entry: string,
  home: HomeState | null,
): Mention {
  return {
    ...written,
    ...{ entry, role: 'short', others: [], confidence: LESS_CERTAIN },
    ...(home === null
      ? { evidence: ['introduced'] }
      : { evidence: ['article'], because: [{ evidence: 'article', words: home.words }] }),
  };
}

/** Bodies of states by their noun: looked up once each. */
class StateBodies {
  readonly #gazetteer: Gazetteer;
  readonly #known = new Map<string, string | null>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The body that the noun and the state's adjective name; null where none is known, or several. */
  of(state: string, noun: string): string | null {
    const key = `${state} ${noun}`;
    let body = this.#known.get(key);
    if (body === undefined) this.#known.set(key, (body = this.#find(state, noun)));
    return body;
  }

  #find(state: string, noun: string): string | null {
    const bare = noun.replaceAll(' ', '');
    const bodies = new Set<string>();
    for (const adjective of this.#gazetteer.adjectivesOf(state))
      for (const { entry, kind } of this.#gazetteer.namesAt(bare + adjective))
        if (kind === 'organisation') bodies.add(entry);
    const [body, other] = bodies;
    return body !== undefined && other === undefined ? body : null;
  }
}

function bareNouns(text: PreparedText): BareNoun[] {
  const nouns: BareNoun[] = [];
  const { starts, ends } = text.words;
  let word = 0;
  for (const match of text.folded.matchAll(NOUN)) {
    const [whole, clitics = '', written = ''] = match;
    while (word < text.words.count && starts[word]! < match.index) word++;
    const first = word;
    while (word < text.words.count && ends[word]! < match.index + whole.length) word++;
    if (starts[first] !== match.index || ends[word] !== match.index + whole.length) continue;
    const noun = byLength.find((name) => isWritten(name, written)) ?? '';
    nouns.push({ noun, first, last: word, nameStart: match.index + clitics.length });
  }
  return nouns;
}

function isWritten(noun: string, written: string): boolean {
  const letters = written.replace(/\s+/gu, ' ');
  return noun === letters || (noun.startsWith('\u0627') && noun.slice(1) === letters);
}

/** Whether nothing behind a noun makes it the name of something else. */
function standsAlone(words: BlockWords, last: number): boolean {
  const next = last + 1;
  if (!words.touchesNext(last)) return true;
  if (words.isOneOf(GOVERNMENT, words.isOneOf(IN, next) ? next + 1 : next)) return false;
  return !words.isDefinite(next) || words.isOneOf(TIMES, next) || startsWithAnd(words, next);
}

function startsWithAnd(words: BlockWords, word: number): boolean {
  return words.at(word).startsWith('\u0648');
}

/** The state that the sentence spoke of last before a place; null for none. */
function lastState(
  gazetteer: Gazetteer,
  original: string,
  mentions: readonly Mention[],
  start: number,
): string | null {
  for (const mention of mentions.filter(({ end }) => end <= start).reverse()) {
    if (STOP.test(original.slice(mention.end, start))) return null;
    const state = stateOf(gazetteer, mention);
    if (state !== null) return state;
  }
  return null;
}

/** The state of a place that follows at once: "وزارة الصحة في غزة", "وزارة الصحة بغزة". */
function statesBehind(
  gazetteer: Gazetteer,
  words: BlockWords,
  original: string,
  mentions: readonly Mention[],
  last: number,
): string | null {
  const { text } = words;
  const from = spanIn(text, text.words.starts[last]!, text.words.ends[last]!).end;
  const next = mentions.find(({ start }) => start >= from);
  if (next === undefined) return null;
  const between = original.slice(from, next.start).trim();
  return between === '' || between === 'في' || between === 'ب' ? stateOf(gazetteer, next) : null;
}
