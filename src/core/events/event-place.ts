import type { Item, NounPhrase } from './noun-phrases.ts';
import { NO_ENTRY } from './unnamed.ts';
import type { Word } from './sentence.ts';
import type { Frame } from './trigger.ts';

/** How far before a place's name its preposition may stand, in words: "في قاعدة … في مدينة". */
const PLACE_REACH = 5;

/** The place that a clause says its verb happened in, or null; not where the frame itself names one. */
export function placeOf(
  after: readonly NounPhrase[],
  used: ReadonlySet<NounPhrase>,
  frame: Frame,
  sentence: readonly Word[],
  complement: readonly string[],
): Item | null {
  if (/ in \{|visited|arrived/u.test(frame.english)) return null;
  const place = after.find(
    (phrase) =>
      !used.has(phrase) &&
      (phrase.link === 'في' || phrase.link === 'ب') &&
      phrase.clear &&
      phrase.items[0]!.entry !== NO_ENTRY &&
      phrase.items.length === 1 &&
      ['place', 'country'].includes(phrase.items[0]!.kind) &&
      isOfVerb(sentence, phrase, used, complement),
  );
  return place?.items[0] ?? null;
}

/**
 * Whether a place says where the verb happened and not of which thing the word before it speaks: "التقيا
 * أمس في موسكو", but "للحرب في أوكرانيا", "الوضع في سوريا", "المعنية بكوريا".
 */
function isOfVerb(
  sentence: readonly Word[],
  { first, link }: NounPhrase,
  used: ReadonlySet<NounPhrase>,
  complement: readonly string[],
): boolean {
  let at = first;
  if (!sentence[at]!.mention!.clitics.includes(link!))
    do at--;
    while (at > 0 && at > first - PLACE_REACH && !opensPlace(sentence[at]!.text));
  const before = sentence[at - 1];
  if (before?.date !== null) return true;
  if (before.mention !== null)
    return [...used].some((phrase) => phrase.first < at && at <= phrase.last + 1);
  if (BOUND.test(before.text)) return false;
  return (
    complement.includes(before.text) ||
    !/^(?:و|ف)?(?:[\u0628\u0643\u0644]?ال|لل)/u.test(before.text)
  );
}

function opensPlace(word: string): boolean {
  return /^(?:و|ف)?(?:في$|ب)/u.test(word);
}

/** Participles that ب belongs to: "شركات مرتبطة بإيران". */
const BOUND =
  /^(?:و|ال)?(?:مرتبط|متعلق|خاص|معني|مهتم|محيط|منوط|مختص|شبيه|مدعوم|متصل|متهم)(?:ه|ين|ون|ات)?$/u;
