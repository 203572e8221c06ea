/** Something that looks like a mistake: a person mends it, or writes down why it is none. */
export interface Doubt {
  check:
    | 'spelling'
    | 'shared'
    | 'everyday'
    | 'life'
    | 'overlap'
    | 'gender'
    | 'date'
    | 'state'
    | 'nisba'
    | 'cldr-name'
    | 'capital'
    | 'currency'
    | 'membership';
  /** Ids of entries, or of one past event. */
  entries: string[];
  message: string;
}
