import { fold } from '../text/fold.ts';
import { dayAfter } from './counted-after.ts';
import { countedDay } from './counted-days.ts';
import { isDayOf } from './dated-back.ts';
import { dateElsewhere } from './date-elsewhere.ts';
import { dateBehind, dateOfClause, hasDate } from './event-date.ts';
import { isAtOneTime } from './joined.ts';
import type { EventClass } from './event-class.ts';
import { triggerForms } from './lexicon.ts';
import { OF_MATCHES, type Told } from './inherited.ts';
import { onlyDateBefore } from './protagonist.ts';
import { isWelcome } from './welcome.ts';
import { UNITS } from './date-words.ts';
import type { ResolvedDate, Word } from './sentence.ts';

/** What is asked of a trigger's date. */
export interface Moment {
  at: number;
  /** Indices of the words of its clause. */
  clause: readonly number[];
  /** Its class. */
  name: EventClass;
  /** Whether it is a verbal noun with its possessor: "اعتقاله". */
  isPossessed: boolean;
  /** Whether a verb before it announces or attends it, with a date of its own. */
  isAnnounced: boolean;
}

/** When it was: by its own clause (`isOwn`), or by what it goes on with; null where nothing tells. */
export function whenOf(
  words: readonly Word[],
  told: readonly Told[],
  { at, clause, name, isPossessed, isAnnounced }: Moment,
): { date: ResolvedDate; isOwn: boolean } | null {
  const own = dateOfClause(words, clause, at);
  if (own !== null && isOfWhatIsSpokenOf(words, name, at, own)) return null;
  if (own !== null && isPossessed && isOfVerbBefore(words, at, own)) return null;
  if (own !== null) return { date: own, isOwn: true };
  const counted = hasDate(words, clause) ? null : countedDay(words, at);
  if (counted !== null) return { date: counted, isOwn: true };
  const match = isPossessed && OF_MATCHES.has(name) && told.at(-1) !== undefined;
  // "توج باللقب في 25 مايو بعد فوزه على الترجي": on the same day.
  if (match && !hasDate(words, clause)) return { date: told.at(-1)!.date, isOwn: false };
  const after = hasDate(words, clause) ? null : dayAfter(words, clause, told.at(-1)?.date ?? null);
  if (after !== null) return { date: after, isOwn: false };
  if (isPossessed && name === 'receive' && isWelcome(words, at) && told.at(-1) !== undefined)
    return { date: told.at(-1)!.date, isOwn: false };
  if (isPossessed || hasDate(words, clause) || isLater(words, at, clause)) return null;
  const first = clause[0]!;
  const last = told.at(-1)?.date ?? null;
  const before =
    dateBefore(words, at) ??
    (isAtOneTime(words, at) && !isBehindAside(words, at, told.at(-1))
      ? (last ?? onlyDateBefore(words, first))
      : null) ??
    (isAnnounced ? onlyDateBefore(words, at) : null) ??
    (words[at - 1]?.text === FOR ? last : null);
  const date = before ?? dateBehind(words, clause) ?? dateElsewhere(words, at, name);
  return date === null ? null : { date, isOwn: false };
}

/**
 * Whether a verb with a subject of its own goes on behind a clause that told of another time: "قُتل فلان، بعد أن حضر الحفل يوم الثلاثاء،
 * وحملت حماس إسرائيل المسؤولية".
 */
function isBehindAside(words: readonly Word[], at: number, last: Told | undefined): boolean {
  if (last === undefined || !words[at]!.separated || (words[at + 1]?.mention ?? null) === null)
    return false;
  return words
    .slice(Math.max(0, last.clause - 2), last.clause + 1)
    .some(({ bare }) => ASIDES.has(bare));
}

const ASIDES = new Set(['بعد', 'قبل', 'بعدما', 'قبلما', 'عقب'].map(fold));

/**
 * Whether a date may be that of the past thing which somebody speaks of: "اتهم فلانا باغتيال فلان في 14 فبراير 2005". A date before that
 * noun is of the speaking.
 */
function isOfWhatIsSpokenOf(
  words: readonly Word[],
  name: EventClass,
  at: number,
  date: ResolvedDate,
): boolean {
  if (!OF_THE_PAST.has(name)) return false;
  const first = words.findIndex((word) => word.date === date);
  return words.slice(at + 1, Math.max(at + 1, first)).some(
    ({ bare, mention }, i, all) =>
      mention === null &&
      // "أدانت القصف على غزة يوم 3 مايو": what is condemned as known is told on that day.
      !bare.startsWith(DEFINITE) &&
      !WARRANTS.has(all[i - 1]?.bare ?? '') &&
      [bare, bare.replace(/^(?:ب|ل|ك)(?=.{3})/u, '')].some((noun) =>
        triggerForms(noun).some(
          ({ form, trigger }) => form === 'masdar' && !OCCASIONS.has(trigger.name),
        ),
      ),
  );
}

/**
 * Whether a date stands alone between commas behind a time that is counted from a deed, so that it is the verb's around: "ألغى، بعد يوم من
 * تنصيبه، في 21 يناير، القرارات".
 */
function isOfVerbBefore(words: readonly Word[], at: number, date: ResolvedDate): boolean {
  if (!COUNTED.has(words[at - 1]?.text ?? '') || !UNITS.has(words[at - 2]?.bare ?? ''))
    return false;
  let lead = words.findIndex((word) => word.date === date);
  while (lead > at && !words[lead]!.separated) lead--;
  const last = words.findLastIndex((word) => word.date === date);
  return lead > at && words[last + 1]?.separated === true;
}

const COUNTED = new Set(['من', 'على'].map(fold));

/** In these it is spoken, on the same day: "اعتذر في مكالمة". */
const OCCASIONS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['talk', 'meet', 'summit', 'speak', 'visit', 'receive'] as const),
]);

const DEFINITE = 'ال';

/** "مذكرة توقيف" has not been carried out. */
const WARRANTS = new Set('مذكرة مذكرتي مذكرات أمر أمرا أوامر بطاقة بطاقات'.split(' ').map(fold));

/** Classes of speaking of what was. */
const OF_THE_PAST: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['accuse', 'condemn', 'apologise', 'charge', 'speak'] as const),
]);

/** The date right before "when" or what it is the day of: "إلى 6 فبراير 2013، تاريخ اغتيال بلعيد"; "يعود إلى 24 غشت 2021، حين قطعت الجزائر علاقاتها". */
function dateBefore(words: readonly Word[], at: number): ResolvedDate | null {
  const isOfDay = isDayOf(words, at);
  return isOfDay || WHEN.has(words[at - 1]?.text ?? '') ? (words[at - 2]?.date ?? null) : null;
}

const WHEN = new Set(['حين', 'حينما', 'عندما', 'لما', 'يوم', 'ليلة', 'غداة'].map(fold));
/** "مقابل إفراج إسرائيل عن": at the same time. */
const FOR = fold('مقابل');

/** Whether a clause says that it was at another time: "قبل أن تنسحب", "وأدى اليمين بعد يومين". */
function isLater(words: readonly Word[], at: number, clause: readonly number[]): boolean {
  const before = [words[at - 1]?.text, words[at - 2]?.text];
  if (before.includes(BEFORE) || isWithinStay(words, clause)) return true;
  const behind = clause.at(-1)! + 1;
  return [...clause, behind].some((i) => {
    if (i >= words.length) return false;
    const { text } = words[i]!;
    return LATER.has(text) || (AFTER.has(text) && isSpan(words, i + 1));
  });
}

/** "غادر أمس بعد زيارة استمرت يومين أجرى خلالها محادثات": on one of them. */
function isWithinStay(words: readonly Word[], clause: readonly number[]): boolean {
  if (!clause.some((i) => DURING_IT.has(words[i]!.text))) return false;
  const first = clause[0]!;
  for (let i = first - 1; i >= Math.max(0, first - STAY_REACH); i--)
    if (LASTED.has(words[i]!.text)) return isSpan(words, i + 1);
  return false;
}

const DURING_IT = new Set(['خلالها', 'خلاله', 'أثناءها', 'فيها'].map(fold));
const LASTED = new Set(
  'استمرت استمر دامت دام استغرقت استغرق تستغرق تستمر تدوم'.split(' ').map(fold),
);
const STAY_REACH = 6;

/** "يومين", "أقل من شهر", "نحو ثلاثة أعوام". */
function isSpan(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + SPAN_REACH && i < words.length; i++) {
    const { text, mention, isVerb, separated } = words[i]!;
    if (UNITS.has(text)) return true;
    if (mention !== null || isVerb || (separated && i > from)) return false;
  }
  return false;
}

const SPAN_REACH = 4;
const BEFORE = fold('قبل');
const LATER = new Set(['لاحقا', 'بعدها', 'بعدئذ', 'حينها', 'آنذاك', 'وقتها', 'سابقا'].map(fold));
const AFTER = new Set(['بعد', 'قبل', 'منذ', 'بعدها', 'قبلها', 'خلال', 'وبعد'].map(fold));
