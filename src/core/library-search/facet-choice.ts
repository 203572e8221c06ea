/** What the reader chose among the entities, outlets and months of what was found. */
export interface FacetChoice {
  /** Ids of entries, all of which must be named. */
  entities: readonly string[];
  /** Whole names; any of them. */
  outlets: readonly string[];
  /** As "2024-06"; any of them. */
  months: readonly string[];
}

export const NOTHING_CHOSEN: FacetChoice = { entities: [], outlets: [], months: [] };
