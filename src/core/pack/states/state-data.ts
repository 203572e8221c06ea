/**
 * What is read of the data packages, as plain values: the generator itself opens no file.
 *
 * Codes: states and territories by ISO 3166-1 alpha-2, currencies by ISO 4217, languages by BCP 47, regions by
 * UN M.49.
 */
export interface StateData {
  /** Names that the Unicode CLDR gives, by code. */
  names: Record<'ar' | 'en', CldrNames>;
  /** Currencies that are legal tender today, by state or territory, the main one first (CLDR). */
  tender: Readonly<Record<string, readonly string[]>>;
  /** Languages with official status, de facto included, by state or territory (CLDR). */
  official: Readonly<Record<string, readonly string[]>>;
  /** Members of each region: regions, states and territories (CLDR, after UN M.49). */
  contains: Readonly<Record<string, readonly string[]>>;
  /** The same facts of a second source, to compare with; nothing of it is written into a pack. */
  second: readonly SecondSource[];
}

export interface CldrNames {
  territories: Readonly<Record<string, string>>;
  currencies: Readonly<Record<string, string>>;
  languages: Readonly<Record<string, string>>;
}

/** One state or territory as the package world-countries has it. */
export interface SecondSource {
  code: string;
  /** Whether it is a member of the United Nations. */
  unMember: boolean;
  /** English names. */
  capitals: readonly string[];
  currencies: readonly string[];
}
