import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REALITIES, type Reality } from '../../../src/core/events/event-mention.ts';
import { PRECISIONS, type Interval, type Precision } from '../../../src/core/interval.ts';

/** An event as a person has read it in a text. */
export interface MarkedEvent extends Interval {
  trigger: string;
  /** Ids of those who take part, its place left out. */
  participants: string[];
  reality: Reality;
  /** Id of who says so, or null. */
  speaker: string | null;
}

/** One text of the gold; no event for a trap. */
export interface EventText {
  file: string;
  line: number;
  style: string;
  /** ISO date. */
  published: string;
  text: string;
  /** Line of the header of the article whose paragraph it is; null for a text that stands for itself. */
  article: number | null;
  events: MarkedEvent[];
}

const HEADER = /^## (article )?published: (\d{4}-\d{2}-\d{2}); style: (.+)$/u;
const INTERVAL = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2}) (\w+)$/u;

/**
 * Reads every `.txt` file of a folder. A header `## published: X; style: Y` holds for the texts after it; a text is a line, and
 * each line behind it that begins with `= ` an event of it:
 *
 * `= sign | 2024-06-19/2024-06-19 day | vladimir-putin, kim-jong-un | happened | by sergey-lavrov`
 *
 * After `## article published: X; style: Y` the texts are the paragraphs of one article, the headline first: names are
 * introduced from one to the next. `= none` stands for a trap. The last part may be left out. Lines that begin with `# ` are remarks.
 *
 * @throws Error "file:line: what" at the first mistake
 */
export async function readEventGold(
  folder: string,
  isEntry: (id: string) => boolean,
): Promise<EventText[]> {
  const texts: EventText[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
    const file = join(folder, name);
    texts.push(...readEventTexts(await readFile(file, 'utf8'), file, isEntry));
  }
  return texts;
}

/** The texts of one file; see {@link readEventGold}. */
export function readEventTexts(
  source: string,
  file: string,
  isEntry: (id: string) => boolean,
): EventText[] {
  const texts: EventText[] = [];
  let header: Pick<EventText, 'published' | 'style' | 'article'> | null = null;
  source.split(/\r?\n/u).forEach((written, i) => {
    const where = `${file}:${i + 1}`;
    if (written.trim() === '' || written.startsWith('# ')) return;
    if (written.startsWith('##')) {
      const [, article, published = '', style = ''] = HEADER.exec(written) ?? [];
      if (published === '') throw new Error(`${where}: not a header`);
      header = { published, style, article: article === undefined ? null : i + 1 };
    } else if (header === null) throw new Error(`${where}: no header before it`);
    else if (!written.startsWith('= '))
      texts.push({ file, line: i + 1, ...header, text: written, events: [] });
    else if (texts.length === 0) throw new Error(`${where}: no text before it`);
    else if (written !== '= none')
      texts.at(-1)!.events.push(readEvent(written.slice(2), where, isEntry));
  });
  return texts;
}

function readEvent(line: string, where: string, isEntry: (id: string) => boolean): MarkedEvent {
  const [trigger = '', when = '', who = '', reality = '', by] = line
    .split('|')
    .map((cell) => cell.trim());
  const [, from = '', to = '', precision = ''] = INTERVAL.exec(when) ?? [];
  if (!(PRECISIONS as readonly string[]).includes(precision) || from > to)
    throw new Error(`${where}: "${when}" is no interval`);
  if (!(REALITIES as readonly string[]).includes(reality))
    throw new Error(`${where}: "${reality}" is no reality`);
  const participants = who.split(',').map((id) => id.trim());
  const speaker = by?.replace(/^by /u, '') ?? null;
  for (const id of speaker === null ? participants : [...participants, speaker])
    if (!isEntry(id)) throw new Error(`${where}: no pack holds "${id}"`);
  return {
    ...{ trigger, from, to, precision: precision as Precision },
    ...{ participants, reality: reality as Reality, speaker },
  };
}
