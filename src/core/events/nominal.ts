import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import { triggerForms } from './lexicon.ts';
import { carrierOf } from './light-verbs.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';
import { pastForms, presentForms } from './verb-forms.ts';

/** A verbal noun that tells of something as done, without a verb of its own. */
export interface Nominal {
  /** Who announces or does it, or null: "أعلنت قطر تقديم منحة". */
  announcer: NounPhrase | null;
  /** Whether it counts only where its date lies ahead: "أعلن الاتحاد إضرابا يوم 21 يناير". */
  mayLieAhead?: boolean;
  /** Whom it is done to, as the subject of a light verb: "تعرض فلان للاعتقال". */
  undergoer?: NounPhrase | null;
  /** Whether a light verb says that it is the announcer's own deed, so that whoever is named behind it is another. */
  isDoer?: boolean;
  /** Whether the verb that carries it tells of what is to come: "سيقوم بتوقيع". */
  isFuture?: boolean;
}

const verbs = (past: string, present = ''): ReadonlySet<string> =>
  new Set(
    [
      ...past.split(' ').flatMap((verb) => pastForms(verb)),
      ...present
        .split(' ')
        .filter(Boolean)
        .flatMap((verb) => presentForms(verb)),
    ].map(fold),
  );
const classes = (...names: EventClass[]): ReadonlySet<EventClass> => new Set(names);

/** Verbs whose object is something done: "أعلن الجيش مقتل", "أكدت العائلة وفاة". */
const ANNOUNCING = verbs(
  'أعلن أكد نعى كشف أفاد ذكر سجل أثبت وثق أحصى',
  'يعلن يؤكد يكشف يسجل يوثق يحصي',
);
/** Of what is announced, these may lie ahead: an election, a visit, a summit. */
const MAY_LIE_AHEAD = classes(
  ...([
    'hold-election',
    'summit',
    'host',
    'visit',
    'talk',
    'meet',
    'strike-work',
    'protest',
  ] as const),
  ...([
    'vote',
    'speak',
    'open',
    'publish',
    'return',
    'leave',
    'arrive',
    'attack',
    'strike',
  ] as const),
  ...(['test', 'found', 'buy', 'sell', 'export', 'import', 'receive', 'try'] as const),
);
/** Verbs of being there, whose object takes place: "شهد السيسي التوقيع", "ترأس الملك افتتاح الدورة". */
const ATTENDING = verbs('شهد تابع حضر ترأس نفذ أشرف', 'يشهد يحضر يترأس ينفذ يشرف');
/** What who attends it does: of a signature he may be a witness alone. */
const LED = classes('open', 'summit', 'found', 'launch', 'award');
/** Verbs that make a thing so by deciding it. */
const DECIDING = verbs('قرر', 'يقرر');
const DECIDED = classes(
  ...(['dismiss', 'appoint', 'dissolve', 'ban', 'sever-relations', 'release', 'arrest'] as const),
  ...([
    'suspend',
    'repeal',
    'recall-ambassador',
    'expel',
    'pardon',
    'charge',
    'extradite',
    'rule',
    'set-rate',
    'sanction',
    'lift-sanctions',
    'restore-relations',
    'withdraw-from-treaty',
  ] as const),
);
/** What is done by a decree that says so; of an arrest it is only ordered. */
const DECREED: ReadonlySet<EventClass> = new Set(
  [...DECIDED].filter((name) => name !== 'arrest' && name !== 'charge'),
);
/** "قبل الملك استقالة فلان": he had resigned. */
const ACCEPTING = verbs('قبل وافق تسلم تلقى', 'يقبل يتسلم');
/** "تم، يوم الاثنين بتونس، توقيع اتفاق": what is done, its day and place in between. */
const DONE = verbs('تم جرى');
/** "نجح في حسم اللقب", "تمكن من استعادة": it is done. */
const ACHIEVING = verbs('نجح تمكن بادر قام أقدم عمد', 'ينجح يتمكن يقوم');
/** "يعتزم السيسي زيارة": who means to do it does it, if it is done. */
const INTENDING = verbs('اعتزم نوى خطط', 'يعتزم ينوي يخطط');
/** What leads to a thing done, before the preposition: "أسفرت الغارة عن مقتل". */
const LEADING = verbs('أسفر أدى تسبب أفضى انتهى نجم قاد', 'يسفر يؤدي');
const TO = new Set(['عن', 'إلى', 'في'].map(fold));
const FROM = fold('من');
/** How far before the noun its verb may stand, in words. */
const REACH = 18;
/** What may stand before the first words of a headline: "عاجل: ", "الرياض - ". */
const DATELINE = 4;
const ABOUT = new Set(['عن', 'على'].map(fold));
/** "مراسم التوقيع", "حفل افتتاح": the thing itself. */
const CEREMONY = new Set(
  'مراسم حفل عملية جلسة مراسيم حادث حادثة تنفيذ خوض تنظيم إجراء عقد'.split(' ').map(fold),
);

/**
 * Whether a verbal noun tells by itself: it opens the sentence ("توقيع اتفاق بين قطر وتركيا"), or is the object of a verb that
 * announces, attends or decides it ("أعلن الجيش الإسرائيلي مقتل …"), or what something led to ("أسفر عن مقتل"). Null where it does
 * none of these.
 */
export function nominalAt(words: readonly Word[], at: number, { name }: Trigger): Nominal | null {
  // "خطف ترامب الأضواء" is a verb.
  const isVerbToo = triggerForms(words[at]!.text).some(({ form }) => form === 'past');
  const first = CEREMONY.has(words[at - 1]?.text ?? '') ? at - 1 : at;
  if (isHeadline(words, first)) return isVerbToo ? null : { announcer: null };
  const carrier = carrierOf(words, first);
  if (carrier !== null) {
    const { subject, role, isFuture } = carrier;
    if (role === 'decider' && !DECREED.has(name)) return null;
    const [announcer, undergoer] = role === 'undergoer' ? [null, subject] : [subject, null];
    return { announcer, undergoer, isFuture, isDoer: announcer !== null };
  }
  const before = words[first - 1];
  if (before === undefined || !isClosed(words, first)) return null;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const word = words[i]!;
    const is = (set: ReadonlySet<string>): boolean => set.has(word.text) || set.has(word.bare);
    if (is(DONE)) return isRightBehind(words, i, first) ? { announcer: null } : null;
    if (is(LEADING)) return TO.has(before.text) ? { announcer: null } : null;
    if (is(ACCEPTING) && name === 'resign' && i < first - 1)
      return before.text === FROM ? null : { announcer: null };
    const isTold =
      (is(ACHIEVING) && (TO.has(before.text) || ABOUT.has(before.text) || before.text === FROM)) ||
      is(INTENDING) ||
      is(ATTENDING) ||
      is(ANNOUNCING) ||
      (is(DECIDING) && (DECIDED.has(name) || MAY_LIE_AHEAD.has(name)));
    if (isTold) {
      const isWitness = is(ATTENDING) && !LED.has(name);
      const mayLieAhead =
        (is(ANNOUNCING) || is(DECIDING)) && MAY_LIE_AHEAD.has(name) && !is(ATTENDING);
      const announcer = isWitness ? null : announcerIn(words, i, first, is(ATTENDING));
      return {
        announcer,
        mayLieAhead,
        isDoer: announcer !== null && (DECREED.has(name) || is(ACHIEVING)),
      };
    }
    // A noun of the same kind stands between, and whoever is named there belongs to it.
    if (word.isVerb) return null;
  }
  return null;
}

/** Whether nothing that could be done itself stands between, and no preposition before the noun: "تم الاتفاق على توقيع". */
function isRightBehind(words: readonly Word[], verb: number, noun: number): boolean {
  const { text } = words[noun - 1]!;
  return !TO.has(text) && !ABOUT.has(text) && text !== FROM && !isOfNoun(words, verb, noun);
}

/** Whether no noun before it makes it its own: "أعلن موعد توقيع" tells of no signature. */
function isClosed(words: readonly Word[], at: number): boolean {
  const { mention, date, text, bare } = words[at - 1]!;
  const isVerb = [ANNOUNCING, ATTENDING, DECIDING, INTENDING].some(
    (set) => set.has(text) || set.has(bare),
  );
  return (
    mention !== null ||
    date !== null ||
    isVerb ||
    ABOUT.has(text) ||
    TO.has(text) ||
    text === FROM ||
    /^و?ال/u.test(text) ||
    words[at]!.separated
  );
}

/** Who stands behind the verb, or right before it; of those who are only there, persons alone act. */
function announcerIn(
  words: readonly Word[],
  verb: number,
  noun: number,
  isAttending: boolean,
): NounPhrase | null {
  const between = Array.from({ length: noun - verb - 1 }, (_, k) => verb + 1 + k);
  const [behind = null] = nounPhrases(words, between, -1);
  const isDirect =
    behind?.link === 'direct' && behind.clear && !isOfNoun(words, verb, behind.first);
  const phrase = isDirect ? behind : subjectBefore(words, verb);
  if (phrase === null) return null;
  return isAttending && phrase.items.some(({ kind }) => kind !== 'person') ? null : phrase;
}

/** "قرر إعفاء المشيشي وتجميد": whoever is named behind another verbal noun belongs to that. */
function isOfNoun(words: readonly Word[], verb: number, first: number): boolean {
  return words
    .slice(verb + 1, first)
    .some(
      ({ text, mention }) =>
        mention === null && triggerForms(text).some(({ form }) => form === 'masdar'),
    );
}

/** "قيس سعيد قرر", "وكانت مصر قد أعلنت": the party right before the verb and what makes it the past of the past. */
function subjectBefore(words: readonly Word[], verb: number): NounPhrase | null {
  let end = verb;
  while (end > 0 && !words[end]!.separated && BEFORE_VERBS.has(words[end - 1]!.text)) end--;
  if (words[end]!.separated || (words[end - 1]?.mention ?? null) === null) return null;
  const positions = Array.from({ length: end }, (_, i) => i);
  const phrase = nounPhrases(words, positions, -1).at(-1);
  return phrase?.last === end - 1 && phrase.link === 'direct' ? phrase : null;
}

const BEFORE_VERBS = new Set(['قد', 'كان', 'كانت', 'كانوا', 'كانا'].map(fold));

/** Whether it is the first word of what the sentence says, a dateline apart, and no verb stands before it. */
function isHeadline(words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  if (at > DATELINE || !words[at]!.separated) return false;
  return !words.slice(0, at).some(({ isVerb, date }) => isVerb || date !== null);
}
