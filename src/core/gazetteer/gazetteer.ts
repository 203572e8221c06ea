import type { Entry } from '../entry.ts';
import type { RelationName } from '../pack/relations.ts';
import { spread } from '../text/rolling-hash.ts';
import { ARTICLE } from './clitics.ts';
import { takesComplement } from './complement.ts';
import { hashOf } from './function-word-hashes.ts';
import { IndexBuilder } from './index-builder.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { matchNames, namesIn } from './match-names.ts';
import { NameSpans } from './name-spans.ts';
import { PackedIndex } from './packed-index.ts';
import { readName, type GazetteerName } from './read-name.ts';
import { variantSpellings } from './variant-spellings.ts';

export type { GazetteerName } from './read-name.ts';

const NONE: ReadonlySet<string> = new Set();

/** What the gazetteer needs of an entry. */
export interface NamedEntry extends Pick<Entry, 'id' | 'kind' | 'names' | 'related'> {
  /** Spellings that are none of its names, whatever the rules make of those. */
  without?: readonly string[];
}

/**
 * All Arabic names of all entries: the packed index of the packs, and a small one over it of the reader's
 * own entries and of those that the reader changed, which is built anew at each of the reader's changes. See
 * `find-candidates.ts` for how a text is matched.
 */
export class Gazetteer {
  /** The index of the packs, then that of the reader's own names. */
  readonly layers: readonly GazetteerLayer[];
  #ties: Map<string, string[]> | null = null;

  /** @param replaced ids of entries that the last index holds as they are now: the others have nothing of them */
  constructor(indexes: readonly PackedIndex[], replaced: ReadonlySet<string> = NONE) {
    const last = indexes.length - 1;
    this.layers = indexes.map((index, i) => new GazetteerLayer(index, i < last ? replaced : NONE));
  }

  /** A gazetteer of entries, compiled on the spot. */
  static of(entries: readonly NamedEntry[]): Gazetteer {
    return new Gazetteer([openIndex(compileIndex(entries))]);
  }

  /** Names under a key (folded letters without spaces); empty when there is none. */
  namesAt(key: string): readonly GazetteerName[] {
    const text = normalise(key);
    return this.layers.flatMap((layer) => layer.namesAt(text));
  }

  /** The states that an agreement or event ties together; empty where fewer than two are known. */
  partiesOf(entry: string): readonly string[] {
    this.#ties ??= new Map(this.layers.flatMap(({ index }) => [...index.ties()]));
    return this.#ties.get(entry) ?? [];
  }

  /**
   * The entries that an entry is tied to (its country, its capital, its leader), of one whose names were met
   * in a text; empty for any other.
   */
  relatedTo(entry: string): readonly string[] {
    return this.layers.flatMap((layer) => layer.relatedTo(entry));
  }

  /**
   * The states that an entry, whose names were met in a text, is or is tied to.
   *
   * @example gazetteer.statesOf('sfax') // ['tunisia']
   */
  statesOf(entry: string): readonly string[] {
    return this.layers.flatMap((layer) => layer.statesOf(entry));
  }

  /** The definite adjectives of a state that {@link statesOf} has named, folded, without spaces. */
  adjectivesOf(state: string): readonly string[] {
    return this.layers.flatMap((layer) => layer.adjectivesOf(state));
  }

  /** Whether a folded word is part of the full name of some person: "جونغ", "فلاديمير". */
  isPersonWord(folded: string): boolean {
    const hash = spread(hashOf(folded));
    return this.layers.some(({ index }) => index.isPersonWord(hash));
  }
}

/** One index with the names that were met in texts, unpacked once. */
export class GazetteerLayer {
  readonly index: PackedIndex;
  readonly spans = new NameSpans();
  readonly #names = new Map<number, GazetteerName>();
  readonly #related = new Map<string, readonly string[]>();
  readonly #states = new Map<string, readonly string[]>();
  /** Numbers of the states among them. */
  readonly #stateNumbers = new Map<string, number>();

  readonly #replaced: ReadonlySet<string>;

  /** @param replaced ids of entries whose names and ties stand in another layer */
  constructor(index: PackedIndex, replaced: ReadonlySet<string> = NONE) {
    this.index = index;
    this.#replaced = replaced;
  }

  /** Whether a name is of an entry that is as it stands here. */
  holds({ entry }: GazetteerName): boolean {
    return !this.#replaced.has(entry);
  }

  /** The name recorded at a position of the pool. */
  nameAt(position: number): GazetteerName {
    let name = this.#names.get(position);
    if (name === undefined) {
      name = readName(this.index, position);
      this.#names.set(position, name);
      if (!this.#related.has(name.entry) && this.holds(name)) this.#addTies(name.entry, position);
    }
    return name;
  }

  relatedTo(entry: string): readonly string[] {
    return this.#related.get(entry) ?? [];
  }

  statesOf(entry: string): readonly string[] {
    return this.#states.get(entry) ?? [];
  }

  adjectivesOf(state: string): readonly string[] {
    const number = this.#stateNumbers.get(state);
    if (number === undefined) return [];
    return this.index
      .namesOf(number)
      .map((position) => readName(this.index, position))
      .filter(({ role, letters }) => role === 'nisba' && letters.startsWith(ARTICLE))
      .map(({ letters }) => fold(letters));
  }

  #addTies(entry: string, position: number): void {
    const number = this.index.entryNumber(position);
    const { related } = this.index.entry(number);
    const states: string[] = [];
    const ids = related.map((tie) => this.index.entry(tie).id);
    for (const tie of [number, ...related]) {
      const { id, kind } = this.index.entry(tie);
      if (kind !== 'country' || states.includes(id)) continue;
      states.push(id);
      this.#stateNumbers.set(id, tie);
      // What else a state is tied to are its neighbours and its blocs.
      if (tie === number) break;
    }
    this.#related.set(entry, ids);
    this.#states.set(entry, states);
  }

  /** The names that are the whole of a text of one word. */
  namesAt(text: ReturnType<typeof normalise>): GazetteerName[] {
    const { spans } = this;
    matchNames(this.index, text, spans);
    for (let i = 0; i < spans.count; i++)
      if (spans.nameStart[i] === 0 && spans.lastWord[i] === text.words.count - 1)
        return namesIn(this.index, text, spans, i)
          .map((position) => this.nameAt(position))
          .filter((name) => this.holds(name));
    return [];
  }
}

/**
 * Compiles entries into a packed index. Ids that cannot be stored throw; names that can never be found are
 * passed over.
 */
export function compileIndex(entries: readonly NamedEntry[]): ArrayBuffer {
  const builder = new IndexBuilder();
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const telling = tellingTies(entries);
  for (const [number, entry] of entries.entries()) {
    const { id, kind } = entry;
    const tied = telling[number]!.flatMap((tie) => numbers.get(tie) ?? []);
    builder.addEntry(id, kind, tied);
    addNames(builder, entry);
    if (!takesComplement(kind)) continue;
    const states = tied.filter((tie) => entries[tie]!.kind === 'country');
    if (new Set(states).size > 1) builder.addTies(states);
  }
  return builder.finish();
}

/** The Arabic names of an entry, and the spellings of them that a rule gives. */
function addNames(builder: IndexBuilder, { kind, names, without = [] }: NamedEntry): void {
  const english =
    names.find(({ language, role }) => language === 'en' && role === 'main')?.text ?? '';
  const written = new Set(names.map(({ text }) => fold(text)));
  const refused = new Set(without.map(lettersOf));
  for (const { text, language, role, alone } of names) {
    if (language !== 'ar') continue;
    builder.addName(text, role, alone);
    if (role === 'nisba') continue;
    for (const variant of variantSpellings(text, { kind, english })) {
      if (written.has(fold(variant)) || refused.has(lettersOf(variant))) continue;
      written.add(fold(variant));
      builder.addName(variant, role === 'main' ? 'alias' : role, alone);
    }
  }
}

function lettersOf(name: string): string {
  return fold(normalise(name).text);
}

/** What a state has in common with many others: it does not tell which of them is meant. */
const IN_COMMON: ReadonlySet<string> = new Set<RelationName>(['continent', 'currency', 'language']);
/** A bloc of so many states says as little; that Qatar, Kuwait and Oman are in one of six says much. */
const LARGE_BLOC = 20;

/** The ties of each entry that are evidence of it: all but those that a state has in common with many others. */
function tellingTies(entries: readonly NamedEntry[]): string[][] {
  const sizes = new Map<string, number>();
  for (const { kind, related } of entries)
    if (kind === 'country')
      for (const { as, entry } of related)
        if (as === 'member-of') sizes.set(entry, (sizes.get(entry) ?? 0) + 1);
  return entries.map(({ kind, related }) =>
    related
      .filter(({ as, entry }) => {
        if (kind !== 'country') return true;
        return as === 'member-of' ? sizes.get(entry)! <= LARGE_BLOC : !IN_COMMON.has(as);
      })
      .map(({ entry }) => entry),
  );
}

/** @throws when the buffer is no sound index; for one that was just compiled */
export function openIndex(buffer: ArrayBuffer): PackedIndex {
  const index = PackedIndex.open(buffer);
  if (index === null) throw new Error('the index is damaged');
  return index;
}
