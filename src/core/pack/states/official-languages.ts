import type { StateData } from './state-data.ts';

/**
 * Where the constitutions say otherwise than the CLDR, which counts languages of government with the official ones,
 * by ISO 3166-1 alpha-2: `-` takes a language out, `+` adds one.
 */
const CORRECTIONS: Readonly<Record<string, string>> = {
  // Dari is the Persian of Afghanistan by its own name.
  AF: '-fa +prs',
  BF: '-fr',
  BW: '-tn',
  CH: '-gsw +rm',
  DZ: '-fr +ber',
  EC: '-qu',
  // No language is official by law.
  ER: '-ar -en -ti',
  // Hebrew alone since the Basic Law of 2018.
  IL: '-ar',
  IQ: '+ku',
  KM: '-wni -zdj',
  KZ: '-ru',
  LI: '-gsw',
  MA: '-fr -tzm +ber',
  ME: '-sr',
  MG: '-en',
  MK: '+sq',
  ML: '-fr',
  NE: '-fr',
  NG: '-yo',
  NO: '-nb -nn',
  RW: '+sw',
  SN: '-wo',
  TN: '-fr',
  UA: '-ru',
  ZA: '+af +xh +zu',
};

/**
 * The official languages of a state, without their scripts, in the order of their codes.
 *
 * @param state ISO 3166-1 alpha-2
 * @returns codes of BCP 47
 * @example officialLanguages(data, 'IQ') // ['ar', 'ku']
 */
export function officialLanguages({ official }: StateData, state: string): string[] {
  const languages = new Set((official[state] ?? []).map((code) => code.replace(/_.*$/u, '')));
  for (const change of (CORRECTIONS[state] ?? '').split(' ')) {
    if (change.startsWith('-')) languages.delete(change.slice(1));
    if (change.startsWith('+')) languages.add(change.slice(1));
  }
  return [...languages].sort();
}
