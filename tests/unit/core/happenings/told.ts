import type { EventClass } from '../../../../src/core/events/event-class.ts';
import type { Precision } from '../../../../src/core/interval.ts';
import type { ToldEvent } from '../../../../src/core/happenings/told-event.ts';

const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

/** A told event of tests: `told('a1', '2024-06-19', 'sign', 'putin kim')`; ids beginning with "pack" are a pack's. */
export function told(
  id: string,
  date: string,
  kind: EventClass | undefined,
  participants: string,
  more: Partial<ToldEvent> = {},
): ToldEvent {
  const last = { 4: `${date}-12-31`, 7: `${date}-28`, 10: date }[date.length]!;
  const first = { 4: `${date}-01-01`, 7: `${date}-01`, 10: date }[date.length]!;
  return {
    ...{ id, from: first, to: last, precision: PRECISIONS[date.length]! },
    ...(kind === undefined ? {} : { class: kind }),
    title: { ar: `حدث ${id}`, en: `event ${id}` },
    participants: participants.split(' '),
    place: null,
    source: { title: 'مصدر', url: null },
    provenance: id.startsWith('pack')
      ? { from: 'pack', pack: 'test' }
      : id.startsWith('own')
        ? { from: 'reader' }
        : { from: 'article', article: id, start: 0, end: 5 },
    reality: 'happened',
    roles: [],
    speaker: null,
    confidence: id.startsWith('pack') || id.startsWith('own') ? 1 : 0.9,
    dateWords: null,
    telling: null,
    ...more,
  };
}
