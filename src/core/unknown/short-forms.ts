import { cliticReadings } from '../gazetteer/clitics.ts';
import type { ArticleBlockWords, ArticleWord } from './article-words.ts';
import { isNameParticle } from './name-particles.ts';
import type { Group, Sighting } from './unknown-name.ts';
import { isGivenName } from './word-class.ts';

/**
 * Adds to each full name the places where its last part stands alone ("بوريتش" after "غابرييل بوريتش"),
 * and takes in groups that are no more than that. A name that two bearers share is left to neither.
 */
export function shortForms(
  article: readonly ArticleBlockWords[],
  groups: readonly Group[],
): Group[] {
  const surnames = new Map<string, Group | null>();
  for (const group of groups)
    for (const surname of surnamesOf(article, group))
      surnames.set(
        surname,
        surnames.has(surname) && surnames.get(surname) !== group ? null : group,
      );
  const taken = new Set<Group>();
  for (const group of groups) {
    const full = surnames.get(group.key) ?? begunBy(group, groups);
    if (full && full !== group) {
      full.sightings.push(...group.sightings.map((sighting) => repeated(sighting)));
      taken.add(group);
    }
  }
  const kept = groups.filter((group) => !taken.has(group));
  for (const group of kept)
    if (group.sightings.length > 1) group.sightings = group.sightings.map(repeated);
  addPlaces(article, surnames, kept);
  return kept;
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

/** The last part of a person's name, folded: with its particles and without, and "عبد" not without. */
function surnamesOf(article: readonly ArticleBlockWords[], { sightings }: Group): string[] {
  const [sighting] = sightings;
  if (!sighting || sighting.first === sighting.last) return [];
  if (sightings.every(({ kind }) => kind !== 'person' && kind !== null)) return [];
  const words = article[sighting.block]!.words.slice(sighting.first, sighting.last + 1);
  const last = words.at(-1)!;
  const particle = words.at(-2)!;
  const withParticle = words.length > 2 && isNameParticle(particle.letters);
  const bound =
    particle.letters === 'عبد' || particle.letters === 'أبو' || particle.letters === 'آل';
  const forms: string[] = [];
  if (withParticle) forms.push(particle.folded + last.folded);
  if (!bound && isSurname(last)) forms.push(last.folded);
  return forms;
}

function isSurname({ is, folded, letters }: ArticleWord): boolean {
  return (
    letters.length > 2 &&
    !['everyday', 'everyday-given', 'given', 'stop'].includes(is) &&
    !isGivenName(folded)
  );
}

/** Words that stand where a surname is said alone. */
function addPlaces(
  article: readonly ArticleBlockWords[],
  surnames: ReadonlyMap<string, Group | null>,
  kept: readonly Group[],
): void {
  const covered = article.map(() => new Set<number>());
  for (const { sightings } of kept)
    for (const { block, first, last } of sightings)
      for (let word = first; word <= last; word++) covered[block]!.add(word);
  article.forEach(({ words }, block) => {
    words.forEach((word, i) => {
      if (word.known || word.is === 'stop' || covered[block]!.has(i) || covered[block]!.has(i + 1))
        return;
      const before = words[i - 1];
      if (before?.is === 'given' && word.gap === ' ' && !covered[block]!.has(i - 1)) return;
      for (const { length, restored } of cliticReadings(word.folded, 0, word.folded.length)) {
        const group = surnames.get(restored + word.folded.slice(length));
        if (!group) continue;
        // Of "للبوريني" the article is half swallowed: the second lam stands for it.
        const clitics = restored === '' ? length : length - 1;
        const place = { block, first: i, last: i, clitics, kind: null, role: null };
        group.sightings.push({ ...place, evidence: ['repeated'] });
        return;
      }
    });
  });
}
