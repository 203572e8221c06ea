/** A line of a pack file that holds something: its number, from 1, and its text without the line end. */
export interface PackLine {
  number: number;
  text: string;
}

/** The lines of a pack, without blank ones and comments. A byte order mark and CRLF are let pass. */
export function* packLines(file: string): Generator<PackLine> {
  let start = file.startsWith('\ufeff') ? 1 : 0;
  for (let number = 1; start <= file.length; number++) {
    const newline = file.indexOf('\n', start);
    const end = newline < 0 ? file.length : newline;
    const text = file.slice(start, end).trimEnd();
    if (text.trim() !== '' && !text.startsWith('#')) yield { number, text };
    start = end + 1;
  }
}
