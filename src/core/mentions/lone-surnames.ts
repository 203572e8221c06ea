import type { Candidate } from '../gazetteer/find-candidates.ts';
import type { Bearer } from './bearers.ts';
import type { BlockWords } from './block-words.ts';
import { fold } from '../text/fold.ts';
import { isEverydayLetters } from './everyday/everyday-letters.ts';
import { isGivenName, isWordyGivenName } from './given-names.ts';
import { titleBefore } from './titles.ts';
import { FEMININE_VERBS, MASCULINE_VERBS } from './word-classes.ts';
import { wordSet } from './word-set.ts';

const ARTICLE = '\u0627\u0644'; // alef lam

/** A surname after a title must have so many letters, and one after a verb of saying so many. */
const AFTER_TITLE = 5;
const AFTER_VERB = 6;
/** "عين السنوسي" is a place; whom somebody appoints ("عيّن") is introduced. */
const SPRING = fold('عين');

/**
 * Whether a name counts without its bearer being named in full before: names that their glossary says stand
 * alone, and the surname of one bearer only after a title, or a long one after a verb of saying.
 *
 * | text | |
 * | --- | --- |
 * | المستشار ميرتس | by the title |
 * | وقال بريماكوف | by the verb: few others are called so |
 * | الباحثة الهولندية مارييكا دي يونغ | no: another given name |
 * | الرئيس كيم | no: several are called so |
 * | الأمير محمد | no: a given name |
 * | ابتسم ميرتس | no |
 * | منطقة عين السنوسي | no: a spring |
 * | أبوظبي (وام) | an acronym of a body, in parentheses |
 * | المنتخب المغربي | the team of football: that of another sport says so behind it |
 */
export function needsNoIntroduction(
  words: BlockWords,
  { firstWord, lastWord, clitics, bearers }: Candidate,
  name: Bearer['name'],
): boolean {
  if (name.alone) return true;
  if (name.role === 'short' && name.kind === 'organisation')
    return (
      (clitics === '' && isInParentheses(words, firstWord, lastWord)) ||
      isNationalTeam(words, firstWord, lastWord)
    );
  if (name.role !== 'short' || name.kind !== 'person' || clitics !== '') return false;
  if (bearers.some((other) => other.name.entry !== name.entry)) return false;
  const letters = fold(name.letters);
  if (firstWord === lastWord && !isSurnameAlone(letters)) return false;
  if (letters.length >= AFTER_TITLE && isTitled(words, firstWord)) return true;
  return (
    letters.length >= AFTER_VERB &&
    words.touchesNext(firstWord - 1) &&
    words.at(firstWord - 1) !== SPRING &&
    [MASCULINE_VERBS, FEMININE_VERBS].some((table) => words.isOneOf(table, firstWord - 1))
  );
}

/** Whether a short name is "the Moroccan team", and no other sport or age follows. */
function isNationalTeam(words: BlockWords, first: number, last: number): boolean {
  if (first === last || !words.isOneOf(TEAM, first)) return false;
  const next = words.touchesNext(last) ? words.at(last + 1) : '';
  if (OTHER_TEAMS.has(next)) return false;
  return next !== BALL || words.at(last + 2) === FOOT;
}

const TEAM = wordSet('منتخب المنتخب');
const BALL = fold('لكرة');
const FOOT = fold('القدم');
const OTHER_TEAMS = wordSet(
  'النسوي النسائي للسيدات للشابات للشباب للناشئين للناشئات الأولمبي الرديف المحلي للمحليين لأقل تحت للجودو للتنس لألعاب للسباحة للمصارعة للملاكمة',
);

function isInParentheses(words: BlockWords, first: number, last: number): boolean {
  return (
    (words.gapAfter(first - 1) ?? '').endsWith('(') && (words.gapAfter(last) ?? '').startsWith(')')
  );
}

/** Whether a title leads up to a surname, and no given name that nobody knows stands between. */
function isTitled(words: BlockWords, surname: number): boolean {
  const title = titleBefore(words, surname);
  const before = words.at(surname - 1);
  return (
    title !== null &&
    (before === title || before.startsWith(ARTICLE) || isEverydayLetters(fold(before)))
  );
}

function isSurnameAlone(letters: string): boolean {
  return !isEverydayLetters(letters) && !isGivenName(letters) && !isWordyGivenName(letters);
}
