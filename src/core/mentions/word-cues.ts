import type { Contest } from './contest.ts';
import type { CompiledWord } from './homographs/homographs.ts';
import { markedLetters } from './marked-letters.ts';
import { isPredicate } from './noun-places.ts';
import type { Setting } from './setting.ts';
import { wordSet } from './word-set.ts';
import { WORD_SIGNS } from './word-signs.ts';

/** What follows the number of an index or a score: "ارتفعت بورصة قطر 4 بالمئة". */
const SHARES = wordSet('بالمئة بالمائة نقطة نقاط % في');
/** Units of length behind a number in words: "بقطر ثلاثة أمتار". */
const UNITS = wordSet(
  'متر أمتار سنتيمترات سنتيمتر كيلومترات كيلومتر مليمترات مليمتر أقدام بوصات بوصة',
);
const COUNT = /^\d{1,3}$/u;

/** How much the tables of a row weigh; those of a set phrase leave no doubt. */
const ROW = 5;
const SET_PHRASE = 9;
/** A word of the table somewhere in the article, and a second. */
const IN_ARTICLE = [0, 2, 3] as const;

export interface WordScore {
  points: number;
  /** The words of the text that speak for the everyday word. */
  cues: readonly string[];
}

/** A word so rare that only its own signs make it one is left alone by the general ones; given names are not. */
function isCertain(part: CompiledWord['part']): boolean {
  return part === 'given-name';
}

function isOfState({ words, candidate: { lastWord }, beside }: Setting): boolean {
  if (!words.touchesNext(lastWord) || !words.isDefinite(lastWord + 1)) return false;
  return beside
    .beginningAt(lastWord + 1)
    .some(
      ({ clitics, bearers }) => clitics === '' && bearers.some(({ name }) => name.role === 'nisba'),
    );
}

/** How likely the everyday word is where a name stands. */
export function wordCues(word: CompiledWord, { letters }: Contest, setting: Setting): WordScore {
  const { words, candidate } = setting;
  const { firstWord, lastWord, clitics } = candidate;
  const cues: string[] = [];
  let points = word.prior;
  const count = (holds: boolean, weight: number, cue: string): void => {
    if (!holds) return;
    points += weight;
    if (weight > 0) cues.push(cue);
  };
  if (word.vocalised.length > 0)
    count(word.vocalised.includes(markedLetters(words.text.original, candidate)), ROW, '');
  const before = words.touchesNext(firstWord - 1) ? firstWord - 1 : -1;
  const after = words.touchesNext(lastWord) ? words.at(lastWord + 1) : '';
  const { between } = word;
  const row = word.prior === 0 ? SET_PHRASE : ROW;
  count(
    clitics === '' || clitics === '\u0648' ? words.isFormOf(word.before, before) : false,
    row,
    words.at(before),
  );
  count(word.after.has(after), row, after);
  if (between) count(words.isOneOf(between[0], before) && between[1].has(after), row, after);
  if (word.ofState) count(isOfState(setting), SET_PHRASE, after);
  if (word.governs !== '')
    count(after === word.governs && isPredicate(words, candidate), row, after);
  if (word.counted) {
    let unit = lastWord + 1;
    while (COUNT.test(words.at(unit))) unit++;
    const isMeasured =
      (COUNT.test(after) && !SHARES.has(words.at(unit))) || UNITS.has(words.at(lastWord + 2));
    count(isMeasured || COUNT.test(words.at(before)), row, after);
  }
  if (word.article.size > 0) {
    const found = setting.article.wordsOf(word.article, 2);
    count(found.length > 0, IN_ARTICLE[found.length]!, found.join('، '));
  }
  for (const { parts, points: weight, holds } of WORD_SIGNS)
    if ((parts === null || parts.includes(word.part)) && (word.prior > 0 || isCertain(word.part)))
      count(holds(setting, letters), weight, words.at(weight > 0 ? firstWord : before));
  return { points, cues };
}
