import { fold } from '../text/fold.ts';
import { isRelational } from './clear-head.ts';
import { afterConjunction, isJoining } from './conjunction.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import { isCompanion, isTitle } from './title-of.ts';

/** "ولي العهد", "ولي عهد أبوظبي". */
const HEIR = fold('ولي');

/** Whether a word right behind a person begins what that person is: "حاكم دبي", "ولي عهد أبوظبي", "رئيس مجلس الوزراء". */
export function opensOwnTitle(word: string): boolean {
  return word === HEIR || isTitle(word);
}

/**
 * What stands between two persons without the titles of the first: "محمد بن سلمان ولي العهد رئيس مجلس الوزراء والرئيس ترمب" joins
 * the two.
 */
export function withoutTitlesBehind(gap: readonly string[]): readonly string[] {
  if (!opensOwnTitle(gap[0] ?? '')) return gap;
  const next = gap.findIndex(
    (word, i) =>
      i > 0 &&
      word.startsWith(AND) &&
      (isTitle(afterConjunction(word)) || isCompanion(afterConjunction(word))),
  );
  return next < 0 ? gap : gap.slice(next);
}

const AND = '\u0648'; // waw

/**
 * Where the titles of a person begin behind something that is joined to what stands before, and that he is none of, or 0: "في مصر والعالم العربي
 * الكاتب الكبير فلان".
 */
export function ownTitleIn(gap: readonly string[]): number {
  const [first = ''] = gap;
  if (!isJoining(first) || opensOwnTitle(first.slice(1)) || isCompanion(first.slice(1))) return 0;
  const title = gap.findIndex((word, i) => i > 1 && word.startsWith('ال') && isTitle(word));
  const isOther = gap
    .slice(0, title)
    .every((word) => !PREPOSITIONS.has(word) && !isRelational(word));
  return title > 0 && isOther ? title : 0;
}

/** "انتخب رئيسا للبرلمان", "عينت وزيرة": as what, so that nobody is named right behind. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word);
}

const OFFICES = new Set(
  'رئيسا رئيسة وزيرا وزيرة أمينا أمينة مديرا مديرة مدربا مدربة سفيرا سفيرة نائبا نائبة واليا قائدا عضوا عميدا محافظا حاكما ملكا أميرا'
    .split(' ')
    .map(fold),
);
