import { codeTable } from './code-table.ts';

/** The noun of a currency: what is counted. */
export interface CurrencyNoun {
  /** Indefinite singular; one that ends in ta marbuta is feminine. */
  word: string;
  /** Broken or sound plurals, indefinite; none of a foreign word that stands still ("خمسة بيزو"). */
  plurals: readonly string[];
}

/** Plurals of the nouns that are counted as Arabic ones are, with dual and accusative. */
const PLURALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['أوقية', ['أوقيات']],
  ['جنيه', ['جنيهات']],
  ['درهم', ['دراهم']],
  ['دولار', ['دولارات']],
  ['دينار', ['دنانير']],
  ['روبل', ['روبلات']],
  ['روبية', ['روبيات']],
  ['روفية', ['روفيات']],
  ['ريال', ['ريالات']],
  ['شلن', ['شلنات']],
  ['شيكل', ['شواكل', 'شيكلات']],
  ['فرنك', ['فرنكات']],
  ['كرونة', ['كرونات']],
  ['ليرة', ['ليرات']],
  ['مارك', ['ماركات']],
  ['يوان', ['يوانات']],
]);

/**
 * Nouns that the press writes otherwise than the CLDR, the commonest first: "باخت" of Thailand is nowhere else, and
 * "قرطبة" of Nicaragua is a city.
 */
const PRESS = codeTable(`
  AWG فلورين, BTN نغولتروم, CRC كولون/كولن, CVE إسكودو, GEL لاري, GTQ كيتزال/كوتزال, HTG غورد/جورد,
  JPY ين, KHR ريال/رييل, KZT تنغي/تينغ/تينجي, LBP ليرة, MNT توغريك/توغروغ, MVR روفية, MWK كواشا/كواتشا,
  MYR رينغيت/رينجيت, MZN متكال/ميتيكال, NIO كوردوبا, THB بات/باهت, UAH هريفنيا/غريفنا/هريفنا, VND دونغ/دونج,
  ZMW كواشا/كواتشا
`);

/** What is counted in a currency, by ISO 4217: the first word of the CLDR's name, or what the press writes for it. */
export function currencyNouns(code: string, cldrName: string): CurrencyNoun[] {
  const words = PRESS.get(code)?.split('/') ?? [cldrName.split(' ')[0]!];
  return words.map((word) => ({ word, plurals: PLURALS.get(word) ?? [] }));
}
