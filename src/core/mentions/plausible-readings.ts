import type { Candidate } from '../gazetteer/find-candidates.ts';
import { isMarked } from '../gazetteer/vocalisation.ts';
import { fold } from '../text/fold.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import type { BlockWords } from './block-words.ts';
import type { Bearer } from './bearers.ts';
import type { HouseStyle } from './house-style.ts';
import { isUnpeeled } from './everyday-words.ts';

/** An accusative with tanwin is an adjective, never the state of the same letters ("روسياً", not روسيا). */
const TANWIN = /\u064b\u0627?$/u;
const ALEF_MAKSURA = '\u0649';
const FATHATAN = '\u064b';
const ARTICLE = '\u0627\u0644'; // alef lam

/** Quotation marks right around a name, between which it is the title of something. */
const QUOTED = /^(?:«»|""|\u201c\u201d)$/u;

/**
 * A candidate with the readings that its spelling allows; null for none.
 *
 * | text | |
 * | --- | --- |
 * | مصرى | Egyptian only where the article writes ya without dots (`HouseStyle`) |
 * | جده | Jeddah only where the article writes heh for ta marbuta |
 * | روسياً | the adjective, not the state |
 * | رأى مجرى النهر | an everyday word |
 * | عُمان | a short name whose written vowels tell it apart needs no introduction |
 * | لـ«الشرق الأوسط» | in quotation marks of its own: the newspaper |
 */
export function plausibleReadings(
  words: BlockWords,
  candidate: Candidate,
  style: HouseStyle,
): Candidate | null {
  const { firstWord, clitics, start, end } = candidate;
  const { original } = words.text;
  if (clitics !== '' && isUnpeeled(words.at(firstWord))) return null;
  const last = original.charAt(end - 1);
  const marked = end - start !== lettersIn(words, candidate);
  const tanwin = marked || last === FATHATAN ? TANWIN.test(original.slice(start, end)) : false;
  let changed = false;
  let plausible: Bearer[] = [];
  for (const bearer of candidate.bearers) {
    const { name } = bearer;
    if (tanwin && isProper(name)) {
      changed = true;
      if (name.kind === 'country' && name.letters.endsWith('يا'))
        plausible.push({ ...bearer, name: { ...name, role: 'nisba' } });
      continue;
    }
    const surface = original.slice(start, end);
    const allowed =
      isSpelling(bearer, clitics, style) &&
      !addsHamza(surface, bearer) &&
      !opensOtherwise(surface, name);
    if (!allowed) changed = true;
    // مجرى is the word for a course even where ya goes without dots.
    else if (last === ALEF_MAKSURA && isCourse(words.at(firstWord))) changed = true;
    else plausible.push(bearer);
  }
  if (plausible.length === 0) return null;
  const works = titled(original, candidate, plausible);
  if (works !== plausible) [plausible, changed] = [works, true];
  if (marked && plausible.some(({ name }) => isShort(name))) {
    const surface = original.slice(start, end - 1);
    if (isMarked(surface)) {
      plausible = plausible.map((bearer) =>
        isToldByMarks(bearer) ? standingAlone(bearer) : bearer,
      );
      changed = true;
    }
  }
  return changed ? { ...candidate, bearers: plausible } : candidate;
}

/** Names so short may be an everyday word with its pronoun once a letter is written otherwise: جده, بابها. */
const SHORT = 4;
const PREPOSITION = /[\u0628\u0643\u0644]/u; // ba, kaf, lam

/** Whether a spelling that is not the name's own can be the article's way to write it. */
function isSpelling({ name, spelling }: Bearer, clitics: string, style: HouseStyle): boolean {
  const short = name.letters.length <= SHORT && name.breaks.length === 0;
  switch (spelling) {
    case 'dotless-ya':
      // "قال مدبولى": no other word is spelt like a long surname.
      return style.dotlessYa || isLongSurname(name);
    case 'ta-marbuta':
      // "وقمريه": the two moons of it, rather than Comorian.
      if (name.role === 'nisba' && !name.letters.startsWith(ARTICLE)) return style.heh;
      return !short || style.heh || !isEverydayLetters(fold(name.letters.slice(0, -1)));
    case 'hamza':
      return !short || !PREPOSITION.test(clitics) || style.bareAlef;
    case 'other':
      return name.breaks.length > 0;
    default:
      return true;
  }
}

const INNER_HAMZA = /(?<!^|\s|^\u0627\u0644|\s\u0627\u0644)\u0623/gu; // alef with hamza, behind another letter

function isLongSurname({ kind, letters, breaks }: Bearer['name']): boolean {
  return kind === 'person' && breaks.length === 0 && letters.length > SHORT;
}

const OPENINGS = /^(?:\u0625|\u0622)/u; // alef with hamza below, alef with madda

/** Whether a short word begins with an alef that is never written for the name's: إبل, camels, is not آبل. */
function opensOtherwise(surface: string, { letters }: Bearer['name']): boolean {
  if (letters.length > SHORT) return false;
  const [written] = OPENINGS.exec(surface) ?? [];
  const [own] = OPENINGS.exec(letters) ?? [];
  return written !== undefined && own !== undefined && written !== own;
}

/**
 * Whether a text writes a hamza within a word where the name has a bare alef. A hamza is often left out,
 * and hardly ever put in: فأس is an axe, not فاس.
 */
function addsHamza(surface: string, { name, spelling }: Bearer): boolean {
  if (spelling === 'exact' || !surface.includes('\u0623')) return false;
  return (surface.match(INNER_HAMZA)?.length ?? 0) > (name.letters.match(INNER_HAMZA)?.length ?? 0);
}

/** Names of one word take no tanwin; a term or a treaty is a noun like others ("بياناً مشتركاً"). */
function isProper({ role, kind, breaks }: Bearer['name']): boolean {
  return role !== 'nisba' && breaks.length === 0 && PROPER.has(kind);
}

const PROPER = new Set<Bearer['name']['kind']>(['country', 'place', 'organisation', 'work']);

/** Letters of a candidate and the gaps between them: as many units as its span, unless marks stand in it. */
function lettersIn({ text }: BlockWords, { firstWord, lastWord, start }: Candidate): number {
  const { normalised, words } = text;
  const end = words.ends[lastWord]!;
  for (let unit = words.starts[firstWord]!; unit < end; unit++)
    if (normalised.offsets[unit]! >= start) return end - unit;
  return 0;
}

/** In quotation marks of its own a name is that of a work, if it can be one. */
function titled(original: string, { start, end }: Candidate, bearers: Bearer[]): Bearer[] {
  if (!bearers.some(({ name }) => name.kind === 'work')) return bearers;
  if (!QUOTED.test(original.charAt(start - 1) + original.charAt(end))) return bearers;
  return bearers.filter(({ name }) => name.kind === 'work').map(standingAlone);
}

const COURSE = /^\u0648?\u0641?\u0628?(?:\u0627\u0644)?\u0645\u062c\u0631\u064a$/u; // مجري, folded

function isCourse(word: string): boolean {
  return COURSE.test(word);
}

function isShort({ role, kind }: Bearer['name']): boolean {
  return role === 'short' && kind !== 'person';
}

/** Whether the marks written on a short name are those of its vocalised form. */
function isToldByMarks({ name }: Bearer): boolean {
  return isShort(name) && name.vocalised !== null;
}

function standingAlone(bearer: Bearer): Bearer {
  return { ...bearer, name: { ...bearer.name, alone: true } };
}
