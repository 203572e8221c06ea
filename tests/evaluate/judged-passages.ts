/** A name in a passage, at UTF-16 offsets `[start, end)` of its text. */
export interface JudgedName {
  start: number;
  end: number;
  entry: string;
}

export interface JudgedPassage {
  text: string;
  names: JudgedName[];
}

/**
 * Reads passages in which names stand as `[name|entry]`.
 *
 * @throws when a bracket is left open, with the passage
 * @example readPassages('زار [مصر|egypt]')[0] // { text: 'زار مصر', names: [{ start: 4, end: 7, entry: 'egypt' }] }
 */
export function readPassages(source: string): JudgedPassage[] {
  const lines = source.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((passage) => passage.trim())
    .filter(Boolean)
    .map(readPassage);
}

function readPassage(marked: string): JudgedPassage {
  const names: JudgedName[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^[\]|]+)\|([a-z0-9-]+)\]/gu)) {
    const [whole, name = '', entry = ''] = match;
    text += marked.slice(from, match.index);
    names.push({ start: text.length, end: text.length + name.length, entry });
    text += name;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]|]/u.test(text)) throw new Error(`a bracket is left open: ${text}`);
  return { text, names };
}
