import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { cannotAgree } from './gender.ts';
import { IntroducedBodies } from './introduced-bodies.ts';
import {
  isCounterpart,
  isOfOther,
  NOT_NOW,
  postsBehind,
  readings,
  RESPECTFUL,
  respectedBy,
  titleIn,
} from './introducing.ts';
import { HONORIFICS, PREPOSITIONS } from './phrase-words.ts';
import type { NamedMention, Party, Word } from './sentence.ts';

interface Bearer {
  party: Party;
  /** Whether an adjective of a state stood between title and name: "الرئيس الأمريكي جو بايدن". */
  isForeign: boolean;
}

interface Meant {
  party: Party;
  /** Words of it. */
  length: number;
  clitics: string;
}

/**
 * Who bears a title, and which body a noun stands for, as far as an article has said so: behind "رئيس الجمهورية قيس سعيد", "رئيس
 * الجمهورية" alone means him, and behind "حركة النهضة", "الحركة".
 */
export class Introduced {
  /** By title, its words joined by spaces. */
  readonly #bearers = new Map<string, Bearer[]>();
  /** By first word, the titles that begin so, longest first. */
  readonly #titles = new Map<string, (readonly string[])[]>();
  readonly #bodies = new IntroducedBodies();
  /** By honorific, who bore it last. */
  readonly #honoured = new Map<string, Party>();

  /** Takes note of what stands around the names of a text. */
  learn(text: string, mentions: readonly NamedMention[]): void {
    // Of whoever was named last by his office: his counterpart holds the same.
    let held: readonly (readonly string[])[] = [];
    for (const [i, mention] of mentions.entries()) {
      const { party, role, start, end, clitics } = mention;
      if (role === 'nisba') {
        if (party.kind === 'country') this.#bodies.learnState(party);
        continue;
      }
      const first = start - clitics.length;
      if (party.kind !== 'person') {
        this.#bodies.learn(party, wordsOf(text.slice(start, end)), wordsBefore(text, first));
        continue;
      }
      const adjectives = mentions
        .slice(Math.max(0, i - 2), i)
        .filter((it) => it.role === 'nisba' && first - it.end < UNITS_NEAR && it.end <= first);
      const before = wordsBefore(text, first, adjectives);
      this.#honour(before, party);
      const isForeign = adjectives.length > 0;
      const state = adjectives.at(-1)?.party.entry ?? '';
      const own = titleIn(before);
      const titles = isCounterpart(before) ? held : own;
      for (const title of titles) {
        this.#bear(title, { party, isForeign });
        if (isForeign) this.#bear(title, { party, isForeign }, state);
      }
      if (own.length > 0) held = own;
      const behind = wordsBehind(text, end);
      for (const title of [...titlesBehind(behind), ...postsBehind(before, behind)])
        this.#bear(title, { party, isForeign: false });
    }
  }

  /** The two whom a noun in the dual stands for: "الوزيران", "الحركتان", "البلدان"; null where there are more or fewer. */
  both(dual: string): readonly Party[] | null {
    const noun = dual.replace(DUAL, '');
    const found =
      this.#bearers.get(`${noun} `)?.map(({ party }) => party) ?? this.#bodies.both(noun);
    return found?.length === 2 ? found : null;
  }

  /** The words of a sentence, in which a title or a noun that stands for somebody introduced before is a mention of him. */
  resolved(words: Word[]): Word[] {
    for (let i = 0; i < words.length; i++) {
      const { mention, date, text } = words[i]!;
      if (mention !== null && mention !== words[i - 1]?.mention && mention.party.kind === 'person')
        this.#honour(titlesBefore(words, i), mention.party);
      if (mention !== null || date !== null) continue;
      const found = readings(text)
        .map(([clitics, noun]) => this.#meantAt(words, i, clitics, noun))
        .find((it) => it !== null);
      if (found === undefined) continue;
      const last = i + found.length - 1;
      const again = mentionOf(found, words[i]!.start, words[last]!.end);
      for (let k = i; k <= last; k++) words[k] = { ...words[k]!, mention: again, isVerb: false };
      i = last;
    }
    return words;
  }

  #honour(before: readonly string[], party: Party): void {
    for (const word of before) {
      const honorific = respectedBy(word);
      if (honorific !== null) this.#honoured.set(honorific, party);
    }
  }

  #bear(title: readonly string[], bearer: Bearer, state = ''): void {
    const [first = ''] = title;
    const begun = this.#titles.get(first) ?? [];
    if (!begun.some((it) => it.join(' ') === title.join(' ')))
      this.#titles.set(
        first,
        [...begun, title].sort((a, b) => b.length - a.length),
      );
    const isSame = (it: Bearer): boolean => it.party.entry === bearer.party.entry;
    add(this.#bearers, `${title.join(' ')} ${state}`, bearer, isSame);
  }

  #meantAt(words: readonly Word[], i: number, clitics: string, noun: string): Meant | null {
    const honoured = this.#honoured.get(RESPECTFUL.get(noun) ?? '');
    if (honoured !== undefined) return { party: honoured, length: 1, clitics };
    if (isOfOther(words[i - 1]?.text)) return null;
    for (const title of this.#titles.get(noun) ?? []) {
      const isHere = title.every((word, k) => k === 0 || isWord(words[i + k], word));
      if (!isHere) continue;
      const behind = i + title.length;
      const adjective = adjectiveAt(words, behind);
      const length = title.length + (adjective === null ? 0 : adjective.length);
      const party = isAlone(words, i, i + length)
        ? (this.#bearerOf(title, adjective?.state) ??
          (adjective === null ? null : this.#bearerOfState(title, words[behind]!.text)))
        : null;
      if (party !== null) return { party, length, clitics };
    }
    const body = this.#bodies.meantBy(noun);
    return body !== null && isAlone(words, i, i + 1) ? { party: body, length: 1, clitics } : null;
  }

  /** The one who was introduced by a title, of several the one at home. */
  #bearerOf(title: readonly string[], state = ''): Party | null {
    const bearers = this.#bearers.get(`${title.join(' ')} ${state}`) ?? [];
    const [only, ...others] = bearers.length > 1 ? bearers.filter((it) => !it.isForeign) : bearers;
    return only === undefined || others.length > 0 ? null : only.party;
  }

  /**
   * The one introduced by a title without his state, where his entry says that he is of it: "الرئيس اللبناني" of "رئيس الجمهورية جوزاف
   * عون"; of two, neither.
   */
  #bearerOfState(title: readonly string[], adjective: string): Party | null {
    const state = /^(?:ال)?(.{3,}?)(?:يه|ي)$/u.exec(adjective)?.[1];
    if (state === undefined) return null;
    const [only, ...others] = (this.#bearers.get(`${title.join(' ')} `) ?? []).filter(
      ({ party, isForeign }) =>
        !isForeign &&
        fold(party.about ?? '')
          .split(' ')
          .some((word) => word.startsWith(state) || word.startsWith(`${THE}${state}`)),
    );
    return only === undefined || others.length > 0 ? null : only.party;
  }
}

/** Folded, ta marbuta before the ending is "ت". */
const DUAL = /(?:ان|ين)$/u;

function mentionOf({ party, clitics }: Meant, start: number, end: number): NamedMention {
  return {
    ...{ start: start + clitics.length, end, entry: party.entry, party, clitics },
    ...{ role: 'short', confidence: LESS_CERTAIN, evidence: ['introduced'], others: [] },
  };
}

const LESS_CERTAIN = 0.8;
/** How near before a name an adjective of a state belongs to its title, in units of text. */
const UNITS_NEAR = 30;
const UNITS_BEFORE = 80;
const UNITS_BEHIND = 60;
const MOST_WORDS = 8;

function add<Value>(
  map: Map<string, Value[]>,
  key: string,
  value: Value,
  isSame: (other: Value) => boolean,
): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (!known.some(isSame)) known.push(value);
}

const THE = 'ال';
const SEPARATOR = /[،,؛;:()[\]–—.!؟]/u;

function wordsOf(stretch: string): readonly string[] {
  return normalise(stretch)
    .folded.split(/[\s«»"“”]+/u)
    .filter(Boolean);
}

/** The words right before a name, back to the nearest sign that parts clauses. */
function wordsBefore(
  text: string,
  first: number,
  /** What is left out. */
  without: readonly NamedMention[] = [],
): readonly string[] {
  let from = Math.max(0, first - UNITS_BEFORE);
  let stretch = '';
  for (const { start, end, clitics } of without) {
    stretch += text.slice(from, start - clitics.length);
    from = Math.max(from, end);
  }
  stretch += text.slice(from, first);
  return wordsOf(stretch.split(SEPARATOR).at(-1)!).slice(-MOST_WORDS);
}

/** The words right behind a name, a comma before them or not: "فلان، رئيس الحكومة،". */
function wordsBehind(text: string, end: number): readonly string[] {
  const [first = '', second = ''] = text.slice(end, end + UNITS_BEHIND).split(SEPARATOR);
  return wordsOf(first.trim() === '' ? second : first);
}

function titlesBehind(behind: readonly string[]): readonly (readonly string[])[] {
  const titles = behind.length <= MOST_OF_TITLE ? titleIn(behind) : [];
  // "فلان، وزير الخارجية،": all that stands there.
  if (titles.some(({ length }) => length === behind.length)) return titles;
  const title = BEHIND.find((it) => it.every((word, k) => behind[k] === word));
  return title === undefined || NOT_NOW.has(behind[title.length] ?? '') ? [] : [title];
}

const MOST_OF_TITLE = 5;

/** Titles that stand behind names. */
const BEHIND: readonly (readonly string[])[] = [
  ...['رئيس الجمهورية', 'رئيس الدولة', 'رئيس مجلس الوزراء', 'رئيس الحكومة', 'رئيس الوزراء'],
  ...['رئيسة الحكومة', 'أمير البلاد', 'ولي العهد', 'شيخ الأزهر', 'وزير الخارجية', 'وزير الداخلية'],
  ...['النائب العام', 'الأمين العام', 'المدير العام'],
].map((title) => fold(title).split(' '));

function titlesBefore(words: readonly Word[], first: number): readonly string[] {
  let from = first;
  while (from > 0 && first - from < MOST_WORDS) {
    if (words[from]!.separated || words[from - 1]!.mention?.party.kind === 'person') break;
    from--;
  }
  return words.slice(from, first).map(({ text }) => text);
}

function isWord(word: Word | undefined, text: string): boolean {
  return word?.mention === null && word.date === null && !word.separated && word.text === text;
}

/** The adjective of a state right behind a title: "الرئيس الإيراني". */
function adjectiveAt(words: readonly Word[], i: number): { state: string; length: number } | null {
  const mention = words[i]?.mention ?? null;
  if (mention?.role !== 'nisba' || mention.clitics !== '' || words[i]!.separated) return null;
  let length = 1;
  while (words[i + length]?.mention === mention) length++;
  return { state: mention.party.entry, length };
}

/** Whether nothing behind a title or a noun tells which one it is: no name, no adjective. */
function isAlone(words: readonly Word[], first: number, behind: number): boolean {
  const next = words[behind];
  if (next === undefined || next.separated || next.date !== null) return true;
  // Folded, "إلى" begins like a noun with its article.
  if (PREPOSITIONS.has(next.text)) return true;
  if (next.mention !== null) {
    const { clitics, party, role } = next.mention;
    // "زار رئيس الحكومة باريس", but "رئيس الحكومة فلان" and "الرئيس الفرنسي".
    return clitics !== '' || (party.kind !== 'person' && role !== 'nisba');
  }
  if (next.text.startsWith(THE))
    return (
      next.isVerb || words.slice(first, behind).every(({ text }) => cannotAgree(text, next.text))
    );
  return !HONORIFICS.has(next.text) && !NOT_NOW.has(next.text);
}
