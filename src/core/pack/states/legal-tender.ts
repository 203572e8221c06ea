import type { StateData } from './state-data.ts';

/** Currencies that the CLDR counts as tender and the law does not: the dollar is in use in Haiti, by custom. */
const NOT_TENDER: Readonly<Record<string, string>> = { HT: 'USD' };

/**
 * The currencies of a state or territory, the main one first.
 *
 * @param code ISO 3166-1 alpha-2
 * @returns ISO 4217
 * @example legalTender(data, 'PA') // ['PAB', 'USD']
 */
export function legalTender({ tender }: StateData, code: string): string[] {
  return (tender[code] ?? []).filter((currency) => currency !== NOT_TENDER[code]);
}
