import { fold } from '../text/fold.ts';
import { isRelativePronoun } from './inherited.ts';
import { nounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';
import { isParticiple } from './participles.ts';
import { isTitle } from './title-of.ts';

const ALREADY = new Set(['قد', 'فقد'].map(fold));
/** What may stand before a subject that its verb follows: "وكان مرسي، أول رئيس مدني، قد توفي". */
const WAS = new Set(['كان', 'وكان', 'كانت', 'وكانت', 'أما', 'لكن', 'غير', 'أن', 'إن'].map(fold));
/** How far before its verb such a subject may stand, and how many asides between. */
const REACH = 32;
const MOST_ASIDES = 2;

/**
 * The subject that a verb resumes behind an aside between commas, which is a relative clause or tells who somebody is: "الرئيس تبون، الذي يزور روما،
 * استقبل ميلوني". Null where the words before the aside are more than a subject.
 */
export function subjectBeforeAside(words: readonly Word[], at: number): NounPhrase | null {
  const isPast = ALREADY.has(words[at - 1]?.text ?? '');
  const verb = isPast ? at - 1 : at;
  if (!words[verb]!.separated) return null;
  let end = verb;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const start = asideBefore(words, end);
    if (start === null || verb - start > REACH) return null;
    const subject = subjectBefore(words, start);
    // A dateline is no subject: "الرياض - واس: وصل".
    if (subject !== null)
      return isPast || isParticiple(words, start) || isAsideOf(words[start]!, subject)
        ? subject
        : null;
    end = start;
  }
  return null;
}

/** "الذي", or "وهو": what follows is said of whom was named. */
function tellsOfHim(text: string): boolean {
  return isRelativePronoun(text) || AND_HE.has(text);
}

const AND_HE = new Set(['وهو', 'وهي', 'وهم', 'وهما'].map(fold));

/** Whether an aside is a relative clause, or tells who a person is. */
function isAsideOf({ text }: Word, { items }: NounPhrase): boolean {
  const isPerson = items.every(({ kind }) => kind === 'person');
  return tellsOfHim(text) || (isPerson && isTitle(text));
}

/** Where the aside that ends before a word begins, or null. */
function asideBefore(words: readonly Word[], end: number): number | null {
  let start = end - 1;
  while (start > 0 && !words[start]!.separated) start--;
  if (start <= 0) return null;
  const isRelative = tellsOfHim(words[start]!.text);
  const hasVerb = words.slice(start, end).some(({ isVerb }) => isVerb);
  return isRelative || !hasVerb ? start : null;
}

/** The one party that the words before an aside are, or null. */
function subjectBefore(words: readonly Word[], end: number): NounPhrase | null {
  const opener = words.slice(0, end).findLastIndex(({ text }) => WAS.has(text));
  const first = opener + 1;
  const before = words.slice(first, end);
  if (
    before.length === 0 ||
    before.some(({ isVerb, separated }, i) => isVerb || (i > 0 && separated))
  )
    return null;
  const positions = before.map((_, i) => first + i);
  const [only, ...others] = nounPhrases(words, positions, -1);
  if (only === undefined || others.length > 0) return null;
  return only.last === end - 1 && only.link === 'direct' && only.clear ? only : null;
}
