/** Words that are not spelled as they are read, with or without marks. Keys hold no marks. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['الله', 'Allāh'], // a long a that is not written
  ['عمرو', 'ʻAmr'], // a waw that is not read
  ['الذي', 'alladhī'], // one lam for the article and the word
  ['التي', 'allatī'],
  ['مائة', 'miʼa'], // an alef that is not read
]);

/**
 * Short words of names that the press leaves without marks because they have one reading there. Any other
 * word without marks has no reliable transliteration.
 */
export const UNMARKED: ReadonlyMap<string, string> = new Map([
  ['بن', 'bin'],
  ['ابن', 'ibn'],
  ['أبو', 'abū'],
  ['أبي', 'abī'],
  ['آل', 'āl'],
  ['في', 'fī'],
  ['من', 'min'],
  ['على', 'ʻalá'],
  ['إلى', 'ilá'],
  ['و', 'wa'],
]);
