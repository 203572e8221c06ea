import { cliticReadings } from '../gazetteer/clitics.ts';
import type { ArticleBlockWords, ArticleWord } from './article-words.ts';
import { nameForms } from './name-forms.ts';
import { isSpeaker } from './surroundings.ts';
import type { Group, Sighting } from './unknown-name.ts';

/** A form of one name alone; null where two have it, and then it is left to neither. */
interface Bearer {
  group: Group | null;
  weak: boolean;
}

/** Longest form that is looked for, in words. */
const LONGEST = 5;
/** "that", folded: what is said after it is a sentence, whose subject stands first. */
const THAT = new Set(['ان', 'بان', 'لان', 'لكن', 'وان']);

/**
 * Adds to each name the places where it, or its last part, stands elsewhere in the article ("بوريتش" after
 * "غابرييل بوريتش"), and takes in groups that are no more than that. A form that two bear is left to neither.
 */
export function shortForms(
  article: readonly ArticleBlockWords[],
  groups: readonly Group[],
): Group[] {
  const bearers = new Map<string, Bearer>();
  const isSingle = ({ sightings }: Group): boolean =>
    sightings.every(({ first, last }) => first === last);
  for (const group of groups) if (!isSingle(group)) addForms(article, group, bearers);
  const taken = new Set<Group>();
  for (const group of groups) {
    const bearer = bearers.get(group.key)?.group;
    const full = bearer && bearer !== group ? bearer : begunBy(group, groups);
    if (!full || full === group || taken.has(full)) continue;
    full.sightings.push(...group.sightings.map((sighting) => repeated(sighting)));
    taken.add(group);
  }
  const kept = groups.filter((group) => !taken.has(group));
  for (const group of kept) {
    if (group.sightings.length > 1) group.sightings = group.sightings.map(repeated);
    if (isSingle(group)) addForms(article, group, bearers);
  }
  addPlaces(article, bearers, kept);
  return kept;
}

function addForms(
  article: readonly ArticleBlockWords[],
  group: Group,
  bearers: Map<string, Bearer>,
): void {
  for (const { key, weak } of nameForms(article, group)) {
    const other = bearers.get(key)?.group;
    bearers.set(key, { group: other === undefined || other === group ? group : null, weak });
  }
}

/** The one longer name that begins with all of a name's words: "خالد عبد الكريم" of "خالد عبد الكريم ماسا". */
function begunBy({ key, sightings }: Group, groups: readonly Group[]): Group | null {
  if (sightings.every(({ first, last }) => first === last)) return null;
  const longer = groups.filter((other) => other.key !== key && other.key.startsWith(key));
  return longer.length === 1 ? longer[0]! : null;
}

function repeated(sighting: Sighting): Sighting {
  if (sighting.evidence.includes('repeated')) return sighting;
  return { ...sighting, evidence: [...sighting.evidence, 'repeated'] };
}

/** The words that stand where a form is said. */
function addPlaces(
  article: readonly ArticleBlockWords[],
  bearers: ReadonlyMap<string, Bearer>,
  kept: readonly Group[],
): void {
  const covered = article.map(() => new Set<number>());
  for (const { sightings } of kept)
    for (const { block, first, last } of sightings)
      for (let word = first; word <= last; word++) covered[block]!.add(word);
  article.forEach(({ words }, block) => {
    for (let i = 0; i < words.length; i++) {
      const place = placeAt(words, i, bearers, covered[block]!);
      if (place === null) continue;
      const { group, first, last, clitics } = place;
      const evidence: Sighting['evidence'] = ['repeated'];
      group.sightings.push({ block, first, last, clitics, kind: null, evidence, role: null });
      i = last;
    }
  });
}

/** The longest form that begins at word `i`, with what is written onto it; null for none. */
function placeAt(
  words: readonly ArticleWord[],
  i: number,
  bearers: ReadonlyMap<string, Bearer>,
  covered: ReadonlySet<number>,
): { group: Group; first: number; last: number; clitics: number } | null {
  const word = words[i]!;
  const before = words[i - 1];
  if (word.known || covered.has(i)) return null;
  if (before?.is === 'given' && word.gap === ' ' && !covered.has(i - 1)) return null;
  const readings = cliticReadings(word.folded, 0, word.folded.length);
  for (let last = Math.min(i + LONGEST, words.length) - 1; last >= i; last--) {
    const rest = words.slice(i + 1, last + 1);
    if (rest.some(({ gap, known }) => !/^[ -]$/u.test(gap ?? '') || known)) continue;
    if (covered.has(last) || covered.has(last + 1)) continue;
    const tail = rest.map(({ folded }) => folded).join('');
    for (const { length, restored } of readings) {
      const { group, weak } = bearers.get(restored + word.folded.slice(length) + tail) ?? {};
      if (!group || (weak && !(length === 0 && last === i && isSubject(words, i)))) continue;
      if (last === i && word.is === 'stop') continue;
      // Of "للبوريني" the article is half swallowed: the second lam stands for it.
      return { group, first: i, last, clitics: restored === '' ? length : length - 1 };
    }
  }
  return null;
}

/** Whether who stands at word `i` speaks, or is spoken of after "that". */
function isSubject(words: readonly ArticleWord[], i: number): boolean {
  const next = words[i + 1];
  if (next?.gap === ' ' && ['given', 'definite', 'foreign', 'open'].includes(next.is)) return false;
  const before = words[i - 1];
  const that = before !== undefined && words[i]!.gap === ' ' && THAT.has(before.folded);
  return isSpeaker(words, i, i) || (that && next?.is === 'verb');
}
