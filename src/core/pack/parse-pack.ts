import type { Entry } from '../entry.ts';
import type { PastEvent } from '../past-event.ts';
import { MAX_FILE_UNITS, MAX_LINE_UNITS, MAX_RECORDS } from './limits.ts';
import type { PackHeader, PackProblem, ParsedPack } from './pack.ts';
import { packLines } from './pack-lines.ts';
import { parseEntry } from './parse-entry.ts';
import { parseEvent } from './parse-event.ts';
import { parseHeader } from './parse-header.ts';
import { isObject, isSlug } from './record-reader.ts';
import { settleReferences, type Placed } from './references.ts';
import { quoted } from './text-problem.ts';

/**
 * Reads a pack (`extension/packs/README.md`). Takes any text and never throws: every line that breaks a
 * rule is named with all its mistakes and left out, the others make up the pack.
 *
 * @returns `pack` null when there is no readable header; problems by line
 * @example parsePack('not a pack').problems // [{ line: 1, record: null, message: … }]
 */
export function parsePack(text: string): ParsedPack {
  if (text.length > MAX_FILE_UNITS)
    return unreadable(0, `the file has more than ${MAX_FILE_UNITS} characters`);
  let reading: PackReading | null = null;
  let records = 0;
  for (const { number, text: line } of packLines(text)) {
    const record = readLine(line);
    if (reading === null) {
      const header = typeof record === 'string' ? noHeader(record) : parseFirstLine(record);
      if (Array.isArray(header)) return unreadable(number, ...header);
      reading = new PackReading(header);
      continue;
    }
    records += 1;
    if (records > MAX_RECORDS) {
      reading.refuse(number, null, `more than ${MAX_RECORDS} records; the rest is not read`);
      break;
    }
    if (typeof record === 'string') reading.refuse(number, null, record);
    else reading.add(number, record);
  }
  return reading?.finish() ?? unreadable(0, 'the file is empty');
}

/** What has been read of a pack after its header. */
class PackReading {
  readonly #header: PackHeader;
  readonly #problems: PackProblem[] = [];
  readonly #entries: Placed<Entry>[] = [];
  readonly #events: Placed<PastEvent>[] = [];
  /** Line of the first record with an id, broken records included. */
  readonly #entryLines = new Map<string, number>();
  readonly #eventLines = new Map<string, number>();

  constructor(header: PackHeader) {
    this.#header = header;
  }

  refuse(line: number, record: string | null, ...messages: string[]): void {
    for (const message of messages) this.#problems.push({ line, record, message });
  }

  add(line: number, record: Readonly<Record<string, unknown>>): void {
    if (Object.hasOwn(record, 'event')) {
      const { event, problems } = parseEvent(record, this.#header.id);
      const fresh = this.#declare(line, record['event'], this.#eventLines, problems);
      if (event && fresh) this.#events.push({ line, value: event });
    } else if (Object.hasOwn(record, 'id')) {
      const { entry, problems } = parseEntry(record, this.#header.id);
      const fresh = this.#declare(line, record['id'], this.#entryLines, problems);
      if (entry && fresh) this.#entries.push({ line, value: entry });
    } else if (Object.hasOwn(record, 'pack')) {
      this.refuse(line, null, 'a second header; a file holds one pack');
    } else {
      this.refuse(line, null, 'neither an entry (key "id") nor a past event (key "event")');
    }
  }

  finish(): ParsedPack {
    const declared = new Set(this.#entryLines.keys());
    const { entries, events, problems } = settleReferences(this.#entries, this.#events, declared);
    const all = [...this.#problems, ...problems].sort((a, b) => a.line - b.line);
    return { pack: { header: this.#header, entries, events }, problems: all };
  }

  /** Takes note of an id and names the problems of its line. Returns whether the id is new. */
  #declare(line: number, id: unknown, lines: Map<string, number>, problems: string[]): boolean {
    if (!isSlug(id)) {
      this.refuse(line, null, ...problems);
      return false;
    }
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else problems.push(`${quoted(id)} stands on line ${first} already`);
    this.refuse(line, id, ...problems);
    return first === undefined;
  }
}

function unreadable(line: number, ...messages: string[]): ParsedPack {
  return {
    pack: null,
    problems: messages.map((message) => ({ line, record: null, message })),
  };
}

function noHeader(problem: string): string[] {
  return [`no header: ${problem}`];
}

function parseFirstLine(record: Readonly<Record<string, unknown>>): PackHeader | string[] {
  if (!Object.hasOwn(record, 'pack'))
    return noHeader('the first line must be the header, with the key "pack"');
  const { header, problems } = parseHeader(record);
  return header ?? problems;
}

/** The JSON object of a line, or what is wrong with the line. */
function readLine(line: string): Readonly<Record<string, unknown>> | string {
  if (line.length > MAX_LINE_UNITS)
    return `the line has ${line.length} characters, at most ${MAX_LINE_UNITS} are read`;
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : 'the line is not a JSON object';
  } catch {
    return `the line is not JSON: ${quoted(line)}`;
  }
}
