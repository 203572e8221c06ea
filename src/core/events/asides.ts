import { fold } from '../text/fold.ts';
import { isListOfDays } from './date-words.ts';
import { membersOpening } from './named-members.ts';
import { HONORIFICS, TITLE_NOUNS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isSpeechAside } from './speech-aside.ts';

/** Words from the first to the last, between commas. */
export interface Stretch {
  first: number;
  last: number;
}

const IN = new Set(['في', 'خلال'].map(fold));

const BESIDE = new Set(
  ['على', 'بمناسبة', 'عقب', 'خلال', 'في', 'ضمن', 'لدى', 'أثناء', 'عبر'].map(fold),
);

/** How many words may tell of the occasion: "على هامش المنتدى يوم 4 نوفمبر". */
const MOST_OF_OCCASION = 6;

/** A date alone, an office, or a short name in apposition. */
export function isAside(words: readonly Word[], segment: Stretch): boolean {
  if (isDateAlone(words, segment) || isTitleAlone(words, segment)) return true;
  if (membersOpening(words, segment.first) > 0 || isSpeechAside(words, segment.first)) return true;
  const inside = words.slice(segment.first, segment.last + 1);
  if (isOccasion(words, segment)) return true;
  if (MANNERS.has(inside[0]!.text) && inside.length <= MOST_OF_MANNER)
    return inside.every(({ mention, isVerb }) => mention === null && !isVerb);
  const plain = inside.filter(
    ({ mention, date, bare }) => mention === null && date === null && !HONORIFICS.has(bare),
  );
  return inside.some(({ mention }) => mention !== null) && plain.length <= 3;
}

/** Whether a segment is a date and hardly a word besides. */
export function isDateAlone(words: readonly Word[], { first, last }: Stretch): boolean {
  const inside = words.slice(first, last + 1).filter(({ text }, i, all) => !isWhere(text, i, all));
  return (
    inside.some(({ date }) => date !== null) &&
    inside.every(({ mention }) => mention === null) &&
    (inside.filter(({ date }) => date === null).length <= (IN.has(inside[0]!.text) ? 5 : 3) ||
      isListOfDays(inside))
  );
}

/** Whether a word is of what follows a date to say where it was: "صباح أمس في الديوان الأميري". */
function isWhere(_: string, i: number, all: readonly Word[]): boolean {
  const where = all.findIndex(
    ({ text }, k) => text === WHERE && (all[k - 1]?.date ?? null) !== null,
  );
  return where > 0 && i > where && i <= where + MOST_WHERE && all[i]!.mention === null;
}

const WHERE = fold('في');

const MOST_WHERE = 3;

const MOST_TITLES = 8;

const OF_TITLES = new Set(['مجلس', 'وزراء', 'ولي', 'نائب', 'العهد'].map(fold));

/** The office of whoever was named, between commas: "فيصل بن فرحان، وزير الخارجية، جلسة مباحثات". */
function isTitleAlone(words: readonly Word[], { first, last }: Stretch): boolean {
  const inside = words.slice(first, last + 1);
  const [title] = inside;
  const isTitle = TITLE_NOUNS.has(title!.text) || OF_TITLES.has(title!.text);
  return (
    isTitle &&
    words[first - 1]?.mention?.party.kind === 'person' &&
    words[last + 1]?.separated === true &&
    inside.length <= MOST_TITLES &&
    inside.every(({ isVerb, date }) => !isVerb && date === null)
  );
}

/** When and on what occasion, between commas. */
function isOccasion(words: readonly Word[], { first, last }: Stretch): boolean {
  const inside = words.slice(first, last + 1);
  return (
    BESIDE.has(inside[0]!.text) &&
    words[last + 1]?.separated === true &&
    inside.some(({ date }) => date !== null) &&
    inside.every(({ isVerb, text }) => !isVerb || HELD.has(text)) &&
    inside.filter(({ date, mention }) => date === null && mention === null).length <=
      MOST_OF_OCCASION
  );
}

/** "في استفتاء نظم أمس": only when it was. */
const HELD = new Set(
  'نظم نظمت عقد عقدت أجري أجريت جرى جرت أقيم أقيمت انعقد انعقدت احتضنته احتضنتها صدر صدرت'
    .split(' ')
    .map(fold),
);

/** "كل على حدة", "من جهته", "بالإجماع": how. */
const MANNERS = new Set(
  'كل من بدوره بدورها تباعا أيضا كذلك رسميا بشدة مجددا بالإجماع غيابيا حضوريا هاتفيا على'
    .split(' ')
    .map(fold),
);

const MOST_OF_MANNER = 3;
