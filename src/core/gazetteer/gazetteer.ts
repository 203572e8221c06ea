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
  /** The name with its marks, or null when it is not vocalised. */
  vocalised: string | null;
}

/** What the gazetteer needs of an entry. */
export type NamedEntry = Pick<Entry, 'id' | 'kind' | 'names'>;

/**
 * All Arabic names of all entries, compiled. Built once, read only; see `find-candidates.ts` for how a
 * text is matched against it.
 */
export class Gazetteer {
  readonly index: NameIndex;
  readonly #names: ReadonlyMap<string, readonly GazetteerName[]>;
  readonly #personWords: ReadonlySet<string>;

  /** @throws never; names that hold no letter or digit are left out */
  constructor(entries: Iterable<NamedEntry>) {
    const names = new Map<string, GazetteerName[]>();
    const personWords = new Set<string>();
    for (const entry of entries)
      for (const name of entry.names)
        if (name.language === 'ar') addName(names, personWords, entry, name);
    this.#names = names;
    this.#personWords = personWords;
    this.index = new NameIndex(names.keys());
  }

  /** Names under a key (folded letters without spaces); empty when there is none. */
  namesAt(key: string): readonly GazetteerName[] {
    return this.#names.get(key) ?? [];
  }

  /** Whether a folded word is part of the full name of some person: "جونغ", "فلاديمير". */
  isPersonWord(folded: string): boolean {
    return this.#personWords.has(folded);
  }
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
  for (let i = 0; i < words.count; i++) {
    const word = text.slice(words.starts[i], words.ends[i]);
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
