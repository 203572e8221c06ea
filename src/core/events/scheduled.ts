import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import type { Reality } from './event-mention.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { ResolvedDate, Word } from './sentence.ts';

/** What a verbal noun is said to be, with a date of its own: "زيارته المقررة يوم 20 مايو", "لقاء محتمل في 5 مايو". */
export interface Schedule {
  reality: Reality;
  date: ResolvedDate;
  /** Who called it off, where somebody did: "ألغى ماكرون زيارة كانت مقررة". */
  canceller: NounPhrase | null;
}

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

/** Adjectives in each of their forms. */
const forms = (stems: string): ReadonlySet<string> =>
  new Set(
    stems
      .split(' ')
      .flatMap((stem) =>
        ['', 'ة', 'ا', 'ين'].flatMap((end) => [`${stem}${end}`, `ال${stem}${end}`]),
      )
      .map(fold),
  );
const SCHEDULED = new Set([
  ...forms('مقرر مزمع مرتقب منتظر متوقع مبرمج مجدول'),
  ...['موعده', 'موعدها'].map(fold),
]);
const POSSIBLE = forms('محتمل مفترض مزعوم');
export const SCHEDULE_WORDS: readonly string[] = [...SCHEDULED, ...POSSIBLE];
/** How far behind its noun the adjective stands, and behind that the date, in words. */
const REACH_OF_ADJECTIVE = 14;
const REACH_OF_DATE = 9;

/** Of what was to be and is not, or not then. */
const CANCELLED = words(
  `ألغى ألغت ألغيت ألغي ألغوا ألغيا أجل أجلت تأجل تأجلت أرجأ أرجأت أرجئ أرجئت إلغاء تأجيل إرجاء بإلغاء بتأجيل بإرجاء لإلغاء لتأجيل تأجلا ألغيتا`,
);
/** How far before the noun they stand. */
const REACH_OF_CANCELLING = 8;
const WAS = words('كان كانت كانا كانتا تكون يكون');
const LIMITS = words('منذ قبل بعد حتى إلى حدود');

/** What is said of a verbal noun that is to come, or was; null where nothing is. */
export function scheduleOf(sentence: readonly Word[], at: number): Schedule | null {
  const adjective = adjectiveBehind(sentence, at);
  if (adjective === null) return null;
  const date = dateBehind(sentence, adjective);
  if (date === null) return null;
  const cancelling = cancellingBefore(sentence, at);
  if (cancelling !== null)
    return { reality: 'negated', date, canceller: subjectOf(sentence, cancelling, at) };
  const isPossible = POSSIBLE.has(sentence[adjective]!.text);
  return { reality: isPossible ? 'conditional' : 'planned', date, canceller: null };
}

function adjectiveBehind(sentence: readonly Word[], at: number): number | null {
  for (let i = at + 1; i <= at + REACH_OF_ADJECTIVE && i < sentence.length; i++) {
    const { text, isVerb, date, mention } = sentence[i]!;
    if (mention !== null) continue;
    if (date !== null) return null;
    if (SCHEDULED.has(text) || POSSIBLE.has(text)) return i;
    if (isVerb && !WAS.has(text)) return null;
  }
  return null;
}

/** The date that a plan names: "المقررة في بغداد يوم 17 مايو", "كان مقررا عقدها في 7 مايو". */
function dateBehind(sentence: readonly Word[], adjective: number): ResolvedDate | null {
  for (let i = adjective + 1; i <= adjective + REACH_OF_DATE && i < sentence.length; i++) {
    const { date, separated, isVerb, text } = sentence[i]!;
    if (date !== null) return LIMITS.has(sentence[i - 1]!.text) ? null : date;
    // "إلى بغداد" is where.
    const isLimit = LIMITS.has(text) && (sentence[i + 1]?.mention ?? null) === null;
    if (separated || isVerb || isLimit) return null;
  }
  return null;
}

function cancellingBefore(sentence: readonly Word[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_CANCELLING); i--) {
    const { text, bare, separated, isVerb } = sentence[i]!;
    if (CANCELLED.has(text) || CANCELLED.has(bare)) return i;
    if (isVerb || (separated && sentence[i]!.date === null)) return null;
  }
  return null;
}

/** Whoever is named right behind the verb that calls something off; a verb in the passive has nobody. */
function subjectOf(sentence: readonly Word[], verb: number, noun: number): NounPhrase | null {
  if (!ACTIVE.has(afterConjunction(sentence[verb]!.text))) return null;
  const between = Array.from({ length: noun - verb - 1 }, (_, k) => verb + 1 + k);
  const [phrase] = nounPhrases(sentence, between, -1);
  return phrase?.link === 'direct' && phrase.clear ? phrase : null;
}

const ACTIVE = words('ألغى ألغت أجل أجلت أرجأ أرجأت ألغوا');

/**
 * Whether what was planned came to nothing, as the sentence goes on to say: "كان من المقرر أن يلتقيا، غير أن اللقاء لم يعقد",
 * "لكن الزيارة ألغيت".
 */
export function cameToNothing(sentence: readonly Word[], at: number): boolean {
  if (!sentence.slice(Math.max(0, at - WAS_REACH), at).some(({ bare }) => WAS.has(bare)))
    return false;
  for (let i = at + 1; i < sentence.length; i++) {
    const isTurn = TURNS.has(sentence[i]!.text) || isTurnPair(sentence, i);
    if (!isTurn) continue;
    return sentence
      .slice(i + 1, i + 1 + TURN_REACH)
      .some(
        ({ text, bare }, k, rest) =>
          CANCELLED.has(bare) ||
          UNDONE.has(bare) ||
          (text === NOT && TAKEN_PLACE.has(rest[k + 1]?.text ?? '')),
      );
  }
  return false;
}

const WAS_REACH = 10;
const TURN_REACH = 9;
const NOT = fold('لم');
const TURNS = words('لكن ولكن لكنه لكنها لكنهما بيد');
const PAIRS = new Map([
  [fold('غير'), words('أن أنه أنها أنهما')],
  [fold('إلا'), words('أن أنه أنها أنهما')],
  [fold('قبل'), words('أن')],
]);
const UNDONE = words(
  'يلغى تلغى يؤجل تؤجل يرجأ ترجأ يتأجل تتأجل اعتذر اعتذرت عدل عدلت تراجع تراجعت',
);
const TAKEN_PLACE = words(
  'يعقد تعقد يتم تتم يحدث يحصل يجر تجر يصل تصل يحضر تحضر يكتمل يقع يجتمعا يلتقيا يحصل',
);

function isTurnPair(sentence: readonly Word[], i: number): boolean {
  return PAIRS.get(sentence[i]!.text)?.has(sentence[i + 1]?.text ?? '') === true;
}
