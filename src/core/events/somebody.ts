import type { NounPhrase } from './noun-phrases.ts';
import { NO_ENTRY } from './unnamed.ts';

/** A party that nobody has named, whoever or whatever it is: it fills any slot, and is in no role. */
export function somebody(isPerson = true): NounPhrase {
  const english = isPerson ? 'somebody' : 'something';
  return {
    items: [{ entry: NO_ENTRY, kind: 'person', isAnyone: true, english }],
    ...{ link: 'direct', clear: true, head: [], arms: false, first: -1, last: -1 },
  };
}
