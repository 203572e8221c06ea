import type { NameRole } from '../../../src/core/entry.ts';
import type { Kind } from '../../../src/core/kind.ts';
import { letterKey } from '../text/letter-key.ts';
import { Seeded } from '../seeded.ts';
import { idOf } from './ids.ts';
import { inventEntry } from './invent-entry.ts';

export interface ListedName {
  /** Position of its entry in `entries`. */
  entry: number;
  text: string;
  role: NameRole;
  alone: boolean;
}

/** Names of a gazetteer in no particular order but by entry, as packs hold them. */
export interface NameList {
  entries: { id: string; kind: Kind }[];
  names: ListedName[];
}

const SEED = 20261;

/**
 * Invents a list of names that is the same on every run and machine. A shorter list is the beginning of a
 * longer one. About three and a half names make an entry; nearly all are distinct once spelling is folded.
 *
 * @param taken letter keys (see {@link letterKey}) that no name may have: what already stands in a text
 * @param start a list that is kept and continued
 */
export function nameList(size: number, taken: ReadonlySet<string>, start?: NameList): NameList {
  const random = new Seeded(start ? SEED + 1 : SEED);
  const entries = [...(start?.entries ?? [])];
  const names = [...(start?.names ?? [])];
  const keys = new Set(names.map(({ text }) => letterKey(text)));
  const ids = new Set(entries.map(({ id }) => id));
  while (names.length < size) {
    const { kind, names: invented } = inventEntry(random);
    const fresh = invented.filter(({ text, role }) => {
      const key = letterKey(text);
      if (taken.has(key) || key.length < 3) return false;
      // Two people may share a family name; a second full name of the same letters is a mistake of packs.
      return !keys.has(key) || (role === 'short' && random.chance(0.1));
    });
    if (fresh[0]?.role !== 'main') continue;
    const entry = entries.length;
    entries.push({ id: idOf(fresh[0].text, ids), kind });
    for (const name of fresh.slice(0, size - names.length)) {
      keys.add(letterKey(name.text));
      names.push({ entry, ...name });
    }
  }
  return { entries, names: flat(names) };
}

/** Strings put together from parts stay a tree of parts until read; those of a file or a store are none. */
function flat(names: ListedName[]): ListedName[] {
  const texts = JSON.parse(JSON.stringify(names.map(({ text }) => text))) as string[];
  return names.map((name, i) => ({ ...name, text: texts[i]! }));
}
