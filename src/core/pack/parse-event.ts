import { EVENT_CLASSES } from '../events/event-class.ts';
import type { PastEvent, Source } from '../past-event.ts';
import { PRECISIONS, type Interval } from '../interval.ts';
import { intervalProblem } from './interval-problem.ts';
import { MAX_EVENT_UNITS, MAX_PARTICIPANTS, MAX_TITLE_UNITS, MAX_URL_UNITS } from './limits.ts';
import { isSlug, RecordReader } from './record-reader.ts';
import { quoted } from './text-problem.ts';

export const EVENT_KEYS = [
  'event',
  'from',
  'to',
  'precision',
  'class',
  'ar',
  'en',
  'participants',
  'place',
  'source',
] as const;

/** Scheme, host without a user name before it, then anything without spaces, quotes or brackets. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@:\\"'<>]+(?::\d{1,5})?(?:[/?#][^\s\\"<>]*)?$/iu;

/** Reads one past event of the pack `pack`. `event` is null when `problems` is not empty. */
export function parseEvent(
  record: Readonly<Record<string, unknown>>,
  pack: string,
): { event: PastEvent | null; problems: string[] } {
  const reader = new RecordReader(record);
  reader.refuseOthers(EVENT_KEYS);
  const id = reader.slug('event');
  const interval = readInterval(reader, id);
  const title = {
    ar: reader.line('ar', MAX_EVENT_UNITS),
    en: reader.line('en', MAX_EVENT_UNITS),
  };
  const named = readParticipants(reader);
  const place = reader.has('place') ? reader.slug('place') : null;
  const source = readSource(reader);
  const kind = reader.has('class') ? reader.oneOf('class', EVENT_CLASSES) : null;
  if (reader.problems.length > 0) return { event: null, problems: reader.problems };
  const participants = place === null || named.includes(place) ? named : [...named, place];
  const event: PastEvent = {
    id,
    ...interval,
    title,
    participants,
    place,
    source,
    ...(kind === null ? {} : { class: kind }),
    provenance: { from: 'pack', pack },
  };
  return { event, problems: [] };
}

function readInterval(reader: RecordReader, id: string): Interval {
  const written = reader.problems.length;
  const interval: Interval = {
    from: reader.text('from', () => null),
    to: reader.text('to', () => null),
    precision: reader.oneOf('precision', PRECISIONS),
  };
  if (reader.problems.length > written) return interval;
  const problem = intervalProblem(interval);
  if (problem) reader.problems.push(problem);
  else if (id !== '' && !beginsWithDate(id, interval.from))
    reader.complain('event', `does not begin with the date of "from", ${interval.from}`);
  return interval;
}

/** The year at least; where a whole date is written into the id, that date. */
function beginsWithDate(id: string, from: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}(?=-|$)/u.exec(id);
  return day ? day[0] === from : id.startsWith(from.slice(0, 4));
}

function readParticipants(reader: RecordReader): string[] {
  const participants = reader.list('participants', MAX_PARTICIPANTS, (member, at) => {
    if (isSlug(member)) return member;
    reader.complain(at, `is not the id of an entry: ${quoted(member)}`);
    return null;
  });
  if (!reader.has('participants')) reader.complain('participants', 'is missing');
  const raw = reader.raw('participants');
  if (Array.isArray(raw) && raw.length === 0) reader.complain('participants', 'is empty');
  const twice = participants.find((id, i) => participants.indexOf(id) !== i);
  if (twice !== undefined) reader.complain('participants', `names ${twice} twice`);
  return participants;
}

function readSource(reader: RecordReader): Source {
  const source: Source = { title: '', url: null };
  reader.object('source', (inner) => {
    inner.refuseOthers(['title', 'url']);
    source.title = inner.plain('title', MAX_TITLE_UNITS);
    if (!inner.has('url')) return; // a print source
    source.url = inner.text('url', (text) =>
      text.length <= MAX_URL_UNITS && WEB_ADDRESS.test(text)
        ? null
        : 'is not an address that begins with http:// or https://',
    );
  });
  return source;
}
