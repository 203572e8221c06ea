import { fold } from '../text/fold.ts';
import { clauseAround } from './clauses.ts';
import { isRelational } from './clear-head.ts';
import { afterConjunction } from './conjunction.ts';
import { isReporting } from './lexicon.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import { HONORIFICS, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { isCompanion, isTitle } from './title-of.ts';
import { hasUnknownSubject } from './unknown-subject.ts';

/** How many words may stand before the main verb of a sentence. */
const MOST_BEFORE = 14;
/** What may stand before a verb without being its subject. */
const LEADS = new Set('كما ثم وقد قد وكان وكانت كان كانت كذلك أيضا وهكذا هذا'.split(' ').map(fold));
const PRONOUN = /^.{4,}(?:ه|ها|هم|هما)$/u;

/**
 * Whom a sentence is about: who acts in its main verb, if his name leaves no doubt; where the verb names nobody, whom the sentence
 * before was about. The next sentence may go on with him: "وصل عون إلى باريس. واستقبله ماكرون".
 */
export function topicOf(
  words: readonly Word[],
  before: () => NounPhrase | null,
): NounPhrase | null {
  const verb = words.findIndex(({ isVerb }) => isVerb);
  if (verb < 0 || verb > MOST_BEFORE) return null;
  const ahead = nounPhrases(words, upTo(verb), -1).filter(({ link }) => link === 'direct');
  if (ahead.length > 0) return ahead.length === 1 ? known(ahead[0]!) : null;
  // "واستقبله ماكرون": who is spoken of is the one or the other.
  if (words[verb]!.isPossessed || PRONOUN.test(words[verb]!.text)) return null;
  const [subject] = nounPhrases(words, clauseAround(words, verb), verb);
  // "والتقى في اليوم نفسه نظيره": whose he is, goes on.
  const isOfOther = subject?.link === 'direct' && subject.head.some((word) => isCompanion(word));
  if (subject?.link === 'direct' && !isOfOther)
    return mayAct(words, verb, subject) ? known(subject) : null;
  return mayGoOn(words, verb) ? before() : null;
}

/** Whether nobody else acts whose name is not known: "أوقفت الشرطة فلانا". Of what is said, whoever is named says it. */
function mayAct(words: readonly Word[], verb: number, subject: NounPhrase): boolean {
  if (isReporting(afterConjunction(words[verb]!.text, 3)) && subject.first - verb <= MOST_TITLES)
    return subject.head.every((word) => word.startsWith(THE) || isTitle(word));
  return !hasUnknownSubject(words, verb) && isCalledSo(subject);
}

const MOST_TITLES = 5;

function upTo(end: number): number[] {
  return Array.from({ length: end }, (_, i) => i);
}

/** Whether nothing but his titles stand before a name: "الرئيس", "رئيس الحكومة"; "شرطة" is somebody else. */
function isCalledSo({ head }: NounPhrase): boolean {
  return head.every(
    (word, i) =>
      isTitle(word) ||
      isTitle(word.replace(/^ال/u, '')) ||
      HONORIFICS.has(word) ||
      (word.startsWith(THE) && i > 0),
  );
}

/** One party alone, that surely acts himself. */
function known(phrase: NounPhrase): NounPhrase | null {
  const { items, clear, isOwned, head, arms } = phrase;
  if (!clear || isOwned === true || arms || items.length > 1) return null;
  if (head.some(isRelational)) return null;
  const { kind } = items[0]!;
  const isActor = kind === 'person' || kind === 'organisation' || kind === 'country';
  return isActor ? { ...phrase, head: [] } : null;
}

/** Whether a sentence begins with a verb that names no subject. */
function mayGoOn(words: readonly Word[], verb: number): boolean {
  return opensSentence(words, verb) && lacksSubject(words, verb);
}

/** Whether a verb joined by "and" begins its sentence, a date before it or not. */
export function opensSentence(words: readonly Word[], verb: number): boolean {
  if (!words[0]!.text.startsWith(AND) && !LEADS.has(words[0]!.text)) return false;
  return words
    .slice(0, verb)
    .every(
      ({ date, mention, text, bare }) =>
        mention === null &&
        (date !== null || LEADS.has(text) || PREPOSITIONS.has(bare) || OF_DATES.has(bare)),
    );
}

const AND = '\u0648'; // waw
const OF_DATES = new Set('يوم مساء صباح فجر ليلة عام سنة شهر'.split(' ').map(fold));

/** Whether what stands behind a verb cannot be its subject: a preposition, a date, "أن", what is done to something undefined. */
export function lacksSubject(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  if (next?.date !== null) return true;
  const { mention, text } = next;
  if (mention !== null) return /[\u0628\u0644]/u.test(mention.clitics);
  if (PREPOSITIONS.has(text) || THAT.has(text) || ATTACHED.test(text)) return true;
  // "نظيره": whose he is, acts. "اتفاقا": who signs is no such thing.
  if (next.isPossessed && isRelational(text)) return true;
  if (/^(?!ال).{3,}ا$/u.test(text)) return true;
  // "شكّل لجنة", "وقّع اتفاقية".
  return /^(?!ال).{3,}ه$/u.test(text) && !next.isPossessed && !words[verb]!.text.endsWith(TA);
}

const THE = 'ال';
const TA = 'ت';
const THAT = new Set(
  'أن إن أنه أنها إنه إنها بأن خلالها خلاله بعدها فيها فيه عنها عنه إليها إليه'
    .split(' ')
    .map(fold),
);
/** "بالقرار", "للصحفيين", "بمشروع". */
const ATTACHED = /^(?:بال.{2}|لل.{3}|بت.{3}|بم.{3})/u;
