import type { Bilingual } from './bilingual.ts';
import type { Kind } from './kind.ts';
import type { Life, Term } from './life.ts';
import type { Provenance } from './provenance.ts';

/**
 * How a name stands to its entry.
 * - `main`: the name the entry is shown under (one for each language);
 * - `alias`: another full name or spelling; links on its own;
 * - `short`: part of a full name, such as a surname; see {@link EntryName.alone};
 * - `nisba`: an inflected adjective of a country or place ("الكوريين الشماليين").
 */
export const NAME_ROLES = ['main', 'alias', 'short', 'nisba'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

export interface EntryName {
  text: string;
  language: 'ar' | 'en';
  role: NameRole;
  /**
   * Whether the name links without the full name having stood earlier in the same article.
   * Always true but for `short` names, where it is true for the famous alone: "بوتين" yes, "كيم" no.
   */
  alone: boolean;
}

/**
 * A tie to another entry: `as` says what that other entry is to this one ("capital", "member-of"), with the
 * time it holds where that is known and not always.
 */
export interface Relation extends Term {
  as: string;
  entry: string;
}

/** A glossary record: one entity or term. `id` is a stable slug, unique over all packs ("sergei-lavrov"). */
export interface Entry {
  id: string;
  kind: Kind;
  /** Main names; the Arabic vocalised where its vocalisation is known. */
  name: Bilingual;
  /** Every name in both languages, the main ones included, nisba forms written out. */
  names: EntryName[];
  /** One line of who or what, without a full stop at the end. */
  about: Bilingual;
  /** How the Arabic main name is read, in Latin letters, where the reader wrote it; else it is read off the name. */
  transliteration?: string;
  /** What the reader put the entry under, and what they noted of it in plain text; left out where there is nothing. */
  tags?: string[];
  note?: string;
  /** Of persons alone, and only where something of it is known. */
  life?: Life;
  related: Relation[];
  /** Wikidata item ("Q58217") or null where none is certain. */
  wikidata: string | null;
  provenance: Provenance;
}
