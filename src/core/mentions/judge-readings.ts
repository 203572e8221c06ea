import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { contradictsVocalisation, isMarked } from '../gazetteer/vocalisation.ts';
import type { Kind } from '../kind.ts';
import type { Contest } from './contest.ts';
import type { CompiledSense } from './homographs/homographs.ts';
import { markedLetters } from './marked-letters.ts';
import type { Cue, Setting } from './setting.ts';
import { isOfAnotherState, namedCues } from './entry-cues.ts';
import { signsFor } from './signs.ts';
import { wordCues } from './word-cues.ts';

type Bearer = Candidate['bearers'][number];

/** One way to read a contested name, with what speaks for it. */
export interface Reading {
  /** Null for a name that no pack holds, such as Amman where only Oman is known. */
  bearer: Bearer | null;
  /** Against the everyday word. */
  points: number;
  /** Against other readings: all that the article says counts. */
  rank: number;
  cues: readonly Cue[];
}

export interface Verdict {
  /** The readings that are left, best first; none where it is an everyday word or a name of no pack. */
  readings: readonly (Reading & { bearer: Bearer })[];
  /** Whether the best of them is hardly better than the next, or than the everyday word. */
  ambiguous: boolean;
  /** By how many points the best leads the next and the everyday word. */
  lead: number;
}

/** A lead of fewer points decides nothing. */
const LEAD = 2;
/** Marks that are this reading's and not another's. */
const MARKED = 4;
/** A word of the table right beside the name; a word of the table somewhere in the article, and a second. */
const BESIDE = 5;
const ARTICLE = [0, 2, 3] as const;

const NOTHING: Verdict = { readings: [], ambiguous: false, lead: 0 };

/**
 * Weighs the readings of a contested name against one another and against the everyday word: by the row
 * of its letters, by the general signs, and by the names that the article uses elsewhere.
 *
 * Where the everyday word is likelier, no reading is left. Where two entries are hardly apart, both stay
 * and the verdict says so. A name of which no pack has the likelier bearer is no mention of the other.
 *
 * @param relatedTo the entries that an entry is tied to
 * @example "العاصمة الأردنية عمان": Amman leads Oman by the noun before it
 */
export function judgeReadings(
  gazetteer: Gazetteer,
  contest: Contest,
  setting: Setting,
  relatedTo: (entry: string) => readonly string[],
): Verdict {
  const readings = readingsOf(gazetteer, contest, setting, relatedTo).sort(
    (a, b) => b.rank - a.rank,
  );
  const best = readings.find(hasBearer);
  const [first] = readings;
  if (best === undefined || first === undefined) return NOTHING;
  if (first.rank - best.rank >= LEAD) return NOTHING;
  const word = contest.word && wordCues(contest.word, contest, setting);
  let ambiguous = false;
  let lead = Infinity;
  // A word so rare that only its own signs make it one.
  const isInPlay = contest.word !== null && (contest.word.prior > 0 || word!.cues.length > 0);
  if (word !== null && isInPlay) {
    if (word.points > best.points) return NOTHING;
    const tied = word.points === best.points;
    if (tied && (word.cues.length > 0 || best.cues.length === 0)) return NOTHING;
    lead = best.points - word.points;
    ambiguous = lead < LEAD && word.cues.length > 0;
  }
  const rival = readings.find(({ bearer }) => bearer?.name.entry !== best.bearer.name.entry);
  if (rival) lead = Math.min(lead, best.rank - rival.rank);
  if (rival && best.rank - rival.rank < LEAD) ambiguous = true;
  return { readings: readings.filter(hasBearer), ambiguous, lead };
}

function hasBearer(reading: Reading): reading is Reading & { bearer: Bearer } {
  return reading.bearer !== null;
}

function readingsOf(
  gazetteer: Gazetteer,
  { senses, word }: Contest,
  setting: Setting,
  relatedTo: (entry: string) => readonly string[],
): Reading[] {
  const { candidate, words } = setting;
  const surface = words.text.original.slice(candidate.start, candidate.end);
  const marked = isMarked(surface.slice(0, -1));
  const contradicted = (sense: CompiledSense | null): boolean =>
    marked &&
    sense !== null &&
    sense.vocalised.length > 0 &&
    sense.vocalised.every((form) => contradictsVocalisation(surface, form));
  const told = senses.some(contradicted);

  const readings: Reading[] = [];
  const met = new Set<CompiledSense>();
  const add = (bearer: Bearer | null, sense: CompiledSense | null, kind: Kind, nisba: boolean) => {
    if (sense !== null) met.add(sense);
    if (contradicted(sense)) return;
    const cues = [
      ...signsFor(setting, { kind, nisba }),
      ...(sense === null ? [] : senseCues(sense, setting)),
      ...(bearer === null || sense?.onlyIfHeld
        ? []
        : namedCues(bearer.name, setting, relatedTo, word !== null)),
    ];
    const spelledOut =
      marked && sense?.vocalised.includes(markedLetters(words.text.original, candidate));
    if ((told || spelledOut) && sense !== null)
      cues.push({ evidence: 'marks', points: MARKED, words: surface });
    const prior = sense?.prior ?? 0;
    const rank = prior + cues.reduce((sum, { points }) => sum + points, 0);
    readings.push({ bearer, points: prior + sumOf(cues), rank, cues });
  };
  for (const bearer of candidate.bearers) {
    if (word !== null && isOfAnotherState(bearer.name, setting, relatedTo)) continue;
    const { kind, role } = bearer.name;
    add(bearer, senseOf(gazetteer, senses, bearer), kind, role === 'nisba');
  }
  // A row that tells of none of these entries tells nothing of their rivals either.
  for (const sense of met.size > 0 ? senses : []) {
    if (met.has(sense)) continue;
    const invited = invitedBearer(gazetteer, sense, candidate);
    if (invited === null && sense.onlyIfHeld) continue;
    add(invited, sense, invited?.name.kind ?? sense.kinds?.[0] ?? 'term', sense.nisba);
  }
  return readings;
}

/** What the article says elsewhere adds up to less than good evidence beside the name. */
const MOST_OF_ARTICLE = 3;

function sumOf(cues: readonly Cue[]): number {
  let beside = 0;
  let elsewhere = 0;
  for (const { evidence, points } of cues)
    if (evidence === 'article') elsewhere += points;
    else beside += points;
  return beside + Math.min(elsewhere, MOST_OF_ARTICLE);
}

/** The sense of a row that an entry has: by kind, and by its other names where several share the kind. */
function senseOf(
  gazetteer: Gazetteer,
  senses: readonly CompiledSense[],
  { name }: Bearer,
): CompiledSense | null {
  const fitting = senses.filter(
    ({ kinds, nisba }) =>
      nisba === (name.role === 'nisba') && (kinds === null || kinds.includes(name.kind)),
  );
  if (fitting.length <= 1) return fitting[0] ?? null;
  return fitting.find((sense) => entriesNamed(gazetteer, sense).includes(name.entry)) ?? null;
}

function entriesNamed(gazetteer: Gazetteer, { named }: CompiledSense): string[] {
  return named.flatMap((key) => gazetteer.namesAt(key).map(({ entry }) => entry));
}

/** An entry that has the sense's full name and not these letters: "الجزائر" may be the city as well. */
function invitedBearer(
  gazetteer: Gazetteer,
  sense: CompiledSense,
  candidate: Candidate,
): Bearer | null {
  // The adjective of a state that is spelt like its name: "جندي مالي".
  if (sense.nisba) {
    const state = candidate.bearers.find(({ name }) => sense.kinds?.includes(name.kind));
    return state === undefined ? null : { ...state, name: { ...state.name, role: 'nisba' } };
  }
  for (const key of sense.named)
    for (const name of gazetteer.namesAt(key)) {
      if (name.role === 'nisba' || (sense.kinds !== null && !sense.kinds.includes(name.kind)))
        continue;
      return { name: { ...name, head: null }, spelling: candidate.bearers[0]!.spelling };
    }
  return null;
}

function senseCues(sense: CompiledSense, { words, candidate, article }: Setting): Cue[] {
  const cues: Cue[] = [];
  const { firstWord, lastWord } = candidate;
  const before = firstWord - 1;
  if (words.touchesNext(before) && words.isOneOf(sense.before, before))
    cues.push({ evidence: 'neighbour', points: BESIDE, words: words.at(before) });
  const after = words.neighbour(lastWord, 1);
  if (after !== null && sense.after.has(after))
    cues.push({ evidence: 'neighbour', points: BESIDE, words: after });
  const found = article.wordsOf(sense.article, 2);
  if (found.length > 0)
    cues.push({ evidence: 'article', points: ARTICLE[found.length]!, words: found.join('، ') });
  return cues;
}
