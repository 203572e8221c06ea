import { fold } from '../text/fold.ts';
import { realityAt } from './date-and-reality.ts';
import { isLimitWord } from './date-words.ts';
import { named } from './english-names.ts';
import type { EventMention } from './event-mention.ts';
import { eventOfOne } from './event-of-one.ts';
import { isRelativePronoun } from './inherited.ts';
import type { Reading } from './reading.ts';
import type { ResolvedDate, Word } from './sentence.ts';

const ELECTIONS = /^[\u0648\u0628\u0644]?انتخابات$/u;
/** What is elected. */
const ASSEMBLY =
  /\b(?:Parliament|Assembly|Council|House|Senate|Knesset|Bundestag|Duma|Congress)\b/u;
const HELD = new Set('أجريت جرت أقيمت نظمت انتظمت تمت'.split(' ').map(fold));
/** How many words its date may stand behind its verb. */
const REACH = 5;

/**
 * An election of an assembly, told in passing by a relative clause: "ببطلان انتخابات مجلس الأمة التي أجريت في 2 فبراير". Of "انتخابات مجلس
 * الأمة المقبلة" nothing is told. Asked at the word for it, when the sentence has told all else, `told`.
 */
export function heldElection(
  { text, sentence, words, published }: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  if (!ELECTIONS.test(words[at]!.text)) return null;
  const mention = words[at + 1]?.mention ?? null;
  if (mention?.party.kind !== 'organisation' || !ASSEMBLY.test(mention.party.english)) return null;
  const last = words.findLastIndex((word) => word.mention === mention);
  if (!isRelativePronoun(words[last + 1]?.text ?? '')) return null;
  if (!HELD.has(words[last + 2]?.text ?? '')) return null;
  const date = dateBehind(words, last + 2);
  if (date === null || told.some(({ dated }) => dated.start === date.start)) return null;
  if (realityAt('happened', 'past', date, published) === null) return null;
  const line = `An election to ${named(mention.party)} was held`;
  const clause = { start: words[at]!.start, end: date.end };
  return eventOfOne({ mention, trigger: 'hold-election', date, line, clause }, { text, sentence });
}

function dateBehind(words: readonly Word[], verb: number): ResolvedDate | null {
  for (let i = verb + 1; i <= verb + REACH && i < words.length; i++) {
    const { date, isVerb, separated } = words[i]!;
    if (separated || isVerb) return null;
    if (date !== null) return isLimitWord(words[i - 1]!.bare) ? null : date;
  }
  return null;
}
