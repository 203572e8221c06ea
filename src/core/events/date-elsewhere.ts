import { fold } from '../text/fold.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import { afterConjunction } from './conjunction.ts';
import type { EventClass } from './event-class.ts';
import { isRelative } from './inherited.ts';
import { isJoined, triggerReadings } from './lexicon.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** Nouns of what somebody does something at, so that the day of the one is the day of the other: "في خطاب ألقاه أمس". */
const OCCASIONS = words(
  `زيارة كلمة خطاب بيان اجتماع لقاء مؤتمر مقابلة حوار تصريح تصريحات جلسة حفل مراسم مباراة قمة اتصال مكالمة منشور تغريدة تدوينة رسالة حديث
  ندوة احتفال هجوم غارة غارات قصف عملية عمليات انفجار تفجير جولة محادثات مباحثات مسيرة مظاهرة تجمع انتخابات استفتاء تصويت اقتراع انقلاب
  منتدى معرض مهرجان ملتقى حادث حادثة اشتباكات مواجهات برقية رحلة ضربة ضربات مداهمة كمين قداس صلاة جنازة`,
);
const AT = words('في خلال أثناء عبر ضمن وخلال وفي بمناسبة لدى');
/** "في ختام محادثات", "على هامش قمة". */
const PARTS_OF = words('ختام مستهل هامش بداية نهاية أعقاب إطار');
/** Words that lead to a date: "في يوم", "مساء". */
const LEADS = words(
  'في يوم مساء صباح فجر ليل ليلة ظهر عصر مطلع نهاية بتاريخ بداية منتصف أواخر أوائل',
);
/** A date behind these is a limit, or another's. */
const LIMITS = words('منذ قبل بعد حتى بحلول ذكرى من عن لغاية منذ عقب إثر غداة عشية');
const THAT = words('وذلك');

/** How far from its noun, and how far from the verb, such a date may stand, in words. */
const REACH_OF_NOUN = 8;
const REACH = 30;

/**
 * The date of a verb whose own clause has none, where the sentence leaves no doubt that it is its: at the head of the sentence ("يوم
 * الثلاثاء، وبعد أسابيع من المشاورات، عيّن"), on the occasion of what is told ("أدانت المنظمة، في بيان صدر عنها الثلاثاء،
 * إسرائيل"), behind "وذلك" or behind the verb that goes on with it ("زار بغداد والتقى السوداني يوم 7 مايو").
 */
export function dateElsewhere(
  sentence: readonly Word[],
  at: number,
  name: EventClass,
): ResolvedDate | null {
  if (!sentence[at]!.isVerb || isRelative(sentence, at)) return null;
  return (
    dateAtHead(sentence, at) ??
    dateOfOccasion(sentence, at) ??
    dateBehindThat(sentence, at) ??
    dateOfNext(sentence, at, name)
  );
}

/** The date that a sentence begins with, for its first verb. */
function dateAtHead(sentence: readonly Word[], at: number): ResolvedDate | null {
  const first = sentence.findIndex(({ date }) => date !== null);
  if (first < 0 || first >= at || !opensWithDate(sentence, first)) return null;
  const { date } = sentence[first]!;
  const main = sentence[at]!;
  // Behind a comma the main clause goes on, whatever an attribute before it tells.
  const isMain = main.separated && !isJoined(main.text);
  for (let i = first; i < at; i++) {
    const word = sentence[i]!;
    if (word.date !== null && word.date !== date) return null;
    if (!word.isVerb || isRelative(sentence, i)) continue;
    if (!isMain || (word.separated && !isJoined(word.text))) return null;
  }
  return date;
}

/** "يوم الثلاثاء", "وفي مساء الأحد", "في زيارة إلى الخرطوم يوم 30 مايو". */
function opensWithDate(sentence: readonly Word[], first: number): boolean {
  if (LIMITS.has(sentence[first - 1]?.bare ?? '') || NAMING.has(sentence[first - 1]?.bare ?? ''))
    return false;
  const before = sentence.slice(0, first);
  if (before.every(({ bare }) => LEADS.has(bare))) return true;
  const noun = occasionAt(sentence, 0);
  if (noun === null || dateBehindNoun(sentence, noun) !== sentence[first]!.date) return false;
  return !before.some(({ isVerb }) => isVerb);
}

/** "في عام 2011", a year; "في قانون 2019" is none. */
const NAMING = words('قانون دستور اتفاق اتفاقية حرب ثورة نسخة دورة موسم كأس مونديال موازنة');

/** The index of the noun of an occasion that begins at a word, or null. */
function occasionAt(sentence: readonly Word[], i: number): number | null {
  const isAt = AT.has(sentence[i]?.text ?? '') || sentence[i]?.bare === ON;
  if (!isAt) return null;
  const noun = PARTS_OF.has(sentence[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const word = sentence[noun];
  if (word?.mention !== null || (noun === i + 1 && sentence[i]!.bare === ON)) return null;
  return isOccasion(word.text) ? noun : null;
}

const ON = fold('على');

function isOccasion(text: string): boolean {
  if (OCCASIONS.has(text)) return true;
  const stem = text.replace(/^ال/u, '').replace(/(?:هما|ها|هم|ه)$/u, '');
  return (
    OCCASIONS.has(stem) || OCCASIONS.has(stem.replace(/ت$/u, 'ه')) || OCCASIONS.has(`${stem}ه`)
  );
}

/** The date of what a verb was done at, which stands behind it. */
function dateOfOccasion(sentence: readonly Word[], at: number): ResolvedDate | null {
  for (let i = at + 1; i < Math.min(sentence.length, at + REACH); i++) {
    const word = sentence[i]!;
    if (word.date !== null) return null;
    // "بهدف دون رد" is no verb.
    if (word.isVerb && !isRelative(sentence, i) && !BEFORE_NOUNS.has(sentence[i - 1]!.text))
      return null;
    const noun = occasionAt(sentence, i);
    if (noun === null) continue;
    return dateBehindNoun(sentence, noun);
  }
  return null;
}

/** The date of an occasion, behind its noun: "بيان صدر عن الوزارة الأحد". */
function dateBehindNoun(sentence: readonly Word[], noun: number): ResolvedDate | null {
  for (let k = noun + 1; k <= noun + REACH_OF_NOUN && k < sentence.length; k++) {
    const { date, separated, mention, bare, isVerb } = sentence[k]!;
    if (separated && date === null) return null;
    // "خلال زيارة غادر إليها اليوم": of the leaving.
    if (isVerb && AWAY.has(bare)) return null;
    if (date !== null) {
      const lead = sentence[k - 1]!.bare;
      // "اجتماعه الأول برسم سنة 2025 المنعقد الثلاثاء": the year is of the programme, the day is its own.
      if (lead === OF_YEAR) while (sentence[k + 1]?.date === date) k++;
      if (lead === OF_YEAR) continue;
      return LIMITS.has(lead) || NAMING.has(lead) ? null : date;
    }
    // Who is named behind it may have done it at another time: "في قضية", "في خطاب عن زيارة بوتين عام 2019".
    if (mention?.party.kind === 'person' || (ABOUT.has(bare) && !isIssued(sentence[k - 1]!)))
      return null;
  }
  return null;
}

const OF_YEAR = fold('برسم');

/** "بيان صدر عن الوزارة": no subject of what is said. */
function isIssued({ text }: Word): boolean {
  return /^(?:ال)?ص(?:ا?در|درت|ادره)$/u.test(text);
}

const AWAY = words('غادر غادرت توجه توجهت سافر سافرت وصل وصلت');

const ABOUT = words('عن حول بشأن بخصوص حيال ضد منذ قبل بعد على');

/** "…، وذلك يوم الأحد": of the first verb of the sentence, if it is the only date. */
function dateBehindThat(sentence: readonly Word[], at: number): ResolvedDate | null {
  const that = sentence.findIndex(({ text }, i) => i > at && THAT.has(text));
  if (that < 0 || sentence.slice(0, at).some(({ isVerb }) => isVerb)) return null;
  if (sentence.slice(0, that).some(({ date }) => date !== null)) return null;
  let i = that + 1;
  while (LEADS.has(sentence[i]?.text ?? '') && sentence[i]!.date === null) i++;
  if (sentence[i]?.date) return sentence[i]!.date;
  const isAt = AT.has(sentence[that + 1]?.text ?? '') || sentence[that + 1]?.bare === ON;
  return isAt ? dateBehindNoun(sentence, that + 2) : null;
}

/** Comings and meetings, which one sentence puts on one day. */
const GOING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['visit', 'arrive', 'meet', 'receive', 'talk', 'open', 'summit'] as const),
]);

/** The date of a verb that goes on with this one: "زار بغداد والتقى السوداني يوم 7 مايو". */
function dateOfNext(sentence: readonly Word[], at: number, name: EventClass): ResolvedDate | null {
  if (!GOING.has(name)) return null;
  const next = sentence.findIndex(({ isVerb }, i) => i > at && isVerb);
  if (next < 0 || !isJoined(sentence[next]!.text) || sentence[next]!.separated) return null;
  const isGoing = triggerReadings(afterConjunction(sentence[next]!.text)).some(
    ({ trigger, form }) => form === 'past' && GOING.has(trigger.name),
  );
  if (!isGoing) return null;
  if (sentence.slice(0, next).some(({ date }) => date !== null)) return null;
  for (let i = next + 1; i < sentence.length; i++) {
    const { date, isVerb, separated } = sentence[i]!;
    if (date !== null)
      return LIMITS.has(sentence[i - 1]!.bare) || date.interval.precision !== 'day' ? null : date;
    if (isVerb || separated) return null;
  }
  return null;
}
