import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMarkedText, type MarkedText } from './marked-text.ts';

/** A paragraph of a passage and where it stands in its file, lines counted from 1. */
export interface GoldBlock extends MarkedText {
  line: number;
}

/** An article in small, whose names people have marked. */
export interface GoldPassage {
  file: string;
  /** House style: "agency", "egyptian", "maghrebi". */
  style: string;
  topic: string;
  /** In reading order, the headline first. */
  blocks: GoldBlock[];
}

export interface Gold {
  passages: GoldPassage[];
  /** One line for each mistake in the files, "file:line: what". A passage with a mistake is left out. */
  problems: string[];
}

const HEADER = /^## style: ([^;]+); topic: (.+)$/u;

/**
 * Reads every `.txt` file of a folder, in the order of their names.
 *
 * @param folder named in passages and problems as it is given here
 * @param isEntry whether an id is that of an entry; a name marked with another is a mistake
 */
export async function readGoldFolder(
  folder: string,
  isEntry: (id: string) => boolean,
): Promise<Gold> {
  const gold: Gold = { passages: [], problems: [] };
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
    const file = join(folder, name);
    const { passages, problems } = readGold(await readFile(file, 'utf8'), file, isEntry);
    gold.passages.push(...passages);
    gold.problems.push(...problems);
  }
  return gold;
}

/**
 * Reads passages. One begins with a line `## style: X; topic: Y`; each line after it is a block, the
 * headline first, its names marked as {@link readMarkedText} says; a blank line ends it. A line that
 * begins with `# ` is a remark.
 */
export function readGold(
  source: string,
  file: string,
  isEntry: (id: string) => boolean = () => true,
): Gold {
  const gold: Gold = { passages: [], problems: [] };
  let passage: GoldPassage | null = null;
  let sound = true;
  const complain = (line: number, what: string): void => {
    gold.problems.push(`${file}:${line}: ${what}`);
    sound = false;
  };
  const close = (line: number): void => {
    if (sound && passage?.blocks.length === 0) complain(line, 'the passage has no text');
    if (passage && sound) gold.passages.push(passage);
    passage = null;
    sound = true;
  };
  const lines = source.split(/\r?\n/u);
  lines.forEach((text, i) => {
    const line = i + 1;
    if (text.startsWith('# ') || text === '#') return;
    if (text.trim() === '') close(line);
    else if (text.startsWith('##')) {
      if (passage) close(line);
      const [, style = '', topic = ''] = HEADER.exec(text) ?? [];
      if (style === '') complain(line, 'a header reads "## style: X; topic: Y"');
      passage = { file, style: style.trim(), topic: topic.trim(), blocks: [] };
    } else if (passage === null) complain(line, 'a passage begins with "## style: X; topic: Y"');
    else {
      try {
        const block = readMarkedText(text);
        for (const problem of problemsOf(block, isEntry)) complain(line, problem);
        passage.blocks.push({ ...block, line });
      } catch (error) {
        complain(line, error instanceof Error ? error.message : String(error));
      }
    }
  });
  close(lines.length);
  return gold;
}

/** Ids that no pack knows, and names that end in the middle of a word. */
function problemsOf({ text, names }: MarkedText, isEntry: (id: string) => boolean): string[] {
  return names.flatMap(({ start, end, entries }) => {
    const surface = text.slice(start, end);
    const problems = entries
      .filter((id) => !isEntry(id))
      .map((id) => `no pack holds "${id}" (${surface})`);
    if (surface !== surface.trim())
      problems.push(`a space stands inside the bracket of ${surface}`);
    if (/^[\u0620-\u065f\u0670]/u.test(text.slice(end)) && !/\P{L}$/u.test(surface))
      problems.push(`the bracket of ${surface} ends inside a word`);
    return problems;
  });
}
