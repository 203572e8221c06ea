import type { NounPhrase } from './noun-phrases.ts';
import type { Link } from './trigger.ts';
import { NO_ENTRY } from './unnamed.ts';

/** A party that nobody has named, whoever or whatever it is: it fills any slot, and is in no role. */
export function somebody(isPerson = true, link: Link = 'direct', at = -1): NounPhrase {
  return {
    items: [
      {
        ...{ entry: NO_ENTRY, kind: 'person', isAnyone: true },
        english: isPerson ? 'somebody' : 'something',
      },
    ],
    ...{ link, clear: true, head: [], arms: false, first: at, last: at },
  };
}
