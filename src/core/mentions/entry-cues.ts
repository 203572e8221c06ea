import type { Bearer } from './bearers.ts';
import { tieInSentence } from './sentence-ties.ts';
import type { Cue, Setting } from './setting.ts';

/** An entry that another name in the article stands for beyond doubt. */
const NAMED = 3;
/** The same by the same name. */
const AGAIN = 2;
/** A related entry of which the same is true. */
const RELATED = 2;
/** The same right after the name, as a name or its adjective: "الأهلي المصري". */
const TIED_BESIDE = 5;

/**
 * The ties of a body or a place, and through a city that is tied to its state alone, that state: "الدوري
 * الإيطالي" speaks for a club of Rome as it does for Rome.
 */
function tiesThrough(
  entry: string,
  relatedTo: (entry: string) => readonly string[],
): readonly string[] {
  const own = relatedTo(entry);
  const through = own.flatMap((tied) => {
    const further = relatedTo(tied).filter((other) => other !== entry);
    return further.length === 1 ? further : [];
  });
  return through.length === 0 ? own : [...own, ...through];
}

/** What the names of the article say of an entry: its own, those of what it is tied to. */
export function namedCues(
  { entry, role, alone, kind }: Bearer['name'],
  { article, words, candidate, beside }: Setting,
  relatedTo: (entry: string) => readonly string[],
  isWord: boolean,
): Cue[] {
  const ties =
    kind === 'organisation' || kind === 'place' ? tiesThrough(entry, relatedTo) : relatedTo(entry);
  const after = candidate.lastWord + 1;
  if (ties.length > 0 && words.touchesNext(after - 1)) {
    const tied = beside
      .beginningAt(after)
      .some(({ bearers }) => bearers.some((bearer) => ties.includes(bearer.name.entry)));
    if (tied) return [{ evidence: 'neighbour', points: TIED_BESIDE, words: words.at(after) }];
  }
  // What tells entries apart says nothing against the everyday word; but a short name is told by it.
  const isShared = candidate.bearers.some((bearer) => bearer.name.entry !== entry);
  const isShort = role === 'short' && !alone;
  const found =
    (isShared || isShort) && ties.length > 0
      ? tieInSentence({ words, candidate, beside }, { entry, ties }, relatedTo, isWord)
      : null;
  // Where only this entry has the name, a tie tells it; elsewhere it must not outweigh another's.
  const tie = found && isShort && !isShared ? { ...found, points: found.points + 1 } : found;
  const name = article.nameOf(entry);
  const surface = words.text.original.slice(candidate.start, candidate.end);
  // A name that is beyond doubt in one place is likelier itself in another.
  if (name !== null && name === surface && isWord && kind === 'organisation')
    return [{ evidence: 'introduced', points: AGAIN, words: name }, ...(tie ? [tie] : [])];
  if (name !== null && name !== surface)
    return [{ evidence: 'article', points: NAMED, words: name }, ...(tie ? [tie] : [])];
  if (tie) return [tie];
  for (const related of ties) {
    const tied = article.nameOf(related);
    // The city of a club is no witness where the two are written alike.
    if (tied !== null && tied !== surface)
      return [{ evidence: 'article', points: RELATED, words: tied }];
  }
  const tied = article.nameTiedTo(entry);
  return tied === null || tied === surface
    ? []
    : [{ evidence: 'article', points: RELATED, words: tied }];
}

/** Whether the adjective behind a body is of a state it does not belong to: "النصر الليبي" is another club. */
export function isOfAnotherState(
  { entry, kind }: Bearer['name'],
  { words, candidate, beside }: Setting,
  relatedTo: (entry: string) => readonly string[],
): boolean {
  const after = candidate.lastWord + 1;
  if (kind !== 'organisation' || !words.touchesNext(after - 1) || !words.isDefinite(after))
    return false;
  const ties = tiesThrough(entry, relatedTo);
  if (ties.length === 0) return false;
  return beside
    .beginningAt(after)
    .some(
      ({ clitics, bearers }) =>
        clitics === '' &&
        bearers.every(({ name }) => name.role === 'nisba' && name.kind === 'country') &&
        !bearers.some(({ name }) => ties.includes(name.entry)),
    );
}
