import type { Candidate, PreparedText } from '../gazetteer/find-candidates.ts';
import { isMarked } from '../gazetteer/vocalisation.ts';
import { normalise } from '../text/normalise.ts';
import { isEverydayBeside, isEverydayWord, isUnpeeled } from './everyday-words.ts';
import { neighbour } from './neighbours.ts';

type Bearer = Candidate['bearers'][number];

/** An accusative with tanwin is an adjective, never the state of the same letters ("روسياً", not روسيا). */
const TANWIN = /\u064b\u0627?$/u;

/** Quotation marks right around a name, between which it is the title of something. */
const QUOTED = /^(?:«»|""|\u201c\u201d)$/u;

/**
 * A candidate with the readings that its spelling and its nearest words allow; none or one.
 *
 * | text | |
 * | --- | --- |
 * | مصرى | Egyptian only where the article writes ya without dots (`dotlessYa`) |
 * | روسياً | the adjective, not the state |
 * | رأى مجرى النهر | an everyday word |
 * | عُمان | a short name whose written vowels tell it apart needs no introduction |
 * | لـ«الشرق الأوسط» | in quotation marks of its own: the newspaper |
 */
export function plausibleReadings(
  text: PreparedText,
  candidate: Candidate,
  dotlessYa: boolean,
): Candidate[] {
  const { firstWord, lastWord, clitics } = candidate;
  const surface = text.original.slice(candidate.start, candidate.end);
  const letters = normalise(surface).text;
  const { starts, ends } = text.words;
  const word = text.folded.slice(starts[firstWord], ends[lastWord]);
  if (clitics !== '' && isUnpeeled(word)) return [];
  const beside = (step: 1 | -1) => neighbour(text, step < 0 ? firstWord : lastWord, step);
  if (isEverydayBeside(word.slice(clitics.length), beside)) return [];
  const tanwin = TANWIN.test(surface);
  const everyday = isEverydayWord(letters);
  const plausible = candidate.bearers.filter(({ name, spelling }) => {
    if (everyday && name.role === 'nisba') return false;
    if (tanwin && name.role !== 'nisba') return false;
    if (spelling === 'dotless-ya') return dotlessYa;
    return spelling !== 'other' || name.breaks.length > 0;
  });
  const bearers = titled(text, candidate, plausible).map((bearer) =>
    isToldByMarks(surface, bearer) ? standingAlone(bearer) : bearer,
  );
  return bearers.length > 0 ? [{ ...candidate, bearers }] : [];
}

/** In quotation marks of its own a name is that of a work, if it can be one. */
function titled(
  { original }: PreparedText,
  { start, end }: Candidate,
  bearers: readonly Bearer[],
): readonly Bearer[] {
  if (!QUOTED.test(original.charAt(start - 1) + original.charAt(end))) return bearers;
  const works = bearers.filter(({ name }) => name.kind === 'work');
  return works.length > 0 ? works.map(standingAlone) : bearers;
}

/** Whether the marks written on a short name are those of its vocalised form. */
function isToldByMarks(surface: string, { name }: Bearer): boolean {
  return (
    name.role === 'short' &&
    name.kind !== 'person' &&
    name.vocalised !== null &&
    isMarked(surface.slice(0, -1))
  );
}

function standingAlone(bearer: Bearer): Bearer {
  return { ...bearer, name: { ...bearer.name, alone: true } };
}
