import type { Entry } from '../../entry.ts';
import { normalise } from '../../text/normalise.ts';
import type { Doubt } from '../review/doubt.ts';
import { BLOCS } from './blocs.ts';
import { legalTender } from './legal-tender.ts';
import type { SecondSource, StateData } from './state-data.ts';
import { STATE_IDS, TERRITORY_IDS } from './state-ids.ts';
import { TERRITORIES } from './territory-entries.ts';

/**
 * What a person should look at in the entries of states: one that is missing or has no nisba, and what the data
 * packages know otherwise. Either may be wrong.
 *
 * @param entries of all packs
 * @example reviewStates(entries, data)[0] // { check: 'nisba', entries: ['san-marino'], message: 'has no nisba' }
 */
export function reviewStates(entries: readonly Entry[], data: StateData): Doubt[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const second = new Map(data.second.map((state) => [state.code, state]));
  const states = [...STATE_IDS].flatMap(([code, id]): Doubt[] => {
    const entry = byId.get(id);
    if (entry?.kind !== 'country')
      return [{ check: 'state', entries: [id], message: `no entry of a state stands for ${code}` }];
    const other = second.get(code);
    return [
      ...nisbaDoubts(entry),
      ...nameDoubts(entry, code, data),
      ...(other === undefined ? [] : comparedDoubts(entry, other, data, byId)),
    ];
  });
  const territories = [...TERRITORY_IDS]
    .filter(([, id]) => !byId.has(id))
    .map(([code, id]): Doubt => ({
      check: 'state',
      entries: [id],
      message: `no entry stands for ${code}`,
    }));
  const unknown = data.second
    .filter(({ code }) => ![STATE_IDS, TERRITORY_IDS, TERRITORIES].some((table) => table.has(code)))
    .map(({ code }): Doubt => ({ check: 'state', entries: [code], message: 'has no entry' }));
  return [...states, ...territories, ...unknown];
}

function nisbaDoubts({ id, names }: Entry): Doubt[] {
  const has = names.some(({ role }) => role === 'nisba');
  return has ? [] : [{ check: 'nisba', entries: [id], message: 'has no nisba' }];
}

/** Names that the CLDR has for a state and its entry lacks, in either language. */
function nameDoubts({ id, names }: Entry, code: string, data: StateData): Doubt[] {
  return (['ar', 'en'] as const).flatMap((language): Doubt[] => {
    const name = data.names[language].territories[code];
    if (name === undefined) return [];
    const known = names.some(
      ({ text, language: of }) => of === language && letters(text) === letters(name),
    );
    return known ? [] : [{ check: 'cldr-name', entries: [id], message: `is ${name} in the CLDR` }];
  });
}

function comparedDoubts(
  { id, related }: Entry,
  { code, unMember, capitals, currencies }: SecondSource,
  data: StateData,
  byId: ReadonlyMap<string, Entry>,
): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (check: Doubt['check'], message: string): void => {
    doubts.push({ check, entries: [id], message });
  };
  const ours = related.flatMap(({ as, entry }) => (as === 'capital' ? [byId.get(entry)] : []));
  const written = new Set(
    ours.flatMap((entry) => entry?.names ?? []).map(({ text }) => letters(text)),
  );
  if (!capitals.some((capital) => written.has(letters(capital))))
    doubt(
      'capital',
      `has the capital ${ours.map((of) => of?.name.en).join(', ') || 'none'} here, ${capitals.join(', ')} in world-countries`,
    );
  const tender = legalTender(data, code);
  if (tender.length === 0) doubt('currency', 'has no currency');
  const missing = tender.filter((currency) => !currencies.includes(currency));
  if (missing.length > 0)
    doubt(
      'currency',
      `pays in ${tender.join(', ')} here, in ${currencies.join(', ')} in world-countries`,
    );
  const isMember = BLOCS.some(
    ({ entry, members }) =>
      entry === 'united-nations' && members.some(({ state }) => state === code),
  );
  if (isMember !== unMember)
    doubt(
      'membership',
      `${isMember ? 'is' : 'is not'} in the United Nations here, otherwise in world-countries`,
    );
  return doubts;
}

/** The letters of a name, in either language: "St. Kitts & Nevis" and "Saint Kitts and Nevis" have the same. */
function letters(name: string): string {
  const spelt = name
    .replace(/\bSt\./gu, 'Saint')
    .replaceAll('&', 'and')
    .replace(/^The /u, '');
  const plain = normalise(
    spelt
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .toLowerCase(),
  );
  return plain.folded.replace(/[^\p{L}]/gu, '');
}
