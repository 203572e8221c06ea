import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** @typedef {import('../core/pack/states/state-data.ts').StateData} StateData */
/** @typedef {import('../core/pack/states/state-data.ts').CldrNames} CldrNames */

const { resolve } = createRequire(import.meta.url);

/** @param {string} path within a package @returns {Promise<any>} */
async function readJson(path) {
  return JSON.parse(await readFile(resolve(path), 'utf8'));
}

/** @param {'ar' | 'en'} language @returns {Promise<CldrNames>} */
async function namesIn(language) {
  const [territories, languages, currencies] = await Promise.all([
    readJson(`cldr-localenames-full/main/${language}/territories.json`),
    readJson(`cldr-localenames-full/main/${language}/languages.json`),
    readJson(`cldr-numbers-full/main/${language}/currencies.json`),
  ]);
  /** @type {Record<string, {displayName: string}>} */
  const named = currencies.main[language].numbers.currencies;
  return {
    territories: territories.main[language].localeDisplayNames.territories,
    languages: languages.main[language].localeDisplayNames.languages,
    currencies: Object.fromEntries(
      Object.entries(named).map(([code, { displayName }]) => [code, displayName]),
    ),
  };
}

/**
 * Reads what the data packages know of states (development dependencies, nothing of them is shipped but what
 * `npm run packs -- generate` has written into packs).
 *
 * @returns {Promise<StateData>}
 */
export async function readStateData() {
  const [ar, en, tender, info, regions, countries] = await Promise.all([
    namesIn('ar'),
    namesIn('en'),
    readJson('cldr-core/supplemental/currencyData.json'),
    readJson('cldr-core/supplemental/territoryInfo.json'),
    readJson('cldr-core/supplemental/territoryContainment.json'),
    readJson('world-countries/countries.json'),
  ]);
  return {
    names: { ar, en },
    tender: mapValues(tender.supplemental.currencyData.region, currentTender),
    official: mapValues(info.supplemental.territoryInfo, officialLanguages),
    contains: mapValues(
      regions.supplemental.territoryContainment,
      (/** @type {{_contains?: string[]}} */ region) => region._contains ?? [],
    ),
    second: countries.map(
      (
        /** @type {{cca2: string, unMember: boolean, capital?: string[], currencies?: object}} */ of,
      ) => ({
        code: of.cca2,
        unMember: of.unMember,
        capitals: of.capital ?? [],
        currencies: Object.keys(of.currencies ?? {}),
      }),
    ),
  };
}

/**
 * @param {Record<string, {_from?: string, _to?: string, _tender?: string}>[]} currencies of one territory, as CLDR has them
 * @returns {string[]} those in use, the main one first
 */
function currentTender(currencies) {
  return currencies
    .flatMap((each) => Object.entries(each))
    .filter(
      ([, { _from, _to, _tender }]) =>
        _from !== undefined && _to === undefined && _tender !== 'false',
    )
    .map(([code]) => code);
}

/** @param {{languagePopulation?: Record<string, {_officialStatus?: string}>}} territory @returns {string[]} */
function officialLanguages({ languagePopulation = {} }) {
  return Object.entries(languagePopulation)
    .filter(
      ([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official',
    )
    .map(([code]) => code);
}

/**
 * @template From, To
 * @param {Record<string, From>} record
 * @param {(value: From) => To} change
 * @returns {Record<string, To>}
 */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
