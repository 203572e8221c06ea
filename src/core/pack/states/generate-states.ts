import { normalise } from '../../text/normalise.ts';
import type { PackFile } from '../check-between-packs.ts';
import { packLines } from '../pack-lines.ts';
import { bodyEntries } from './body-entries.ts';
import { currencyEntry, currencyId, type Issuer } from './currency-entries.ts';
import { writeEntryLine, type EntryLine } from './entry-line.ts';
import { languageEntry } from './language-entries.ts';
import { legalTender } from './legal-tender.ts';
import { OFFICIAL_NAMES } from './official-names.ts';
import { officialLanguages } from './official-languages.ts';
import { REGIONS } from './region-entries.ts';
import type { StateData } from './state-data.ts';
import { STATE_IDS, TERRITORY_IDS } from './state-ids.ts';
import { isGenerated, stateTies } from './state-ties.ts';
import { TERRITORIES } from './territory-entries.ts';

/** The file that is written as a whole. */
export const STATES_PACK = 'states.jsonl';

const HEADER = {
  pack: 'states',
  format: 1,
  version: '1.0.0',
  title: {
    ar: 'هيئات الدول وعملاتها ولغاتها وأقاليمها',
    en: 'Bodies, currencies, languages and territories of the states',
  },
  licence: 'CC0-1.0 AND Unicode-3.0',
  as_of: '2026-06',
  about: {
    ar: 'وزارات دول العالم وجيوشها وبرلماناتها ومصارفها المركزية، وعملاتها ولغاتها الرسمية وأقاليم القارات والأقاليم التابعة، مولدة بقواعد ومن بيانات يونيكود CLDR 48',
    en: 'Ministries, armed forces, parliaments and central banks of all states by rule; currencies, official languages, subregions and dependent territories from data of the Unicode CLDR 48 (© Unicode, Inc.)',
  },
};

/**
 * Writes what data packages know of states: the pack `states.jsonl`, and in the packs that hold the states their
 * generated ties and official names. What stands there by hand is kept. The same packs and data give the same bytes,
 * and what was generated once is left as it is.
 *
 * @param packs all built-in packs; `states.jsonl` may be missing
 * @returns all of them as they should be, in the order of their names
 */
export function generateStates(packs: readonly PackFile[], data: StateData): PackFile[] {
  const curated = packs.filter(({ name }) => name !== STATES_PACK);
  const entries = curated.flatMap(({ text }) => entriesOf(text));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const generated = new Map(
    [...newEntries(byId, data), ...newBodies(byId, data, new Set(entries.flatMap(namesOf)))]
      .filter(({ id }) => !byId.has(id))
      .map((entry) => [entry.id, entry]),
  );
  const stateOf = new Map([...STATE_IDS].map(([code, id]) => [id, code]));
  const taken = new Set([...entries, ...generated.values()].flatMap(namesOf));

  const rewritten = curated.map(({ name, text }) => ({
    name,
    text: text.replace(/^\{"id":"([^"]+)","kind":"country".*$/gmu, (line, id: string) => {
      const code = stateOf.get(id);
      if (code === undefined) return line;
      return writeEntryLine(stateEntry(JSON.parse(line) as EntryLine, code, data, taken));
    }),
  }));
  const lines = [...generated.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(writeEntryLine);
  const states = { name: STATES_PACK, text: `${[JSON.stringify(HEADER), ...lines].join('\n')}\n` };
  return [...rewritten, states].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of the packs that {@link generateStates} would change; none where there is no `states.jsonl`. */
export function stalePacks(packs: readonly PackFile[], data: StateData): string[] {
  if (!packs.some(({ name }) => name === STATES_PACK)) return [];
  const texts = new Map(packs.map(({ name, text }) => [name, text]));
  return generateStates(packs, data)
    .filter(({ name, text }) => texts.get(name) !== text)
    .map(({ name }) => name);
}

/** What to say of a pack that is stale. */
export const STALE = 'is not what `npm run packs -- generate` writes: run it';

/** A state's entry with its generated ties behind those written by hand, and its official names. */
function stateEntry(
  entry: EntryLine,
  code: string,
  data: StateData,
  taken: ReadonlySet<string>,
): EntryLine {
  const official = OFFICIAL_NAMES.get(code);
  const ar = official !== undefined && !taken.has(arabicKey(official.ar)) ? [official.ar] : [];
  const known = [entry.en, ...(entry.alias_en ?? [])];
  const en = official !== undefined && !known.includes(official.en) ? [official.en] : [];
  const facts = {
    currencies: legalTender(data, code).map((currency) => currencyId(currency, data.names)),
    languages: officialLanguages(data, code).flatMap(
      (language) => languageEntry(language, data.names, [entry])?.id ?? [],
    ),
  };
  const kept = (entry.related ?? []).filter((tie) => !isGenerated(tie));
  return {
    ...entry,
    alias: [...(entry.alias ?? []), ...ar],
    alias_en: [...(entry.alias_en ?? []), ...en],
    related: [...kept, ...stateTies(code, facts, data)],
  };
}

/** Currencies, languages and places that no curated pack holds. */
function newEntries(byId: ReadonlyMap<string, EntryLine>, data: StateData): EntryLine[] {
  const entryOf = (code: string): EntryLine | null =>
    byId.get(STATE_IDS.get(code) ?? TERRITORY_IDS.get(code) ?? '') ?? null;
  const issuerOf = (code: string): Issuer | null => {
    const entry = entryOf(code);
    return entry && { ar: entry.ar, en: entry.en, nisba: entry.nisba ?? [] };
  };
  const issuers = [...STATE_IDS.keys(), ...TERRITORY_IDS.keys()];
  const currencies = new Set(issuers.flatMap((code) => legalTender(data, code)));
  const speakers = new Map<string, EntryLine[]>();
  for (const code of STATE_IDS.keys()) {
    const entry = entryOf(code);
    if (entry === null) continue;
    for (const language of officialLanguages(data, code))
      speakers.set(language, [...(speakers.get(language) ?? []), entry]);
  }
  return [
    ...[...currencies].flatMap((code) => currencyEntry(code, data.names, issuerOf) ?? []),
    ...[...speakers].flatMap(([code, states]) => languageEntry(code, data.names, states) ?? []),
    ...REGIONS,
    ...TERRITORIES.values(),
  ];
}

/** Bodies that no curated pack holds, without names that a curated entry or two of them have. */
function newBodies(
  byId: ReadonlyMap<string, EntryLine>,
  data: StateData,
  taken: ReadonlySet<string>,
): EntryLine[] {
  const all = [...STATE_IDS].flatMap(([code, id]) => {
    const state = byId.get(id);
    return state === undefined ? [] : bodyEntries(code, state, data);
  });
  const claims = new Map<string, number>();
  for (const key of all.flatMap(namesOf)) claims.set(key, (claims.get(key) ?? 0) + 1);
  const free = (name: string): boolean => {
    const key = arabicKey(name);
    return !taken.has(key) && claims.get(key) === 1;
  };
  // What a curated entry has the main name of is that entry, under whatever id.
  return all
    .filter(({ ar }) => free(ar))
    .map((body) => ({ ...body, alias: (body.alias ?? []).filter(free) }));
}

function entriesOf(text: string): EntryLine[] {
  return [...packLines(text)].flatMap(({ text: line }) => {
    const record = JSON.parse(line) as Partial<EntryLine>;
    return record.id === undefined ? [] : [record as EntryLine];
  });
}

function namesOf({ ar, alias = [] }: EntryLine): string[] {
  return [ar, ...alias].map(arabicKey);
}

function arabicKey(name: string): string {
  return normalise(name).folded.replaceAll(' ', '');
}
