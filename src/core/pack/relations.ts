/** What one entry can be to another; see `related` in `extension/packs/README.md`. */
export const RELATIONS = [
  'capital',
  'head-of-state',
  'minister',
  'member-of',
  'part-of',
  'party-to',
  'located-in',
  'continent',
  'currency',
  'language',
  'predecessor',
  'successor',
  'parent',
  'child',
  'sibling',
  'spouse',
  'leader',
  'see-also',
] as const;
export type RelationName = (typeof RELATIONS)[number];
