import { confidenceOf } from './confidence.ts';
import { englishDate } from './english-date.ts';
import type { EventMention } from './event-mention.ts';
import type { Reading } from './reading.ts';
import type { NamedMention, ResolvedDate } from './sentence.ts';

interface Told extends Pick<EventMention, 'trigger' | 'line' | 'clause'> {
  mention: NamedMention;
  date: ResolvedDate;
}

/** What happened to, or by the name of, the only one that takes part, told by a noun: "معركة الكرامة في 21 مارس 1968". */
export function eventOfOne(
  { mention, trigger, date, line, clause }: Told,
  { text, sentence }: Pick<Reading, 'text' | 'sentence'>,
): EventMention {
  const { entry } = mention.party;
  const { from, to, precision } = date.interval;
  return {
    ...sentence,
    ...{ from, to, precision, clause, trigger, line },
    dated: { start: date.start, end: date.end },
    reality: 'happened',
    participants: [entry],
    roles: [{ role: 'patient', entry }],
    speaker: null,
    summary: {
      ar: text.slice(clause.start, clause.end),
      en: `${line}, ${englishDate(date.interval)}`,
    },
    confidence: confidenceOf('masdar', date, [mention], false),
  };
}
