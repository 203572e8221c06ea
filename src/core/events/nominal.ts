import type { EventClass } from './event-class.ts';
import { fold } from '../text/fold.ts';
import { triggerForms } from './lexicon.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { pastForms, presentForms } from './verb-forms.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/** A verbal noun that tells of something as done, without a verb that carries it. */
export interface Nominal {
  /** Who announces it, or null: "أعلنت قطر تقديم منحة". */
  announcer: NounPhrase | null;
}

/** Verbs whose object is something done: "أعلن الجيش مقتل", "أكدت العائلة وفاة". */
const ANNOUNCING = new Set(
  ['أعلن', 'أكد', 'نعى', 'كشف', 'شهد', 'تابع', 'حضر', 'ترأس', 'نفذ', 'أفاد', 'ذكر', 'سجل', 'أثبت']
    .flatMap((verb) => pastForms(verb))
    .concat(['يعلن', 'يؤكد', 'يكشف', 'يشهد', 'ينفذ'].flatMap((verb) => presentForms(verb)))
    .map(fold),
);
/** Of what is announced, these may lie ahead: an election, a visit, a summit. */
const MAY_LIE_AHEAD: ReadonlySet<EventClass> = new Set<EventClass>([
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
  ...(['test', 'found', 'buy', 'sell', 'export', 'import', 'ban', 'nominate', 'receive'] as const),
]);
/** How far before the noun its verb may stand, in words. */
const REACH = 14;
/** What may stand before the first words of a headline: "عاجل: ", "الرياض - ". */
const DATELINE = 4;
const ABOUT = fold('عن');

/**
 * Whether a verbal noun tells by itself: it opens the sentence ("توقيع اتفاق بين قطر وتركيا") or is the object of a verb that
 * announces ("أعلن الجيش الإسرائيلي مقتل …"). Null where it does neither.
 */
export function nominalAt(words: readonly Word[], at: number, { name }: Trigger): Nominal | null {
  // "خطف ترامب الأضواء" is a verb.
  const isVerbToo = triggerForms(words[at]!.text).some(({ form }) => form === 'past');
  if (isHeadline(words, at)) return isVerbToo ? null : { announcer: null };
  if (MAY_LIE_AHEAD.has(name)) return null;
  const before = words[at - 1];
  if (before === undefined) return null;
  const closes =
    before.mention !== null ||
    before.date !== null ||
    before.text === ABOUT ||
    ANNOUNCING.has(before.bare) ||
    ANNOUNCING.has(before.text) ||
    /^(?:و)?ال/u.test(before.text) ||
    words[at]!.separated;
  if (!closes) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]!;
    if (ANNOUNCING.has(word.text) || ANNOUNCING.has(word.bare)) {
      const between = Array.from({ length: at - i - 1 }, (_, k) => i + 1 + k);
      const [announcer = null] = nounPhrases(words, between, -1);
      return { announcer: announcer?.link === 'direct' ? announcer : null };
    }
    if (word.isVerb) return null;
  }
  return null;
}

/** Whether it is the first word of what the sentence says, a dateline apart, and no verb stands before it. */
function isHeadline(words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  if (at > DATELINE || !words[at]!.separated) return false;
  return !words.slice(0, at).some(({ isVerb, date }) => isVerb || date !== null);
}
