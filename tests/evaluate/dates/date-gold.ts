import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Calendar } from '../../../src/core/dates/date-mention.ts';
import { PRECISIONS, type Interval, type Precision } from '../../../src/core/interval.ts';

/** A date that a person has marked, at UTF-16 offsets `[start, end)` of its text. */
export interface MarkedDate {
  start: number;
  end: number;
  /** Null for one that cannot be resolved without a date of publication. */
  interval: Interval | null;
  calendar: Calendar;
}

/** One text with its dates, and where it stands. */
export interface DatedText {
  file: string;
  line: number;
  family: string;
  style: string;
  /** ISO date, or null. */
  published: string | null;
  text: string;
  dates: MarkedDate[];
}

const HEADER = /^## family: ([^;]+); style: ([^;]+); published: (none|\d{4}-\d{2}-\d{2})$/u;
const MARK = /\[([^[\]|]+)\|([^[\]|]*)\]/gu;
const VALUE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2}) (\w+)( hijri)?$/u;

/**
 * Reads every `.txt` file of a folder: a header `## family: X; style: Y; published: Z` holds for the texts after it, one a
 * line, whose dates stand in brackets: `[19 يونيو 2024|2024-06-19/2024-06-19 day]`, with ` hijri` at the end for one of that
 * calendar, and `[أمس|?]` for one that cannot be resolved. Lines that begin with `# ` are remarks.
 *
 * @throws Error "file:line: what" at the first mistake
 */
export async function readDateGold(folder: string): Promise<DatedText[]> {
  const texts: DatedText[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
    const file = join(folder, name);
    texts.push(...readDatedTexts(await readFile(file, 'utf8'), file));
  }
  return texts;
}

/** The texts of one file; see {@link readDateGold}. */
export function readDatedTexts(source: string, file: string): DatedText[] {
  const texts: DatedText[] = [];
  let header: RegExpExecArray | null = null;
  source.split(/\r?\n/u).forEach((written, i) => {
    const line = i + 1;
    if (written.trim() === '' || written.startsWith('# ')) return;
    if (written.startsWith('##')) {
      header = HEADER.exec(written);
      if (header === null) throw new Error(`${file}:${line}: not a header`);
      return;
    }
    if (header === null) throw new Error(`${file}:${line}: no header before it`);
    const [, family = '', style = '', day = 'none'] = header;
    const published = day === 'none' ? null : day;
    texts.push({ file, line, family, style, published, ...readMarks(written, `${file}:${line}`) });
  });
  return texts;
}

function readMarks(written: string, where: string): Pick<DatedText, 'text' | 'dates'> {
  const dates: MarkedDate[] = [];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(MARK)) {
    const [whole, surface = '', value = ''] = match;
    text += written.slice(from, match.index);
    dates.push({
      start: text.length,
      end: text.length + surface.length,
      ...readValue(value, where),
    });
    text += surface;
    from = match.index + whole.length;
  }
  text += written.slice(from);
  if (/[[\]|]/u.test(text)) throw new Error(`${where}: a bracket is left open`);
  return { text, dates };
}

function readValue(value: string, where: string): Pick<MarkedDate, 'interval' | 'calendar'> {
  if (value.trim() === '?') return { interval: null, calendar: 'gregorian' };
  const [, from = '', to = '', precision = '', hijri] = VALUE.exec(value) ?? [];
  const isKnown = (PRECISIONS as readonly string[]).includes(precision);
  if (!isKnown || from > to) throw new Error(`${where}: "${value}" is no interval`);
  const calendar = hijri === undefined ? 'gregorian' : 'hijri';
  return { interval: { from, to, precision: precision as Precision }, calendar };
}
