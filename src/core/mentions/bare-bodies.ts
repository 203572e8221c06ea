import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { spanIn } from '../gazetteer/prepared-text.ts';
import type { Mention } from '../mention.ts';
import { BlockWords } from './block-words.ts';
import { isHeldOffice } from './held-offices.ts';
import { headedBodies, type BareNoun } from './headed-bodies.ts';
import { homeState, stateOf, type HomeState } from './home-state.ts';
import { REALM_NOUNS, realmOf } from './realms.ts';
import { STATE_BODY_NOUNS } from './state-bodies.ts';
import { wordSet } from './word-set.ts';

/** One block with the mentions that were chosen in it. */
interface Block {
  text: PreparedText;
  mentions: Mention[];
}

const LESS_CERTAIN = 0.8;
/** Names of a state in one sentence before it may be meant by a bare noun, where the article is at home in none. */
const ENOUGH_HERE = 2;
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
/** -un, -in, -at, -an. */
const PLURAL = /(?:\u0648\u0646|\u064a\u0646|\u0627\u062a|\u0627\u0646)$/u;
const ARTICLE = '\u0627\u0644';
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
  const written = blocks.map(({ text, mentions }) => ({ original: text.original, mentions }));
  const home = homeState(gazetteer, written);
  const bodies = new StateBodies(gazetteer);
  const found = blocks.map(({ text, mentions }) =>
    nounsIn(text, home === null ? spokenOf(gazetteer, mentions) : [home.state], bodies),
  );
  if (found.every((nouns) => nouns.length === 0)) return blocks.map(({ mentions }) => mentions);
  const introduced = new Map<string, string>();
  return blocks.map(({ text, mentions }, number) => {
    const nouns = found[number]!;
    if (nouns.length === 0) return mentions;
    const words = new BlockWords(text);
    const added: Mention[] = [];
    const within: Mention[] = [];
    for (const bare of nouns) {
      const { start, end } = spanIn(text, bare.nameStart, text.words.ends[bare.last]!);
      const over = mentions.find((mention) => mention.start < end && mention.end > start);
      // "السوق المالية" in "هيئة السوق المالية" is part of that name.
      if (over && !isPartOf(over, start, end)) {
        // "وزارة الدفاع الروسية": from here on the noun alone is hers.
        if (over.start === start && over.end > end) introduced.set(bare.noun, over.entry);
        continue;
      }
      if (!standsAlone(words, bare.last) || isHeldOffice(words, bare.first)) continue;
      const clitics = text.normalised.text.slice(text.words.starts[bare.first], bare.nameStart);
      if (REALM_NOUNS.includes(bare.noun)) {
        const realm = realmOf(gazetteer, bare.noun, written, home);
        if (realm !== null) added.push(bareMention({ start, end, clitics }, realm.state, realm));
        continue;
      }
      const before = lastState(gazetteer, text.original, mentions, start);
      const after = statesBehind(gazetteer, words, text.original, mentions, bare.last);
      const told = introduced.get(bare.noun);
      const here = home ?? sentenceState(gazetteer, text.original, mentions, start);
      const state = told === undefined ? here?.state : gazetteer.statesOf(told)[0];
      if (state === undefined || (before ?? state) !== state || (after ?? state) !== state)
        continue;
      const entry = told ?? bodies.of(state, bare.noun);
      if (entry === null) continue;
      added.push(bareMention({ start, end, clitics }, entry, told === undefined ? here : null));
      within.push(...mentions.filter((mention) => isPartOf(mention, start, end)));
    }
    if (added.length === 0) return mentions;
    const kept = mentions.filter((mention) => !within.includes(mention));
    return [...kept, ...added].sort((a, b) => a.start - b.start);
  });
}

/** Whether a mention lies in a span and is shorter. */
function isPartOf(mention: Mention, start: number, end: number): boolean {
  const { start: from, end: to } = mention;
  return from >= start && to <= end && to - from < end - start;
}

/** Nouns of the table, and what becomes a body of one of some states; the longer of two. */
function nounsIn(text: PreparedText, states: readonly string[], bodies: StateBodies): BareNoun[] {
  const listed = bareNouns(text);
  if (states.length === 0) return listed;
  const headed = headedBodies(text, (noun) =>
    states.some((state) => bodies.of(state, noun) !== null),
  );
  const longer = headed.filter(({ first, last }) =>
    listed.every(
      (noun) => noun.last < first || noun.first > last || noun.last - noun.first < last - first,
    ),
  );
  const rest = listed.filter(({ first, last }) =>
    longer.every((noun) => noun.last < first || noun.first > last),
  );
  return [...rest, ...longer].sort((a, b) => a.first - b.first);
}

/** States that mentions of a block speak for more than once. */
function spokenOf(gazetteer: Gazetteer, mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const state = stateOf(gazetteer, mention);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= ENOUGH_HERE).map(([state]) => state);
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
  readonly #adjectives = new Map<string, readonly string[]>();

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

  /** Singular ones: no body is called "المصريون". */
  #adjectivesOf(state: string): readonly string[] {
    let adjectives = this.#adjectives.get(state);
    if (adjectives === undefined) {
      adjectives = this.#gazetteer.adjectivesOf(state).filter((form) => !PLURAL.test(form));
      this.#adjectives.set(state, adjectives);
    }
    return adjectives;
  }

  #find(state: string, noun: string): string | null {
    const bare = noun.replaceAll(' ', '');
    const bodies = new Set<string>();
    for (const adjective of this.#adjectivesOf(state))
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
  if (!words.isDefinite(next) || words.isOneOf(TIMES, next)) return true;
  // No adjective has a preposition or "and" before it: "طالبوا وزارة الكهرباء بالتعيين".
  return !words.at(next).startsWith(ARTICLE);
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

/** The one state that a sentence has spoken of before a place, by two names or more; null where it spoke of others, too. */
function sentenceState(
  gazetteer: Gazetteer,
  original: string,
  mentions: readonly Mention[],
  start: number,
): HomeState | null {
  let found: HomeState | null = null;
  let count = 0;
  for (const mention of mentions.filter(({ end }) => end <= start).reverse()) {
    if (STOP.test(original.slice(mention.end, start))) break;
    const state = stateOf(gazetteer, mention);
    if (state === null) continue;
    if (found !== null && found.state !== state) return null;
    found ??= { state, words: original.slice(mention.start, mention.end) };
    count++;
  }
  return count >= ENOUGH_HERE ? found : null;
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
