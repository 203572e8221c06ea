import { GENDERS, type Life, type Office, type Term } from '../life.ts';
import { isBefore, isPartialDate, type PartialDate } from '../partial-date.ts';
import { MAX_OFFICES } from './limits.ts';
import { OFFICES } from './offices.ts';
import { isObject, RecordReader } from './record-reader.ts';

export const LIFE_KEYS = ['gender', 'born', 'died', 'offices'] as const;

/** Reads the life of a person out of an entry. @returns undefined where nothing of it is written */
export function readLife(reader: RecordReader, kind: string): Life | undefined {
  const written = LIFE_KEYS.filter((key) => reader.has(key));
  if (written.length === 0) return undefined;
  if (kind !== 'person') {
    for (const key of written) reader.complain(key, `is of persons, and this is a ${kind}`);
    return undefined;
  }
  const gender = reader.has('gender') ? reader.oneOf('gender', GENDERS) : undefined;
  const born = readDate(reader, 'born');
  const died = readDate(reader, 'died');
  if (born !== undefined && died !== undefined && isBefore(died, born))
    reader.complain('died', 'is before "born"');
  const offices = readOffices(reader);
  return {
    ...(gender === undefined ? {} : { gender }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    offices,
  };
}

/** Reads `from` and `to` of an office or a tie; either may be left out. */
export function readTerm(reader: RecordReader): Term {
  const from = readDate(reader, 'from');
  const to = readDate(reader, 'to');
  if (from !== undefined && to !== undefined && isBefore(to, from))
    reader.complain('to', 'is before "from"');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readDate(reader: RecordReader, key: string): PartialDate | undefined {
  if (!reader.has(key)) return undefined;
  const date = reader.text(key, (text) =>
    isPartialDate(text) ? null : 'is no date of the calendar (YYYY, YYYY-MM or YYYY-MM-DD)',
  );
  return date === '' ? undefined : date;
}

function readOffices(reader: RecordReader): Office[] {
  const seen = new Set<string>();
  return reader.list('offices', MAX_OFFICES, (member, at) => {
    if (!isObject(member)) {
      reader.complain(at, 'is not an object');
      return null;
    }
    const inner = new RecordReader(member, `${at}.`);
    inner.refuseOthers(['as', 'of', 'from', 'to']);
    const office: Office = {
      as: inner.oneOf('as', OFFICES),
      of: inner.slug('of'),
      ...readTerm(inner),
    };
    const twice = [office.as, office.of, office.from].join(' ');
    if (seen.has(twice)) inner.complain('of', `repeats an earlier office: ${twice.trim()}`);
    seen.add(twice);
    reader.problems.push(...inner.problems);
    return inner.problems.length === 0 ? office : null;
  });
}
