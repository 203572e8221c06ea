/** What can be measured, in the order in which it is. */
export const PARTS = [
  'detection',
  'extraction',
  'names',
  'hard-cases',
  'unknown-names',
  'transliteration',
  'dates',
  'events',
  'words',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  /** Judged pages (`pages/manifest.tsv`) and the seed article (`seed.txt`). */
  folder: string;
  errors: boolean;
  parts: readonly Part[];
}

const FOLDER = '../shared/articles';

export const HELP = `npm run evaluate -- [OPTIONS] [FOLDER]

Measures the engine against what people have judged. A part whose material is not there says that it was
skipped.

  detection      which pages are Arabic articles, over the pages of FOLDER
  extraction     what is saved of the articles of FOLDER, and what Readability alone gives of them
  names          precision, recall and F1 over tests/evaluate/gold, and over the seed article of FOLDER
  hard-cases     the sentences of tests/evaluate/hard-cases, each right or wrong as a whole
  unknown-names  names that no pack holds, proposed to the reader, over tests/evaluate/gold
  dates          dates in sentences, over tests/evaluate/gold-dates, and as peers read them
  events         dated events of sentences, over tests/evaluate/gold-events
  words          inflected words led back to their lemmas, over tests/evaluate/words, and by Snowball's stemmer
  transliteration  spelling alignment and proposals, over the lists of names in FOLDER/../reference

FOLDER           ${FOLDER} when none is named
--errors         list each error: file, line, what kind, the name in its context, expected, found
--only PART      that part alone; may stand more than once (--dates: --only dates)
--help           this text`;

/**
 * Reads the command line.
 *
 * @returns the options, "help" where the text above is asked for, or what is wrong with the line
 * @example parseOptions(['--errors']) // { folder: '../shared/articles', errors: true, parts: PARTS }
 */
export function parseOptions(args: readonly string[]): Options | 'help' | { error: string } {
  const folders: string[] = [];
  const only: Part[] = [];
  let errors = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--help') return 'help';
    if (arg === '--errors') errors = true;
    else if (PARTS.some((name) => arg === `--${name}`)) only.push(arg.slice(2) as Part);
    else if (arg === '--only') {
      const part = PARTS.find((name) => name === args[i + 1]);
      if (part === undefined) return { error: `--only takes one of ${PARTS.join(', ')}` };
      only.push(part);
      i += 1;
    } else if (arg.startsWith('-')) return { error: `there is no option ${arg}` };
    else folders.push(arg);
  }
  if (folders.length > 1) return { error: `one folder at most: ${folders.join(', ')}` };
  return {
    folder: folders[0] ?? FOLDER,
    errors,
    parts: only.length === 0 ? PARTS : PARTS.filter((part) => only.includes(part)),
  };
}
