import type { Kind } from '../kind.ts';
import type { Evidence } from '../mention.ts';
import { isGivenName } from './given-names.ts';
import type { Cue, Setting } from './setting.ts';
import {
  announcerBefore,
  dateline,
  joinedName,
  memberBefore,
  movedOnBySubject,
  nisbaAfter,
  onTheWay,
  peopleBefore,
  reached,
  quoted,
  wordBefore,
} from './sign-finders.ts';
import {
  againstInMatch,
  inFixture,
  inMatch,
  masculineWinner,
  reachesRound,
  subjectOfMatch,
} from './match-signs.ts';
import { isSurnameLike } from './surname-like.ts';
import { titleBefore } from './titles.ts';
import {
  FEMININE_VERBS,
  MASCULINE_VERBS,
  MOTION_VERBS,
  PARTS_OF_PLACES,
  PLACE_PREPOSITIONS,
  REPORTING_VERBS,
} from './word-classes.ts';

/** What a sign speaks for. */
export interface ReadingKind {
  kind: Kind;
  nisba: boolean;
}

export interface Sign {
  evidence: Evidence;
  points: number;
  /** The kinds it speaks for; nisba readings are left to the tables. */
  kinds: ReadonlySet<Kind>;
  /** A kind that the name must be able to be as well: the sign tells the two apart and nothing else. */
  rival?: Kind;
  /** The words that give it, or null. */
  find: (setting: Setting, kind: Kind) => string | null;
  /** A text in which it speaks for the name between brackets, and one in which it is silent. */
  example: string;
  but: string;
}

const PLACES = new Set<Kind>(['country', 'place']);
const BODIES = new Set<Kind>(['organisation', 'work']);
const ACTORS = new Set<Kind>(['country', 'organisation', 'place']);
const PEOPLE = new Set<Kind>(['person']);
const CLUBS = new Set<Kind>(['organisation']);
const ALL = new Set<Kind>([
  'person',
  'country',
  'place',
  'organisation',
  'work',
  'event',
  'agreement',
  'term',
]);

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
    find: onTheWay,
    example: 'نزحوا من [العين] باتجاه روسيا',
    but: 'نزحوا من [العين] باتجاه الساحل',
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
    points: 2,
    kinds: PLACES,
    find: peopleBefore,
    example: 'صيادو [صور]',
    but: 'هو [صور]',
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
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: inMatch,
    example: 'تعادل [الوحدة] مع ضيفه في مباراة مثيرة بالدوري',
    but: 'أظهر [الوحدة] مع الناس',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: againstInMatch,
    example: 'أنهى الضيوف الشوط أمام [الوحدة] بلا أهداف في الدوري',
    but: 'وقف الجميع أمام [الوحدة] صامتين',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: CLUBS,
    find: subjectOfMatch,
    example: '[الوحدة] يواجه ضيفه في الدوري',
    but: '[الوحدة] يواجه خصومه في الانتخابات',
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
    evidence: 'grammar',
    points: 4,
    kinds: CLUBS,
    rival: 'place',
    find: masculineWinner,
    example: 'خسر [العين] أمام ضيفه',
    but: 'خسرت [العين] رهانها',
  },
  {
    evidence: 'neighbour',
    points: 4,
    kinds: CLUBS,
    find: reachesRound,
    example: 'وصل [العين] إلى النهائي',
    but: 'وصل [العين] إلى نتيجة',
  },
  {
    evidence: 'neighbour',
    points: 5,
    kinds: CLUBS,
    find: inFixture,
    example: 'الجمعة: [العين] - روسيا (20:00)',
    but: '[العين] - وصل الوفد أمس',
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
    evidence: 'neighbour',
    points: 5,
    kinds: new Set<Kind>(['place']),
    find: dateline,
    example: '[العين] - رويترز',
    but: 'أغمض [العين] - قليلا',
  },
  {
    evidence: 'marks',
    points: 4,
    kinds: BODIES,
    find: quoted,
    example: 'وقالت «[الوطن]» أمس',
    but: 'قال «إن [الوطن] للجميع»',
  },
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
