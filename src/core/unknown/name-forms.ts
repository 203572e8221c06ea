import type { ArticleBlockWords, ArticleWord } from './article-words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isFamilyName } from './eastern-names.ts';
import { isNameParticle } from './name-particles.ts';
import type { Group } from './unknown-name.ts';
import { isGivenName } from './word-class.ts';

/** A form in which a name stands elsewhere in its article. */
export interface NameForm {
  /** Its words, folded, without spaces. */
  key: string;
  /**
   * Whether it may as well be a given name or an everyday word: then it is the name only as the subject of
   * a verb of speech, or after "that": "وأضاف مورغان".
   */
  weak: boolean;
}

/** Particles whose next word is never said without them: "عبد الموجود". */
const BOUND = new Set('عبد أبو أبى أبي أم آل بن'.split(' '));
const SHORTEST = 3;
/** A single word that nothing but its letters tells must be longer. */
const SHORTEST_ALONE = 4;

/**
 * The forms of a name: all of it, and of a person's its last part, with particles before it and without;
 * of one whose family name stands first, that.
 *
 * | name | forms |
 * | --- | --- |
 * | رافاييل لوبيز ألياغا | لوبيز ألياغا, ألياغا |
 * | هيثم عبد الموجود | عبد الموجود |
 * | تشوي جين هو | تشوي |
 * | لافاجيت | لافاجيت |
 */
export function nameForms(article: readonly ArticleBlockWords[], group: Group): NameForm[] {
  const { sightings, key } = group;
  const [sighting] = sightings;
  if (!sighting) return [];
  const words = article[sighting.block]!.words.slice(sighting.first, sighting.last + 1);
  if (words.length === 1) return isTelling(words[0]!) ? [{ key, weak: false }] : [];
  const forms: NameForm[] = [{ key, weak: false }];
  if (sightings.some(({ kind }) => kind === 'person' || kind === null))
    forms.push(...shortForms(words));
  // "الأهلي المتحد" of "البنك الأهلي المتحد".
  const [noun, ...rest] = words;
  if (rest.length > 1 && isBodyNoun(noun!.folded))
    forms.push({ key: rest.map(({ folded }) => folded).join(''), weak: false });
  return forms;
}

function shortForms(words: readonly ArticleWord[]): NameForm[] {
  const forms: NameForm[] = [];
  const last = words.at(-1)!;
  const before = words.at(-2)!;
  if (words.length > 2) forms.push({ key: before.folded + last.folded, weak: false });
  if (!BOUND.has(before.letters) && last.letters.length >= SHORTEST)
    forms.push({ key: last.folded, weak: !isSurname(last) || isNameParticle(last.letters) });
  const [family] = words;
  if (words.length <= 3 && isFamilyName(family!.folded) && family!.letters.length >= SHORTEST)
    forms.push({ key: family!.folded, weak: false });
  return forms;
}

function isSurname({ is, folded }: ArticleWord): boolean {
  return !['everyday', 'everyday-given', 'given', 'stop'].includes(is) && !isGivenName(folded);
}

/** Whether a name of one word can be told wherever it stands. */
function isTelling({ is, letters }: ArticleWord): boolean {
  return (
    is === 'foreign' || (['open', 'definite'].includes(is) && letters.length >= SHORTEST_ALONE)
  );
}
