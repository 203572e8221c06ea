import type { Bilingual } from '../core/bilingual.ts';
import { findMentions } from '../core/mentions/find-mentions.ts';
import { findUnknownNames } from '../core/unknown/find-unknown-names.ts';
import { latinOf } from '../core/unknown/latin-name.ts';
import type { UnknownName } from '../core/unknown/unknown-name.ts';
import type { UnknownProposal } from '../messages/calls.ts';
import type { SiyaqDatabase } from '../storage/database.ts';
import { getEntries } from '../storage/entry-store.ts';
import type { GazetteerKeeper } from './gazetteer-keeper.ts';

/** What an office is the office of, in English: the main names of countries by their entries. */
type Countries = ReadonlyMap<string, string>;

/**
 * The names in an article's blocks that the glossary does not hold, in reading order, each with what an
 * entry of it could say. Reads the database, never writes it. Rejects with the storage's error.
 */
export async function proposeUnknownNames(
  database: SiyaqDatabase,
  keeper: Pick<GazetteerKeeper, 'get'>,
  blocks: readonly string[],
): Promise<UnknownProposal[]> {
  const gazetteer = await keeper.get();
  const names = findUnknownNames(gazetteer, blocks, findMentions(gazetteer, blocks));
  const countries = await countriesOf(database, names);
  return names.map((name) => {
    const { role, ...shown } = name;
    return { ...shown, latin: latinOf(name), about: describe(role, countries) };
  });
}

async function countriesOf(
  database: SiyaqDatabase,
  names: readonly UnknownName[],
): Promise<Countries> {
  const ids = names.flatMap(({ role }) => role?.english?.of ?? []);
  const entries = ids.length > 0 ? await getEntries(database, ids) : [];
  return new Map(entries.map(({ id, name }) => [id, name.en]));
}

/** @example {ar: 'وزير الخارجية التشيلي', en: 'Foreign minister of Chile'} */
function describe(role: UnknownName['role'], countries: Countries): Bilingual {
  const { english = '', of = null, state = false } = role?.english ?? {};
  const country = of === null ? '' : (countries.get(of) ?? '');
  const whole = country === '' ? english : `${english}${state ? ' of ' : ', '}${country}`;
  return { ar: role?.text ?? '', en: whole.charAt(0).toUpperCase() + whole.slice(1) };
}
