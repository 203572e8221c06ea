import { readdir, readFile } from 'node:fs/promises';
import type { Entry } from '../../src/core/entry.ts';
import { Gazetteer, type NamedEntry } from '../../src/core/gazetteer/gazetteer.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';

/** What the engine is measured with: some entries, compiled and by id. */
export interface Glossary {
  gazetteer: Gazetteer;
  entries: ReadonlyMap<string, NamedEntry>;
}

/** The same with all that the packs say of the entries. */
export interface WholeGlossary extends Glossary {
  entries: ReadonlyMap<string, Entry>;
}

const PACKS = 'extension/packs';

/**
 * The built-in packs.
 *
 * @throws Error when a built-in pack cannot be read
 */
export async function readGlossary(): Promise<WholeGlossary> {
  const entries = new Map<string, Entry>();
  for (const file of (await readdir(PACKS)).filter((name) => name.endsWith('.jsonl')).sort()) {
    const { pack } = parsePack(await readFile(`${PACKS}/${file}`, 'utf8'));
    if (pack === null) throw new Error(`${PACKS}/${file} is no pack`);
    for (const entry of pack.entries) entries.set(entry.id, entry);
  }
  return { gazetteer: Gazetteer.of([...entries.values()]), entries };
}
