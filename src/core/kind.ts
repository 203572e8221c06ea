/** What an entry is. One colour and one label each in the interface. */
export const KINDS = [
  'person',
  'country',
  'place',
  'organisation',
  'agreement',
  'event',
  'work',
  'term',
] as const;

export type Kind = (typeof KINDS)[number];
