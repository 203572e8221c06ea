import { fold } from '../text/fold.ts';
import { isBySide } from './by-whom.ts';
import { isOfIt } from './joined.ts';
import { isJoined, triggerForms } from './lexicon.ts';
import { TITLE_NOUNS } from './phrase-words.ts';
import { membersOpening } from './named-members.ts';
import type { Word } from './sentence.ts';
import { isSpeechAside, speechAsideAt } from './speech-aside.ts';

/** Words that begin a clause of their own, with or without و before them. */
const SUBORDINATORS = new Set(
  `الذي التي الذين اللذين اللذان اللتين اللتان حيث عندما حين حينما بينما فيما أن إن بأن لأن أنه أنها بأنه بأنها
  لكن كما ثم إذ مما بعد قبل عقب أعقاب إثر منذ غداة رغم وسط لكي كي بعدما قبلما فور ردا بسبب نتيجة وذلك بهدف بغية أما`
    .split(/\s+/u)
    .map(fold),
);

interface Segment {
  first: number;
  last: number;
  /** Whether only punctuation, not a subordinator or a further verb, parts it from the one before. */
  soft: boolean;
}

/**
 * The clause around a trigger: indices of its words, in order. It ends at a subordinator, at the next
 * finite verb and at punctuation; but a date or a name in apposition between commas is part of it, and
 * so is what follows that: "وقّع بوتين وكيم، في 19 يونيو 2024، اتفاقية".
 */
export function clauseAround(words: readonly Word[], trigger: number): number[] {
  const own = segmentAt(words, trigger, trigger)!;
  const chosen = [own];
  const before = segmentAt(words, own.first - 1, trigger);
  if (before !== null && own.soft && isDateAlone(words, before)) chosen.unshift(before);
  let previous = own;
  let segment = segmentAt(words, own.last + 1, trigger);
  while (segment?.soft === true) {
    const next = segmentAt(words, segment.last + 1, trigger);
    const resumes = chosen.at(-1) !== own && isAside(words, previous);
    if (opensNext(words, segment, next) || (!isAside(words, segment) && !resumes)) break;
    chosen.push(segment);
    previous = segment;
    segment = next;
  }
  return chosen.flatMap((segment) => {
    const { first, last } = segment;
    const inside = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    // Of an aside that says where it was said, the date alone is of this verb.
    const isApart = segment !== own && isSpeechAside(words, first);
    return isApart ? inside.filter((i) => words[i]!.date !== null) : inside;
  });
}

/** How far a clause that is read on may reach behind its trigger, in words. */
const WIDE = 60;

/**
 * The same read on over longer asides, for a trigger that its narrow clause leaves without a date or a party: what stands in
 * apposition, a relative clause and a circumstance between commas are passed over, and what follows is part of it. It ends
 * where somebody else begins to act.
 *
 * @example "اتهم الوزير، في ندوة حضرها الصحفيون، الحزب بالتقصير أمس": without what the relative clause tells
 */
export function wideClauseAround(words: readonly Word[], trigger: number): number[] {
  const clause = clauseAround(words, trigger);
  const until = Math.min(words.length, trigger + WIDE);
  let at = clause.at(-1)! + 1;
  while (at < until) {
    const segment = segmentAt(words, at, trigger)!;
    const word = words[segment.first]!;
    if (segment.soft && !CLOSING.has(word.bare)) {
      if (opensNext(words, segment, segmentAt(words, segment.last + 1, trigger))) break;
      for (let i = segment.first; i <= segment.last; i++) clause.push(i);
      at = segment.last + 1;
    } else if (isPassedOver(words, segment)) {
      at = segment.last + 1;
      while (at < until && !words[at]!.separated) at++;
    } else break;
  }
  return clause;
}

const RELATIVE = new Set(
  'الذي التي الذين اللذين اللذان اللتين اللتان وهو وهي وهم حضره حضرها'.split(' ').map(fold),
);
/** Words with which an end is put to what a clause tells. */
const CLOSING = new Set(
  'لكن ثم فيما بينما كما إلا غير علما مشيرا مشيرة مضيفا مضيفة مؤكدا مؤكدة قائلا قائلة موضحا موضحة معتبرا معتبرة داعيا داعية ما مما'
    .split(' ')
    .map(fold),
);

/** Whether a segment tells of somebody who has just been named, and what is told goes on behind it. */
function isPassedOver(words: readonly Word[], { first }: Segment): boolean {
  return RELATIVE.has(words[first]!.text);
}

/** The segment around a word, or null where there is no such word. */
function segmentAt(words: readonly Word[], at: number, trigger: number): Segment | null {
  if (at < 0 || at >= words.length) return null;
  let first = at;
  while (first > 0 && openingAt(words, first, trigger) === null) first--;
  let last = at;
  while (last + 1 < words.length && openingAt(words, last + 1, trigger) === null) last++;
  return { first, last, soft: openingAt(words, first, trigger) !== 'hard' };
}

/** How a segment begins at a word, or null where none does. */
function openingAt(words: readonly Word[], i: number, trigger: number): 'soft' | 'hard' | null {
  const word = words[i]!;
  const isFree = word.mention === null && word.date === null;
  const isSubordinate =
    isFree &&
    (SUBORDINATORS.has(word.text) || SUBORDINATORS.has(word.bare)) &&
    !isPartOfDay(words, i) &&
    !isOfOnceBefore(words, i) &&
    !isBySide(words, i) &&
    !isOnArrival(words, i) &&
    !isGoal(words, i) &&
    !addsDate(words, i);
  if (isSubordinate) return 'hard';
  if (opensClause(words, i, trigger) && !isInAsideApart(words, i, trigger)) return 'hard';
  return i === 0 || word.separated ? 'soft' : null;
}

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

const PARTS_OF_DAY = new Set(['ظهر', 'منتصف', 'غد', 'عصر', 'الظهر'].map(fold));

const AROUND_NOON = new Set(['بعد', 'قبل', 'منذ'].map(fold));

/** "بعد ظهر الأحد": no clause begins with it. */
function isPartOfDay(words: readonly Word[], i: number): boolean {
  return AROUND_NOON.has(words[i]!.bare) && PARTS_OF_DAY.has(words[i + 1]?.text ?? '');
}

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

/** Prepositions and what is held for something, behind which a word is a noun however it is spelt: "على تبادل", "حفل تخرج". */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'في من إلى على عن مع بعد قبل منذ حتى دون خلال بشأن حول ضد بين تحت عقب إثر فور بدون حفل مراسم'
    .split(' ')
    .map(fold),
);

/**
 * Whether a word is a finite verb that begins a clause. The trigger's own clause begins with it where it is joined to
 * another ("وصل … واجتمع"); a subject may stand before it elsewhere.
 */
function opensClause(words: readonly Word[], i: number, trigger: number): boolean {
  const { text, separated, isVerb } = words[i]!;
  if (!isVerb || isAlready(words, i) || isAuxiliary(words, i, trigger) || isOfSetting(words, i))
    return false;
  if (i === trigger) return isJoined(text) || isOfIt(words, i);
  if (isOfIt(words, i)) return true;
  const before = words[i - 1];
  if (text === BAN && BANNED.has(words[i + 1]?.text ?? '')) return false;
  if (!separated && !isJoined(text) && isNounToo(text) && !opensSubject(words[i + 1])) return false;
  return separated || before === undefined || !BEFORE_NOUNS.has(before.text);
}

/** How many words may stand between an occasion and the verb that says who held it. */
const SETTING_REACH = 4;
const SETTINGS = new Set(
  `ندوة مؤتمر اجتماع جلسة لقاء حفل مراسم كلمة خطاب بيان بلاغ تصريح تصريحات تغريدة رسالة حوار مقابلة مداخلة اتصال مكالمة زيارة
  جولة مباراة عملية غارة مرسوم قرار أمر`
    .split(/\s+/u)
    .map(fold),
);

/**
 * Whether a verb with a pronoun says no more than when and by whom the occasion before it was held: "في ندوة عقدها أمس" is when the
 * verb before was.
 */
function isOfSetting(words: readonly Word[], i: number): boolean {
  if (!words[i]!.isPossessed || words[i]!.separated) return false;
  for (let at = i - 1; at > Math.max(0, i - SETTING_REACH); at--) {
    const { bare, separated, mention, date } = words[at]!;
    if (mention !== null || date !== null) return false;
    const noun = [bare, bare.replace(/^(?:ب|ل)(?=.{3})/u, '')].some((word) => SETTINGS.has(word));
    if (noun)
      return (
        bare !== words[at]!.text ||
        BEFORE_NOUNS.has(words[at - 1]?.text ?? '') ||
        bare.startsWith('ب')
      );
    if (separated) return false;
  }
  return false;
}
/** "حظر التجول" is a curfew. */
const BAN = fold('حظر');
const BANNED = new Set(['التجول', 'التجوال', 'الطيران', 'السفر', 'الأسلحة'].map(fold));

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

const IN = new Set(['في', 'خلال'].map(fold));
const BESIDE = new Set(['على', 'بمناسبة', 'عقب', 'خلال', 'في', 'ضمن'].map(fold));
/** How many words may tell of the occasion: "على هامش المنتدى يوم 4 نوفمبر". */
const MOST_OF_OCCASION = 6;

function isDateAlone(words: readonly Word[], { first, last }: Segment): boolean {
  const inside = words.slice(first, last + 1).filter(({ text }, i, all) => !isWhere(text, i, all));
  return (
    inside.some(({ date }) => date !== null) &&
    inside.every(({ mention }) => mention === null) &&
    inside.filter(({ date }) => date === null).length <= (IN.has(inside[0]!.text) ? 5 : 3)
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

/** Whether a date stands right before the verb of the next clause: "التقاه أمس، واليوم زار أثينا". */
function opensNext(words: readonly Word[], segment: Segment, next: Segment | null): boolean {
  if (next === null || next.soft || words[next.first]!.separated) return false;
  return isDateAlone(words, segment) && words[next.first]!.isVerb;
}

const MOST_TITLES = 8;
const OF_TITLES = new Set(['مجلس', 'وزراء', 'ولي', 'نائب', 'العهد'].map(fold));

/** The office of whoever was named, between commas: "فيصل بن فرحان، وزير الخارجية، جلسة مباحثات". */
function isTitleAlone(words: readonly Word[], { first, last }: Segment): boolean {
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
function isOccasion(words: readonly Word[], { first, last }: Segment): boolean {
  const inside = words.slice(first, last + 1);
  return (
    BESIDE.has(inside[0]!.text) &&
    words[last + 1]?.separated === true &&
    inside.some(({ date }) => date !== null) &&
    inside.every(({ isVerb }) => !isVerb) &&
    inside.filter(({ date, mention }) => date === null && mention === null).length <=
      MOST_OF_OCCASION
  );
}

/** "كل على حدة", "من جهته", "بالإجماع": how. */
const MANNERS = new Set(
  'كل من بدوره بدورها تباعا أيضا كذلك رسميا بشدة مجددا بالإجماع غيابيا حضوريا هاتفيا على'
    .split(' ')
    .map(fold),
);
const MOST_OF_MANNER = 3;

/** A date alone, an office, or a short name in apposition. */
function isAside(words: readonly Word[], segment: Segment): boolean {
  if (isDateAlone(words, segment) || isTitleAlone(words, segment)) return true;
  if (membersOpening(words, segment.first) > 0 || isSpeechAside(words, segment.first)) return true;
  const inside = words.slice(segment.first, segment.last + 1);
  if (isOccasion(words, segment)) return true;
  if (MANNERS.has(inside[0]!.text) && inside.length <= MOST_OF_MANNER)
    return inside.every(({ mention, isVerb }) => mention === null && !isVerb);
  const plain = inside.filter(({ mention, date }) => mention === null && date === null);
  return inside.some(({ mention }) => mention !== null) && plain.length <= 3;
}
