import type { HardGroup } from './hard-case.ts';
import { BODIES } from './hard-cases/bodies.ts';
import { CLITICS } from './hard-cases/clitics.ts';
import { COMMON_WORDS } from './hard-cases/common-words.ts';
import { COUNTRIES } from './hard-cases/countries.ts';
import { LETTERS } from './hard-cases/letters.ts';
import { NAMED_AFTER } from './hard-cases/named-after.ts';
import { NISBA } from './hard-cases/nisba.ts';
import { PEOPLE } from './hard-cases/people.ts';
import { PLACES_AND_WORDS } from './hard-cases/places-and-words.ts';
import { SPELLINGS } from './hard-cases/spellings.ts';
import { SURNAMES } from './hard-cases/surnames.ts';
import { TOLD_NAMES } from './hard-cases/told-names.ts';

/** All hard cases by theme, written from the rules: for each trap the name itself, and what only looks so. */
export const HARD_CASES: Readonly<Record<string, readonly HardGroup[]>> = {
  letters: LETTERS,
  spellings: SPELLINGS,
  clitics: CLITICS,
  nisba: NISBA,
  surnames: SURNAMES,
  people: PEOPLE,
  countries: COUNTRIES,
  bodies: BODIES,
  'common words': COMMON_WORDS,
  'places and words': PLACES_AND_WORDS,
  'told names': TOLD_NAMES,
  'named after': NAMED_AFTER,
};
