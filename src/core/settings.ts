import { DEFAULT_READING_STYLE, type ReadingStyle } from './reading-style.ts';

/** Where the reader lets Siyaq run: as chosen on the welcome page, not what the browser has granted. */
export type Access = 'everywhere' | 'sites' | 'asked';

/**
 * Names of the Gregorian months in Arabic, by where they are used: `egypt` (also the Gulf, Sudan, Libya and Yemen),
 * `levant`, `maghreb` (Tunisia and Algeria), `morocco`; `both` puts the Levantine name beside the Egyptian one, `auto`
 * takes those of the region that the browser's languages name, and `both` where they name none.
 */
export const MONTH_FAMILIES = ['both', 'egypt', 'levant', 'maghreb', 'morocco'] as const;
export const MONTH_CHOICES = ['auto', ...MONTH_FAMILIES] as const;
export type MonthChoice = (typeof MONTH_CHOICES)[number];
/** A family of names that has been decided on. */
export type MonthFamily = (typeof MONTH_FAMILIES)[number];

/** How dates are shown on pages: as the settings say, with `auto` decided. */
export interface DateMarking {
  /** Whether they are marked at all. */
  mark: boolean;
  months: MonthFamily;
}

export interface Settings {
  /** Language of the interface; `auto` follows the browser. */
  interfaceLanguage: 'auto' | 'ar' | 'en';
  access: Access;
  /** Host names ("www.example.org") where the reader has switched highlights off. */
  sitesOff: string[];
  /** Host names of which every article is saved when it is opened. */
  sitesSaved: string[];
  /** Whether the welcome page has been answered. */
  welcomed: boolean;
  /** The list of built-in packs that was installed last, as shipped; "" before the first installation. */
  builtInPacks: string;
  /** Whether names that are not in the glossary are marked on pages, too. */
  markUnknown: boolean;
  /** Whether dates are marked on pages and explained by a card. */
  markDates: boolean;
  /** Whether selecting text in an article offers to highlight it. */
  offerHighlight: boolean;
  /** The months' names in Arabic dates. */
  months: MonthChoice;
  /** Whether Hijri dates stand beside Gregorian ones everywhere; the card of a date has both in any case. */
  hijri: boolean;
  /** How saved articles look. */
  reading: ReadingStyle;
  /** When a backup was made last, in milliseconds since the epoch; null for never. */
  lastBackup: number | null;
  /** When one was written into the folder for them last, as above. */
  lastFolderBackup: number | null;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  interfaceLanguage: 'auto',
  access: 'asked',
  sitesOff: [],
  sitesSaved: [],
  welcomed: false,
  builtInPacks: '',
  markUnknown: false,
  markDates: true,
  offerHighlight: true,
  months: 'auto',
  hijri: false,
  reading: { ...DEFAULT_READING_STYLE },
  lastBackup: null,
  lastFolderBackup: null,
};

/** Hosts of sites with one of them listed or not. */
export function withSite(sites: readonly string[], host: string, listed: boolean): string[] {
  const others = sites.filter((site) => site !== host);
  return listed ? [...others, host] : others;
}
