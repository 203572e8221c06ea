import type { EventClass } from './event-class.ts';
import type { Interval } from '../interval.ts';
import type { Reality } from './event-mention.ts';
import type { Form } from './lexicon.ts';
import type { ResolvedDate, Word } from './sentence.ts';

/** Whether what is planned is still to come; what did not happen on a day that is not over did not so far. */
export function isAhead(
  { interval }: ResolvedDate,
  reality: Reality,
  published: string | null,
): boolean {
  if (published === null) return false;
  return reality === 'negated' ? interval.from > published : interval.to >= published;
}

/**
 * What is true of an event on that date, or null where tense and date do not go together: what happened lies before
 * publication; a present tense tells of the past in headlines, and of what is to come beside a later date or that of
 * publication.
 */
export function realityAt(
  said: Reality,
  form: Form | 'announced',
  { interval }: ResolvedDate,
  published: string | null,
): Reality | null {
  if (said !== 'happened') return said;
  if (form === 'announced')
    return published !== null && interval.from > published ? 'planned' : null;
  if (form !== 'present') return published === null || interval.from <= published ? said : null;
  if (published === null) return null;
  if (interval.to < published) return said;
  return interval.from > published || isThatDay(interval, published) ? 'planned' : null;
}

/** "يستقبل اليوم": he is to, for nobody can tell whether he has. */
function isThatDay({ from, to }: Interval, day: string): boolean {
  return from === day && to === day;
}

/** Whether a date was over when it was published: then it is not of what was wished for, but of the wishing as likely. */
export function isOver({ interval }: ResolvedDate, published: string | null): boolean {
  return published === null || interval.to < published;
}

/** Whether a date began before it was published, so that it may be that of the calling: "دعا أمس إلى مسيرة". */
export function isGone({ interval }: ResolvedDate, published: string | null): boolean {
  return published === null || interval.from < published;
}

/** Whether a date that is not over is of what is promised or warned of: "تعهد سلام بإجراء الانتخابات في مايو". */
export function isOfContent(
  name: EventClass,
  words: readonly Word[],
  at: number,
  date: ResolvedDate,
  published: string | null,
): boolean {
  if (!OF_WHAT_COMES.has(name) || published === null || date.interval.to <= published) return false;
  return words.findIndex((word) => word.date === date) > at;
}

const OF_WHAT_COMES: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['promise', 'warn', 'demand', 'announce', 'reject', 'accuse', 'condemn'] as const),
]);
