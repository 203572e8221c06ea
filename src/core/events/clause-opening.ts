import { fold } from '../text/fold.ts';
import { isBySide } from './by-whom.ts';
import { isOfStrength } from './circumstance.ts';
import { isFromAfar } from './from-afar.ts';
import { daysAfter } from './counted-after.ts';
import { isOfIt } from './joined.ts';
import { isJoined, triggerForms } from './lexicon.ts';
import { ABOUT_NOUNS, BEFORE_NOUNS } from './phrase-words.ts';
import { isGathering, isHeldOn, isOfSetting } from './occasion-verb.ts';
import type { Word } from './sentence.ts';
import { speechAsideAt } from './speech-aside.ts';
import { timeAsideEnd } from './time-aside.ts';

/** Words that begin a clause of their own, with or without و before them. */
const SUBORDINATORS = new Set(
  `الذي التي الذين اللذين اللذان اللتين اللتان حيث عندما حين حينما بينما فيما أن إن بأن لأن أنه أنها بأنه بأنها
  لكن كما ثم إذ مما بعد قبل عقب أعقاب إثر منذ غداة رغم وسط لكي كي بعدما قبلما فور ردا بسبب نتيجة وذلك بهدف بغية أما`
    .split(/\s+/u)
    .map(fold),
);

/** How a segment begins at a word, or null where none does. */
export function openingAt(
  words: readonly Word[],
  i: number,
  trigger: number,
): 'soft' | 'hard' | null {
  const word = words[i]!;
  const isFree = word.mention === null && word.date === null;
  const isSubordinate =
    isFree &&
    (SUBORDINATORS.has(word.text) || SUBORDINATORS.has(word.bare)) &&
    !isPartOfDay(words, i) &&
    !isFromAfar(words, i) &&
    !isOfOnceBefore(words, i) &&
    !isBySide(words, i) &&
    !isOnArrival(words, i) &&
    !isAfterThat(words, i) &&
    daysAfter(words, i) === null &&
    timeAsideEnd(words, i) < 0 &&
    !isGoal(words, i) &&
    !isCauseOfDeath(words, i, trigger) &&
    !addsDate(words, i);
  if (isSubordinate || opensPastOfPast(words, i) || opensOutcome(word) || opensDenial(words, i))
    return 'hard';
  if (opensClause(words, i, trigger) && !isInAsideApart(words, i, trigger)) return 'hard';
  return i === 0 || word.separated ? 'soft' : null;
}

/** "لن يحضر القمة ولن يزور برلين": a second thing that is denied. */
function opensDenial(words: readonly Word[], i: number): boolean {
  return AND_NOT.has(words[i]!.text) && words[i + 1]?.isVerb === true;
}

const AND_NOT = new Set(['ولم', 'ولن', 'فلم', 'فلن'].map(fold));

/** "…، وكانت طهران احتجزتها", "…، وقد هزم": what was before, with a verb of its own behind its subject. */
function opensPastOfPast(words: readonly Word[], i: number): boolean {
  return words[i]!.separated && WAS.has(words[i]!.text);
}

/** "…، ليخلفه حسني مبارك", "ليصبح": what came of it. */
function opensOutcome({ text, separated, mention, date }: Word): boolean {
  return separated && mention === null && date === null && OUTCOME.test(text);
}

/** A verb behind the ل of what comes of something: "ليخلفه", not "ليلة". */
export const OUTCOME = /^لي(?!ل|س).{3,}$/u;

const WAS = new Set(['وكان', 'وكانت', 'وكانا', 'وكانوا', 'وقد'].map(fold));

/** Whether a verb is that of an aside such as "في بيان صدر أمس", while the trigger stands outside. */
function isInAsideApart(words: readonly Word[], i: number, trigger: number): boolean {
  if (i === trigger) return false;
  const aside = speechAsideAt(words, i);
  return aside >= 0 && aside !== speechAsideAt(words, trigger);
}

const THAT = fold('أن');

const ONCE = fold('سبق');

const LOST = fold('فقد');

const TITLE_REACH = 12;

/** "سبق لرئيس الحكومة يوسف الشاهد أن تعهد": one clause, whose subject stands before its verb. */
function isOfOnceBefore(words: readonly Word[], i: number): boolean {
  if (words[i]!.text !== THAT || words[i]!.separated) return false;
  for (let at = i - 1; at >= Math.max(0, i - TITLE_REACH); at--) {
    if (words[at]!.bare === ONCE) return true;
    if (words[at]!.separated || words[at]!.date !== null) return false;
  }
  return false;
}

/** "أما الزمالك فقد أطاح": he did, and lost nothing. */
function isAlready(words: readonly Word[], i: number): boolean {
  return words[i]!.text === LOST && words[i + 1]?.isVerb === true;
}

const PARTS_OF_DAY = new Set(['ظهر', 'منتصف', 'غد', 'عصر', 'الظهر', 'زوال', 'الزوال'].map(fold));

const AROUND_NOON = new Set(['بعد', 'قبل', 'منذ'].map(fold));

/** "بعد ظهر الأحد": no clause begins with it. */
function isPartOfDay(words: readonly Word[], i: number): boolean {
  return AROUND_NOON.has(words[i]!.bare) && PARTS_OF_DAY.has(words[i + 1]?.text ?? '');
}

/** "لقي شخصان حتفهما إثر انقلاب سيارة": the accident belongs to their death. */
function isCauseOfDeath(words: readonly Word[], i: number, trigger: number): boolean {
  if (!CAUSES.has(words[i]!.text) || i - trigger > CAUSE_REACH || i <= trigger) return false;
  return DYING.has(words[trigger]!.bare) && ACCIDENTS.test(words[i + 1]?.text ?? '');
}

const CAUSES = new Set(['إثر', 'نتيجة', 'بسبب', 'جراء'].map(fold));
const CAUSE_REACH = 16;
const DYING = new Set('لقي لقيت توفي توفيت قتل قتلت أصيب أصيبت جرح قضى'.split(' ').map(fold));
const ACCIDENTS =
  /^(?:ال)?(?:حادث|حادثه|اصطدام|تصادم|انقلاب|انهيار|سقوط|غرق|حريق|اندلاع|انفجار|سيول|فيضانات|تسرب|تدافع|انزلاق|انجراف)$/u;

const AND_THAT = fold('وذلك');

const OF_DATES = new Set(
  'يوم في خلال مساء صباح فجر ظهر ليلة عشية بتاريخ منتصف'.split(' ').map(fold),
);

/** "وذلك يوم 26 أبريل", "وذلك خلال مارس": only when it was. */
function addsDate(words: readonly Word[], i: number): boolean {
  if (words[i]!.text !== AND_THAT) return false;
  const [first, second] = [words[i + 1], words[i + 2]];
  if (first === undefined) return false;
  return first.date !== null || (OF_DATES.has(first.text) && (second?.date ?? null) !== null);
}

/** "التقى فور وصوله الرئيس": an aside, for the verb goes on. */
function isOnArrival(words: readonly Word[], i: number): boolean {
  return WHEN_THERE.has(words[i]!.text) && ARRIVAL.test(words[i + 1]?.text ?? '');
}

const WHEN_THERE = new Set(['فور', 'عقب', 'بعد'].map(fold));

const ARRIVAL = /^(?:وصول|عودت|مغادرت)(?:ه|ها|هم|هما)$/u;

/** "أعلنت البوليساريو، غداة ذلك، تخليها": only when it was. */
function isAfterThat(words: readonly Word[], i: number): boolean {
  const next = words[i + 2];
  return (
    words[i + 1]?.text === THAT_ONE && (next?.separated === true || (next?.date ?? null) !== null)
  );
}

const THAT_ONE = fold('ذلك');

const GOAL = fold('بهدف');

const SCORES = new Set(
  'دون مقابل وحيد نظيف واحد قاتل متأخر لواحد من لصفر لمثله لهدف لهدفين يتيم سجله أحرزه مبكر عكسي ثمين في لكل'
    .split(' ')
    .map(fold),
);

/** "فوزه بهدف دون رد": by a goal, not in order to. */
function isGoal(words: readonly Word[], i: number): boolean {
  return words[i]!.text === GOAL && SCORES.has(words[i + 1]?.text ?? '');
}

/**
 * Whether a word is a finite verb that begins a clause. The trigger's own clause begins with it where it is joined to
 * another ("وصل … واجتمع"); a subject may stand before it elsewhere.
 */
function opensClause(words: readonly Word[], i: number, trigger: number): boolean {
  const { text, separated, isVerb } = words[i]!;
  if (i !== trigger && isHeldOn(words, i)) return false;
  const isHeld = (i === trigger || isVerb) && isOfSetting(words, i);
  if (isHeld && i === trigger) return true;
  if (isOfStrength(words, i)) return false;
  if (!isVerb || isHeld || isAlready(words, i) || isAuxiliary(words, i, trigger)) return false;
  if (i !== trigger && isGathering(words, i)) return false;
  if (i === trigger) return isJoined(text) || isOfIt(words, i);
  if (isOfIt(words, i)) return true;
  const before = words[i - 1];
  if (text === BAN && BANNED.has(words[i + 1]?.text ?? '')) return false;
  if (text === CHEST && words[i + 1]?.mention?.party.kind === 'person') return false;
  if (!separated && !isJoined(text) && isNounToo(text) && !opensSubject(words[i + 1])) return false;
  if (separated || before === undefined) return true;
  // "من تهمة قتل المتظاهرين": a noun.
  return !BEFORE_NOUNS.has(before.text) && !(isNounToo(text) && ABOUT_NOUNS.has(before.text));
}

/** "حظر التجول" is a curfew. */
const BAN = fold('حظر');

const BANNED = new Set(['التجول', 'التجوال', 'الطيران', 'السفر', 'الأسلحة'].map(fold));

/** "وشح صدر فلان" is no verb: nobody is issued. */
const CHEST = fold('صدر');

function isNounToo(text: string): boolean {
  return triggerForms(text).some(({ form }) => form === 'masdar');
}

/** Whether a subject can begin with a word: "عقد تمويل" is a contract, "عقد الوزير" is not. */
function opensSubject(word: Word | undefined): boolean {
  return word !== undefined && (word.mention !== null || word.text.startsWith('ال'));
}

/** A verb right before the trigger's verbal noun carries it: "جرى توقيع", "شهدت … توقيع". */
function isAuxiliary(words: readonly Word[], i: number, trigger: number): boolean {
  return (
    i === trigger - 1 && triggerForms(words[trigger]!.text).some(({ form }) => form === 'masdar')
  );
}
