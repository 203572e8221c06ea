import type { Entry, EntryName, NameRole } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import { splitWords } from '../text/words.ts';
import { NameIndex } from './name-index.ts';
import { isMarked } from './vocalisation.ts';

/** One Arabic name in the gazetteer, ready to be compared with a text. */
export interface GazetteerName {
  entry: string;
  kind: Kind;
  role: NameRole;
  alone: boolean;
  /** Normalised, unfolded, without spaces. */
  letters: string;
  /** Lengths in `letters` at which its words end, the last one left out: [5] for "بيونغ يانغ". */
  breaks: readonly number[];
  /**
   * Of an agreement or event, how many letters stand before a complement that says between whom or where:
   * "الحرب" in "الحرب في أوكرانيا". Null when there is none.
   */
  head: number | null;
  /** The name with its marks, or null when it is not vocalised. */
  vocalised: string | null;
}

/** What the gazetteer needs of an entry. */
export type NamedEntry = Pick<Entry, 'id' | 'kind' | 'names' | 'related'>;

/**
 * All Arabic names of all entries, compiled. Built once, read only; see `find-candidates.ts` for how a
 * text is matched against it.
 */
export class Gazetteer {
  readonly index: NameIndex;
  readonly #names: ReadonlyMap<string, readonly GazetteerName[]>;
  readonly #personWords: ReadonlySet<string>;
  readonly #parties: ReadonlyMap<string, readonly string[]>;

  /** @throws never; names that hold no letter or digit are left out */
  constructor(entries: readonly NamedEntry[]) {
    const names = new Map<string, GazetteerName[]>();
    const personWords = new Set<string>();
    for (const entry of entries)
      for (const name of entry.names)
        if (name.language === 'ar') addName(names, personWords, entry, name);
    this.#names = names;
    this.#personWords = personWords;
    this.#parties = partiesOf(entries);
    this.index = new NameIndex(names.keys());
  }

  /** Names under a key (folded letters without spaces); empty when there is none. */
  namesAt(key: string): readonly GazetteerName[] {
    return this.#names.get(key) ?? [];
  }

  /** The states that an agreement or event ties together; empty where fewer than two are known. */
  partiesOf(entry: string): readonly string[] {
    return this.#parties.get(entry) ?? [];
  }

  /** Whether a folded word is part of the full name of some person: "جونغ", "فلاديمير". */
  isPersonWord(folded: string): boolean {
    return this.#personWords.has(folded);
  }
}

/** Prepositions that open the complement of an agreement or event: between, in, with, on, against. */
const COMPLEMENTS = new Set(['بين', 'في', 'مع', 'على', 'ضد']);
const COMPLEMENTED = new Set<Kind>(['agreement', 'event']);

function partiesOf(entries: readonly NamedEntry[]): Map<string, string[]> {
  const states = new Set(entries.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const parties = new Map<string, string[]>();
  for (const { id, kind, related } of entries) {
    if (!COMPLEMENTED.has(kind)) continue;
    const tied = related.map(({ entry }) => entry).filter((entry) => states.has(entry));
    if (new Set(tied).size > 1) parties.set(id, tied);
  }
  return parties;
}

function addName(
  names: Map<string, GazetteerName[]>,
  personWords: Set<string>,
  entry: NamedEntry,
  name: EntryName,
): void {
  const { text } = normalise(name.text);
  const words = splitWords(text);
  let letters = '';
  const breaks: number[] = [];
  let head: number | null = null;
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.starts[i], words.ends[i]);
    if (head === null && i > 0 && COMPLEMENTED.has(entry.kind) && COMPLEMENTS.has(word))
      head = letters.length;
    letters += word;
    if (i < words.count - 1) breaks.push(letters.length);
    if (entry.kind === 'person' && words.count > 1) personWords.add(fold(word));
  }
  if (letters === '') return;
  const key = foldedKey(text);
  const compiled: GazetteerName = {
    entry: entry.id,
    kind: entry.kind,
    role: name.role,
    alone: name.alone,
    letters,
    breaks,
    head,
    vocalised: isMarked(name.text) ? name.text : null,
  };
  const bearers = names.get(key);
  if (bearers) bearers.push(compiled);
  else names.set(key, [compiled]);
}

/** Folded letters and digits of normalised text, nothing between them. */
function foldedKey(normalised: string): string {
  const folded = fold(normalised);
  const words = splitWords(folded);
  let key = '';
  for (let i = 0; i < words.count; i++) key += folded.slice(words.starts[i], words.ends[i]);
  return key;
}
