import { fold } from '../text/fold.ts';
import { joinsBefore, lightVerb, type CarrierRole, type Joint } from './light-verb-table.ts';
import { triggerForms, triggerReadings, type TriggerReading } from './lexicon.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/** A verb that carries a verbal noun: "قام … بإقالة", "تعرض … للاعتقال". */
export interface Carrier {
  /** Who is named as its subject, or null. */
  subject: NounPhrase | null;
  role: CarrierRole;
  isFuture: boolean;
}

/** How far before the noun its verb may stand, in words. */
const REACH = 16;

const PREPOSITIONS: ReadonlyMap<string, Joint> = new Map(
  (['على', 'إلى', 'في', 'من'] as const).map((joint) => [fold(joint), joint]),
);

/**
 * The light verb before a verbal noun, or null. A verb, another deed or a full stop between the two parts them; who stands
 * there is its subject.
 *
 * @example "قام قيس سعيد، أمس، بإقالة": agent; "تعرض رفيق الحريري لاغتيال": undergoer
 */
export function carrierOf(words: readonly Word[], at: number): Carrier | null {
  const joint = jointOf(words, at);
  let isBehindDeed = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { text, bare, mention, date, isVerb } = words[i]!;
    if (mention !== null || date !== null) continue;
    const found = lightVerb(text, joint) ?? lightVerb(bare, joint);
    if (found?.role === 'none') return { ...found, subject: null };
    if (found !== null) {
      if (isBehindDeed || (joint === 'direct' && !opensObject(words, i, at))) return null;
      return { ...found, subject: subjectOf(words, i, at) };
    }
    if (joint === 'direct' && WAS.has(bare)) return isBehindDeed ? null : owningOf(words, i, at);
    if (isVerb && !RULING.has(text)) return null;
    // "تُوجت زيارة ماكرون بتوقيع": the deed itself ends in the other.
    isBehindDeed ||= isDeed(text);
  }
  return null;
}

const WAS = new Set(['كان', 'كانت'].map(fold));

/** "كان للرئيس تبون لقاء": whose it was, who stands right behind the verb. */
function owningOf(words: readonly Word[], verb: number, at: number): Carrier | null {
  const between = Array.from({ length: at - verb - 1 }, (_, k) => verb + 1 + k);
  const [owner, ...others] = nounPhrases(words, between, -1);
  if (owner?.link !== 'ل' || !owner.clear || others.length > 0) return null;
  return { role: 'agent', isFuture: false, subject: { ...owner, link: 'direct' } };
}

/** "أصدر قرارا يقضي بإقالة": what the decision says. */
const RULING = new Set(['يقضي', 'تقضي', 'ينص', 'تنص'].map(fold));

function jointOf(words: readonly Word[], at: number): Joint {
  const letter = words[at]!.text[0]!;
  // "باعتقال", not "بيع": the noun is known without its letter.
  if (joinsBefore(letter) && readingsBehindLetter(words[at]!.text).length > 0) return letter;
  return PREPOSITIONS.get(words[at - 1]?.text ?? '') ?? 'direct';
}

/** Whether a noun without a preposition can be the object of the verb: nothing stands between but who acts, and when. */
function opensObject(words: readonly Word[], verb: number, at: number): boolean {
  const before = words[at - 1]!;
  return (
    at - 1 === verb ||
    before.mention !== null ||
    before.date !== null ||
    words[at]!.separated ||
    before.text.startsWith('ال')
  );
}

function isDeed(text: string): boolean {
  return (
    triggerForms(text).some(({ form }) => form === 'masdar') ||
    (joinsBefore(text[0]!) && readingsBehindLetter(text).length > 0)
  );
}

/** Who stands right behind the verb, titles apart, or right before it. */
function subjectOf(words: readonly Word[], verb: number, at: number): NounPhrase | null {
  const between = Array.from({ length: at - verb - 1 }, (_, k) => verb + 1 + k);
  const [behind = null] = nounPhrases(words, between, -1);
  if (behind !== null) return behind.link === 'direct' && behind.clear ? behind : null;
  if (words[verb]!.separated || (words[verb - 1]?.mention ?? null) === null) return null;
  const positions = Array.from({ length: verb }, (_, i) => i);
  const phrase = nounPhrases(words, positions, -1).at(-1);
  return phrase?.last === verb - 1 && phrase.link === 'direct' ? phrase : null;
}

/** Whether a definite noun is joined to a light verb by a preposition: "تعرض إلى الإيقاف", "أقدم على الاستقالة". */
export function isCarriedNoun(words: readonly Word[], at: number): boolean {
  return PREPOSITIONS.has(words[at - 1]?.text ?? '') && carrierOf(words, at) !== null;
}

/**
 * What a word can announce with the letter before it by which a light verb joins it: "بإقالة", "للاعتقال", "بالتوقيع"; nothing
 * where no such verb stands before it.
 */
export function carriedReadings(words: readonly Word[], at: number): readonly TriggerReading[] {
  const readings = readingsBehindLetter(words[at]!.text);
  return readings.length > 0 && carrierOf(words, at) !== null ? readings : [];
}

function readingsBehindLetter(text: string): readonly TriggerReading[] {
  if (!joinsBefore(text[0]!) || text.length < SHORTEST) return [];
  for (const noun of [
    text.slice(1),
    ...(DEFINITE.test(text) ? [text.replace(DEFINITE, '')] : []),
  ]) {
    const readings = triggerReadings(noun).filter(
      ({ form, hasPronoun }) => form === 'masdar' && !hasPronoun,
    );
    if (readings.length > 0) return readings;
  }
  return [];
}

const SHORTEST = 4;
/** "بال…", and "لل…", in which the article is one letter. */
const DEFINITE = /^(?:بال|لل)/u;
