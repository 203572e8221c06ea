import { isRelational } from './clear-head.ts';
import { isJoinedDeed } from './joined-deeds.ts';
import { fold } from '../text/fold.ts';
import { isCompanion, isTitle } from './title-of.ts';
import { BETWEEN, GENERIC, HEADS, OWN_WAW, PARTICLES, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/** How many words of titles may stand between a verb and its subject. */
const REACH = 6;

/**
 * Whether a joined word that no table knows has to be taken for a verb, so that whoever is named behind it belongs to a clause of
 * its own: it bears an object pronoun ("وخلفه أنور السادات"), has one on the preposition behind it ("ودافع عنه نجيب الشابي"), or
 * stands undefined right before a person ("واحتج نجيب الشابي"). A noun that tells who somebody is is none: "وزوجته", "ووزير".
 *
 * @param written the word as the text has it: folded, ta marbuta looks like a pronoun
 */
function isUnknownVerb(words: readonly Word[], at: number, written: string): boolean {
  const { text, bare, mention, date } = words[at]!;
  if (mention !== null || date !== null || !JOINED.test(text) || isOfOwnWaw(text)) return false;
  if (isJoinedDeed(text)) return false;
  if (NO_VERBS.has(bare) || PARTICLES.has(bare) || PREPOSITIONS.has(bare) || BETWEEN.has(bare))
    return false;
  if (isTitle(bare) || isCompanion(bare) || GENERIC.has(bare) || HEADS.has(bare)) return false;
  // "وقوات محمد حمدان دقلو": what is his.
  if (isRelational(bare) && !VERBS_TOO.has(bare)) return false;
  const isDefinite = DEFINITE.test(written);
  if (HAS_PRONOUN.test(written)) return namesBehind(words, at + 1, false);
  if (isDefinite) return false;
  if (BETWEEN.has(words[at + 1]?.text ?? '')) return namesBehind(words, at + 2, false);
  return namesBehind(words, at + 1, true);
}

/**
 * Whether the first word of what is said has to be a verb in the present, which no noun is spelt like: "ويحتفل الترجي", "، ويحظى ماكرون". Behind
 * it stands somebody named or a noun with its article.
 */
function isUnknownPresent(words: readonly Word[], at: number): boolean {
  const { text, bare, mention, date, separated } = words[at]!;
  if (mention !== null || date !== null || !PRESENT.test(bare) || NO_PRESENTS.has(bare))
    return false;
  if (at > 0 && !(separated && text !== bare)) return false;
  const next = words[at + 1];
  if (next === undefined || next.separated || next.date !== null) return false;
  return next.mention === null ? next.text.startsWith('ال') : next.mention.clitics === '';
}

/** "لم ينتظر فلان": behind a "not" stands nothing but a verb; "لم يكن" goes on to one. */
function isBehindNot(words: readonly Word[], at: number): boolean {
  const { text, mention, date } = words[at]!;
  return NOT.has(words[at - 1]?.text ?? '') && mention === null && date === null && !BE.has(text);
}

const BE = new Set('يكن تكن يكونوا يكونا تكونا يعد تعد يزل تزل'.split(' ').map(fold));
const NOT = new Set('لم ولم فلم لن ولن'.split(' ').map(fold));
const PRESENT = /^ي.{3,}$/u;
/** Nouns and first names that begin like one. */
const NO_PRESENTS = new Set(
  'يوسف ياسر ياسين ياسمين يحيى يعقوب يونس يزيد يسرى يسري يوميات يوميا يمين يسار يهود يابان ينابيع يقين يورو يونان يونيو يوليو يناير'
    .split(' ')
    .map(fold),
);

/**
 * Marks the words of a sentence that have to be verbs though no table knows them, and those that can be none though spelt like one; `text` is
 * what their offsets point into.
 */
export function markUnknownVerbs(words: readonly Word[], text: string): void {
  for (const [i, word] of words.entries())
    word.isVerb = isBehindConstruct(words, i)
      ? false
      : word.isVerb ||
        isBehindNot(words, i) ||
        isUnknownPresent(words, i) ||
        isUnknownVerb(words, i, text.slice(word.start, word.end));
}

/** "محكمة جنح مدينة نصر": behind what has to be of something stands a noun. */
function isBehindConstruct(words: readonly Word[], i: number): boolean {
  return !words[i]!.separated && CONSTRUCT.test(words[i - 1]?.text ?? '');
}

const CONSTRUCT = /^(?:و|ب|ل|ف)?(?:محكمه|محاكم|وزاره|نيابه|مدينه|محافظه|مستشفي|شارع|قانون)$/u;

const JOINED = /^و.{2}/u;
/** "والرئيس" is a noun, "وألهمه" and "والتحق" are verbs. */
const DEFINITE = /^وال(?!ت[\u0641\u0642\u062d\u0632\u0645].{1,2}$)/u;
const HAS_PRONOUN = /^.{4,}(?:ه|ها|هم|هما|هن)$/u;
/** Words of their own letters before a name: "وكل من", "ومثل". */
const NO_VERBS = new Set(
  'كل كلا كلتا مثل غير بعض أي هو هي هم هما هؤلاء هذا هذه ذلك تلك منهم منها بينهم بينها معه معها معهم أيضا كذلك كان كانت كانوا كلاهما'
    .split(' ')
    .map(fold),
);

/** Of what belongs to somebody, words that are verbs as well: "ودعم فلان فلانا". */
const VERBS_TOO = new Set(['دعم', 'عهد', 'مثل'].map(fold));

/** "وفاته", "والدته": the و is a letter of theirs. */
function isOfOwnWaw(text: string): boolean {
  const stem = text.replace(/(?:ها|هم|هما|ه)$/u, '');
  return [text, stem, stem.replace(/ت$/u, 'ه')].some(
    (word) => OWN_WAW.has(word) || BEGINNING_SO.has(word),
  );
}

const BEGINNING_SO = new Set(
  'والد والدة والدا ولد وجود وعد وقت وسط وراء وجه وزن ورثة وصية وظيفة وحيد واحد وكالات وثائق وقائع وعود وجهة وصف وداع'
    .split(' ')
    .map(fold),
);

/** Whether the first thing behind a word is somebody named, titles of his apart; where `isNear`, a person. */
function namesBehind(words: readonly Word[], from: number, isNear: boolean): boolean {
  for (let i = from; i < from + REACH && i < words.length; i++) {
    const { mention, date, separated, text, bare } = words[i]!;
    if (separated) return false;
    if (mention !== null) {
      if (mention.role === 'nisba') continue;
      return mention.clitics === '' && (!isNear || mention.party.kind === 'person');
    }
    if (date !== null || (words[i + 1]?.date ?? null) !== null) continue;
    const isPart = text.startsWith('ال') || isTitle(text) || isCompanion(text);
    if (!isPart || bare !== text) return false;
  }
  return false;
}
