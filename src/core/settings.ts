/** Where the reader lets Siyaq run: as chosen on the welcome page, not what the browser has granted. */
export type Access = 'everywhere' | 'sites' | 'asked';

export interface Settings {
  /** Language of the interface; `auto` follows the browser. */
  interfaceLanguage: 'auto' | 'ar' | 'en';
  access: Access;
  /** Host names ("www.example.org") where the reader has switched highlights off. */
  sitesOff: string[];
  /** Whether the welcome page has been answered. */
  welcomed: boolean;
  /** The list of built-in packs that was installed last, as shipped; "" before the first installation. */
  builtInPacks: string;
  /** Whether names that are not in the glossary are marked on pages, too. */
  markUnknown: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  interfaceLanguage: 'auto',
  access: 'asked',
  sitesOff: [],
  welcomed: false,
  builtInPacks: '',
  markUnknown: false,
};
