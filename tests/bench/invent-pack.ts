import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { proposeLatin } from '../../src/core/transliteration/propose-latin.ts';
import { Seeded } from './seeded.ts';
import { nameList, type ListedName } from './names/name-list.ts';

const HEADER = {
  ...{ pack: 'invented', format: 1, version: '1.0.0', licence: 'CC0-1.0' },
  title: { ar: 'مخترعة', en: 'Invented' },
  about: { ar: 'أسماء مخترعة للقياس', en: 'Invented names to measure with' },
};
const ABOUT = { ar: 'مدخل مخترع للقياس', en: 'An invented entry to measure with' };
/** Arabic names of an entry, as the list has them. */
const NAMES_PER_ENTRY = 3.5;
const ENTRIES_PER_EVENT = 4;

/**
 * Invents the text of a pack that is the same on every run and machine: entries with about as many names as
 * those of the built-in packs, nisba forms of the states among them, and an event for every fourth.
 *
 * @throws when it is not a sound pack
 */
export function inventPack(size: number): string {
  const { entries, names } = nameList(Math.ceil(size * NAMES_PER_ENTRY * 1.2), new Set());
  const byEntry = new Map<number, ListedName[]>();
  for (const name of names) byEntry.set(name.entry, [...(byEntry.get(name.entry) ?? []), name]);
  const chosen = entries.slice(0, size).map(({ id, kind }, i) => ({
    ...{ id, kind },
    ...writtenNames(byEntry.get(i)!, kind === 'country'),
    about: ABOUT,
  }));
  const lines = [HEADER, ...chosen, ...inventEvents(chosen)].map((line) => JSON.stringify(line));
  const text = lines.join('\n');
  const [problem] = parsePack(text).problems;
  if (problem) throw new Error(`${problem.line}: ${problem.message}`);
  return text;
}

/** As a line of a pack writes them. */
function writtenNames(names: readonly ListedName[], withNisba: boolean): object {
  const [main] = names;
  const ofRole = (accept: (name: ListedName) => boolean) => {
    const texts = names
      .slice(1)
      .filter(accept)
      .map(({ text }) => text);
    return texts.length > 0 ? texts : undefined;
  };
  return {
    ar: main!.text,
    en: proposeLatin(main!.text),
    alias: ofRole(({ role }) => role === 'alias'),
    short: ofRole(({ role, alone }) => role === 'short' && !alone),
    famous: ofRole(({ role, alone }) => role === 'short' && alone),
    nisba: withNisba ? ofRole(({ role }) => role === 'nisba')?.slice(0, 1) : undefined,
  };
}

function inventEvents(entries: readonly { id: string }[]): object[] {
  const random = new Seeded(5);
  const events = Array.from({ length: Math.floor(entries.length / ENTRIES_PER_EVENT) }, (_, i) => {
    const from = `${1950 + random.below(75)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    // Some take part in many events, as states do.
    const participants = new Set(
      Array.from({ length: 2 + random.below(2) }, () => random.pickEarly(entries).id),
    );
    return {
      ...{ event: `${from}-event-${i}`, from, to: from, precision: 'day' },
      ...{ ar: 'حدث مخترع للقياس', en: 'An invented event to measure with' },
      participants: [...participants],
      source: { title: 'A book' },
    };
  });
  return events.sort((a, b) => (a.event < b.event ? -1 : 1));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
