import { BLOCS } from './blocs.ts';
import { codeTable } from './code-table.ts';
import type { TieLine } from './entry-line.ts';
import type { StateData } from './state-data.ts';

/** Regions of UN M.49 that the press calls continents, and their entries. */
const CONTINENTS = codeTable(`
  002 africa, 142 asia, 150 europe, 009 oceania, 003 north-america, 005 south-america
`);

/** States that lie on a second continent, by common consent. */
const SECOND_CONTINENTS = codeTable('EG asia, KZ europe, RU asia, TR europe');

/** Ties of a state that `generate` writes; all others are written by hand. */
const GENERATED = ['currency', 'language', 'continent'];
const BLOC_IDS = new Set(BLOCS.map(({ entry }) => entry));

/** Whether a tie of a state is rewritten, or written by hand and kept. */
export function isGenerated({ as, entry }: TieLine): boolean {
  return GENERATED.includes(as) || (as === 'member-of' && BLOC_IDS.has(entry));
}

/** What the data know of a state beside its memberships: ids of the entries of its currencies and languages. */
export interface StateFacts {
  currencies: readonly string[];
  languages: readonly string[];
}

/**
 * The generated ties of a state: what it pays with, what it speaks, where it lies, what it is a member of. Blocs that
 * no pack holds are passed over, as currencies and languages without an entry are before.
 *
 * @param state ISO 3166-1 alpha-2
 */
export function stateTies(
  state: string,
  { currencies, languages }: StateFacts,
  data: StateData,
): TieLine[] {
  return [
    ...currencies.map((entry): TieLine => ({ as: 'currency', entry })),
    ...languages.map((entry): TieLine => ({ as: 'language', entry })),
    ...continentsOf(state, data).map((entry): TieLine => ({ as: 'continent', entry })),
    ...BLOCS.flatMap(({ entry, members }) =>
      members
        .filter((member) => member.state === state)
        .map(({ from, to }): TieLine => {
          const term = {
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          };
          return { as: 'member-of', entry, ...term };
        }),
    ),
  ];
}

function continentsOf(state: string, { contains }: StateData): string[] {
  const found = [...CONTINENTS].filter(([region]) => holds(region, state, contains));
  const second = SECOND_CONTINENTS.get(state);
  return [...found.map(([, entry]) => entry), ...(second === undefined ? [] : [second])];
}

function holds(region: string, state: string, contains: StateData['contains']): boolean {
  const members = contains[region] ?? [];
  return members.some((member) => member === state || holds(member, state, contains));
}
