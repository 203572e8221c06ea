import type { Kind } from '../kind.ts';
import { isGivenName } from './given-names.ts';
import { MATCH_SIGNS } from './match-signs.ts';
import { PLACE_SIGNS } from './place-signs.ts';
import type { Cue, Setting } from './setting.ts';
import { ACTORS, ALL, BODIES, PEOPLE, type Sign } from './sign.ts';
import {
  announcerBefore,
  joinedName,
  memberBefore,
  nisbaAfter,
  quoted,
  spokenTo,
  topic,
  wordBefore,
} from './sign-finders.ts';
import { isSurnameLike } from './surname-like.ts';
import { titleBefore } from './titles.ts';
import { FEMININE_VERBS, MASCULINE_VERBS, REPORTING_VERBS } from './word-classes.ts';

/** What a sign speaks for. */
export interface ReadingKind {
  kind: Kind;
  nisba: boolean;
}

/**
 * The signs that hold for every contested name, whatever its letters. Weights are orders of magnitude: a
 * sign of 1 leans, one of 3 is good evidence, one of 5 decides against all but the commonest words.
 */
export const SIGNS: readonly Sign[] = [
  {
    evidence: 'title',
    points: 5,
    kinds: new Set([...ALL].filter((kind) => kind !== 'person')),
    find: ({ words, candidate }, kind) => announcerBefore(words, candidate.firstWord, kind),
    example: 'مدينة [العين]',
    but: 'مدينة جديدة في [العين]',
  },
  {
    evidence: 'title',
    points: 5,
    kinds: PEOPLE,
    find: ({ words, candidate }) =>
      candidate.clitics === '' ? titleBefore(words, candidate.firstWord) : null,
    example: 'قال الرئيس اللبناني [عون]',
    but: 'قال الرئيس إن [عون]',
  },
  {
    evidence: 'neighbour',
    points: 3,
    kinds: ACTORS,
    find: (setting) => wordBefore(setting, FEMININE_VERBS),
    example: 'قالت [النهضة]',
    but: 'بدأت [النهضة]',
  },
  {
    evidence: 'neighbour',
    points: 3,
    kinds: PEOPLE,
    find: (setting) => wordBefore(setting, MASCULINE_VERBS) ?? wordBefore(setting, FEMININE_VERBS),
    example: 'وقال [عون]',
    but: 'طلب العامل [عون]',
  },
  {
    evidence: 'neighbour',
    points: 2,
    kinds: PEOPLE,
    find: ({ words, candidate: { lastWord } }) => {
      const after = words.neighbour(lastWord, 1);
      return after !== null && MASCULINE_VERBS.has(after) ? after : null;
    },
    example: '[سلام] أكد ذلك',
    but: '[سلام] دائم',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: new Set<Kind>(['organisation']),
    find: memberBefore,
    example: 'القيادي في [فتح]',
    but: 'أسهم في [فتح]',
  },
  {
    evidence: 'grammar',
    points: 5,
    kinds: new Set<Kind>([...ACTORS, ...PEOPLE, ...BODIES]),
    find: topic,
    example: 'أما [فتح] فرفضت الخطة',
    but: 'أما [فتح] الباب فممكن',
  },
  {
    evidence: 'neighbour',
    points: 3,
    kinds: BODIES,
    find: (setting) => wordBefore(setting, REPORTING_VERBS),
    example: 'نقلت [العين] عن مصدر',
    but: 'رفعت [العين] رأسها',
  },
  {
    evidence: 'neighbour',
    points: 3,
    kinds: BODIES,
    find: spokenTo,
    example: 'وقال شاهد ل[الوطن] إن الطريق مقطوع',
    but: 'بيع الدواء ل[الوطن] كله',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: new Set([...ACTORS]),
    find: nisbaAfter,
    example: '[صور] اللبنانية',
    but: '[صور] الضحايا اللبنانية',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: new Set([...ACTORS, ...PEOPLE]),
    find: joinedName,
    example: 'روسيا و[العين]',
    but: 'القلب و[العين]',
  },
  {
    evidence: 'marks',
    points: 4,
    kinds: BODIES,
    find: quoted,
    example: 'وقالت «[الوطن]» أمس',
    but: 'قال «إن [الوطن] للجميع»',
  },
  ...PLACE_SIGNS,
  ...MATCH_SIGNS,
];

/** What the signs say for a reading. */
export function signsFor(setting: Setting, { kind, nisba }: ReadingKind): Cue[] {
  if (nisba) return [...agreement(setting), ...nameAfter(setting)];
  const cues: Cue[] = [];
  for (const { evidence, points, kinds, rival, find } of SIGNS) {
    if (!kinds.has(kind)) continue;
    if (rival && !setting.candidate.bearers.some(({ name }) => name.kind === rival)) continue;
    const words = find(setting, kind);
    if (words !== null) cues.push({ evidence, points, words });
  }
  return cues;
}

/** An adjective with the article right after a definite noun: "السفير السوداني" is not Mr Sudani. */
function agreement({ words, candidate: { firstWord, clitics, bearers } }: Setting): Cue[] {
  const before = firstWord - 1;
  if (!bearers.some(({ name }) => name.kind === 'person')) return [];
  if (clitics !== '' || !words.isDefinite(firstWord)) return [];
  if (!words.touchesNext(before)) return [];
  if (!words.isDefinite(before) && !words.hasPronoun(before)) return [];
  return [{ evidence: 'grammar', points: AGREES, words: words.at(before) }];
}

/** A definite adjective right before a name is said of its bearer: "المنتج المالي بوبكر". */
function nameAfter({ words, candidate: { firstWord, lastWord } }: Setting): Cue[] {
  const after = words.neighbour(lastWord, 1);
  if (after === null || !words.isDefinite(firstWord) || words.isDefinite(lastWord + 1)) return [];
  if (!isGivenName(after) && !isSurnameLike(after)) return [];
  return [{ evidence: 'neighbour', points: NAME_AFTER, words: after }];
}

const NAME_AFTER = 5;

/** More than a title and an introduction together: the adjective is what the grammar asks for. */
const AGREES = 9;
