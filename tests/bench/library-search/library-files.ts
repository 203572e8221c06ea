import { proseLines } from './library-prose.ts';
import { readEntries, readNames, readPacks } from './siyaq-engine.ts';
import { writeJudged } from './write-library.ts';

/** What the page of the measurement makes its articles of, as files by name. */
export function libraryFiles(): Record<string, string> {
  const entries = readEntries();
  const events = readPacks().flatMap((pack) => pack.events.map(({ title }) => title.ar));
  const lines = proseLines([...entries.values()], events);
  return {
    'prose.json': JSON.stringify(lines),
    'judged.json': JSON.stringify(readNames([...writeJudged(lines)], entries)),
  };
}
