import type { Kind } from '../kind.ts';
import { PLACES, type Sign } from './sign.ts';
import {
  attacked,
  dateline,
  movedOnBySubject,
  onTheWay,
  peopleBefore,
  reached,
  wordBefore,
} from './sign-finders.ts';
import { MOTION_VERBS, PARTS_OF_PLACES, PLACE_PREPOSITIONS } from './word-classes.ts';

/** What stands beside cities, regions and states. */
export const PLACE_SIGNS: readonly Sign[] = [
  {
    evidence: 'neighbour',
    points: 4,
    kinds: PLACES,
    find: (setting) => wordBefore(setting, PARTS_OF_PLACES),
    example: 'سكان [العين]',
    but: 'يرى [العين]',
  },
  {
    evidence: 'neighbour',
    points: 1,
    kinds: PLACES,
    find: (setting) => wordBefore(setting, PLACE_PREPOSITIONS),
    example: 'وصل إلى [العين]',
    but: 'ضوء [العين]',
  },
  {
    evidence: 'neighbour',
    points: 2,
    kinds: PLACES,
    find: (setting) => wordBefore(setting, MOTION_VERBS),
    example: 'غادر [العين]',
    but: 'أغمض [العين]',
  },
  {
    evidence: 'neighbour',
    points: 2,
    kinds: PLACES,
    find: movedOnBySubject,
    example: 'دخل المقاتلون [العين]',
    but: 'فتح المقاتلون [العين]',
  },
  {
    evidence: 'neighbour',
    points: 3,
    kinds: PLACES,
    find: reached,
    example: 'أقام في [العين] عامين',
    but: 'دقق في [العين] طويلا',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: PLACES,
    find: attacked,
    example: 'غارة على [العين]',
    but: 'غطى على [العين]',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: PLACES,
    find: onTheWay,
    example: 'نزحوا من [العين] باتجاه روسيا',
    but: 'نزحوا من [العين] باتجاه الساحل',
  },
  {
    evidence: 'neighbour',
    points: 2,
    kinds: PLACES,
    find: peopleBefore,
    example: 'صيادو [صور]',
    but: 'هو [صور]',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: new Set<Kind>(['place']),
    find: dateline,
    example: '[العين] - رويترز',
    but: 'أغمض [العين] - قليلا',
  },
];
