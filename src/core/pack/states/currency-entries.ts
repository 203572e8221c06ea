import { slugOf } from '../slug-of.ts';
import { unvocalised } from '../unvocalised.ts';
import { codeTable } from './code-table.ts';
import { currencyNames, currencyNamesOf } from './currency-names.ts';
import { currencyNouns } from './currency-nouns.ts';
import { withinSentence, type EntryLine } from './entry-line.ts';
import type { CldrNames } from './state-data.ts';

/** Currencies that a curated pack holds, by ISO 4217. */
const HELD = codeTable(`
  AED uae-dirham, CNY chinese-yuan, EGP egyptian-pound, EUR euro-currency, GBP pound-sterling, IQD iraqi-dinar,
  JPY japanese-yen, LBP lebanese-pound, SAR saudi-riyal, SYP syrian-pound, TRY turkish-lira
`);

/** English names that the CLDR gives otherwise than usage. */
const ENGLISH = codeTable(`
  AFN Afghani, BAM Bosnian Convertible Mark, BMD Bermudian Dollar, GYD Guyanese Dollar, ILS Israeli Shekel,
  SHP Saint Helena Pound, STN São Tomé and Príncipe Dobra, TOP Tongan Pa'anga, TTD Trinidad and Tobago Dollar, XCG Caribbean Guilder, ZWG Zimbabwe Gold
`);

interface OwnNames {
  /** Without the noun and adjective of a state. */
  names: readonly string[];
  about?: EntryLine['about'];
}

/** Currencies of several states, and those that are not called by a noun and the adjective of their state. */
const OWN_NAMES: ReadonlyMap<string, OwnNames> = new Map([
  ['AFN', { names: ['العملة الأفغانية', 'الأفغاني الأفغانستاني'] }],
  ['AWG', { names: ['فلورين أروبا', 'الفلورين الأروبي'] }],
  ['BAM', { names: ['المارك البوسني', 'مارك بوسني', 'ماركا بوسنيا', 'ماركات بوسنية'] }],
  [
    'XAF',
    {
      names: [
        'فرنك وسط أفريقيا',
        'الفرنك الأفريقي',
        'فرنك أفريقي',
        'فرنكا أفريقيا',
        'فرنك سيفا',
        'الفرنك سيفا',
      ],
      about: { ar: 'عملة ست دول في وسط أفريقيا', en: 'Currency of six states in Central Africa' },
    },
  ],
  [
    'XCD',
    {
      names: ['دولار شرق الكاريبي', 'دولارات شرق الكاريبي'],
      about: {
        ar: 'عملة دول وأقاليم في شرق الكاريبي',
        en: 'Currency of states and territories in the eastern Caribbean',
      },
    },
  ],
  [
    'XOF',
    {
      names: [
        'فرنك غرب أفريقيا',
        'الفرنك الأفريقي',
        'فرنك أفريقي',
        'فرنكا أفريقيا',
        'فرنك سيفا',
        'الفرنك سيفا',
      ],
      about: { ar: 'عملة ثماني دول في غرب أفريقيا', en: 'Currency of eight states in West Africa' },
    },
  ],
  ['ZWG', { names: ['عملة زيغ', 'عملة الزيغ', 'عملة زيج'] }],
]);

/** Names beside those that the rules make. */
const MORE_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ILS', ['الشيكل الإسرائيلي الجديد', 'شيكل إسرائيلي جديد']],
  ['SSP', ['جنيه جنوب السودان', 'جنيهات جنوب السودان']],
  ['TWD', ['الدولار التايواني الجديد']],
  ['ZAR', ['راند جنوب أفريقيا', 'الراند الجنوب الأفريقي']],
]);

/** A state or territory as its entry has it. */
export interface Issuer {
  ar: string;
  en: string;
  nisba: readonly string[];
}

/** The id of the entry of a currency. @param code ISO 4217 */
export function currencyId(code: string, names: Record<'en', CldrNames>): string {
  return HELD.get(code) ?? slugOf(englishName(code, names.en));
}

/**
 * The entry of a currency; null for one that a curated pack holds, and for one of nobody that the packs know.
 *
 * @param code ISO 4217: its first two letters are the state's or territory's, but for those that begin with X
 * @param issuerOf the entry of a state or territory by ISO 3166-1 alpha-2, or null
 */
export function currencyEntry(
  code: string,
  names: Record<'ar' | 'en', CldrNames>,
  issuerOf: (code: string) => Issuer | null,
): EntryLine | null {
  if (HELD.has(code)) return null;
  const issuer = issuerOf(code.slice(0, 2));
  const own = OWN_NAMES.get(code);
  const arabic = own?.names ?? (issuer && namesOf(code, names.ar, issuer));
  const about = own?.about ?? (issuer && aboutOf(issuer));
  if (!arabic || !about) return null;
  const [ar, ...alias] = [...new Set([...arabic, ...(MORE_NAMES.get(code) ?? [])])];
  const en = englishName(code, names.en);
  return { id: slugOf(en), kind: 'term', ar: ar!, en, alias, alias_en: [code], about };
}

/** Every name by rule: each noun with each adjective, or with the name of a state that has none. */
function namesOf(code: string, { currencies }: CldrNames, issuer: Issuer): string[] {
  return currencyNouns(code, currencies[code] ?? '').flatMap((noun) =>
    issuer.nisba.length > 0
      ? issuer.nisba.flatMap((nisba) => currencyNames(noun, nisba))
      : currencyNamesOf(noun, unvocalised(issuer.ar)),
  );
}

function aboutOf({ ar, en }: Issuer): EntryLine['about'] {
  return { ar: `عملة ${unvocalised(ar)}`, en: `Currency of ${withinSentence(en)}` };
}

function englishName(code: string, { currencies }: CldrNames): string {
  return ENGLISH.get(code) ?? currencies[code] ?? code;
}
