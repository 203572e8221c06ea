import type { Entry } from '../../../src/core/entry.ts';
import { searchKey } from '../../../src/core/search/search-key.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { ALL_QUERIES } from './query-sets.ts';

/** A sentence of the prose that fills the library, and the entry that it begins with. */
export interface ProseLine {
  text: string;
  entry: string | null;
  /** Letters of the name at its beginning. */
  named: number;
}

/** Shorter words stand within many others: they are met as a whole. */
const LEAST = 3;

/**
 * Sentences from what the packs say of entries and events: our own texts, with the vocabulary of the press. Left out is what
 * holds a word that answers a judged query, in whatever form, or another name of whom a query names.
 *
 * @param events Arabic lines
 */
export function proseLines(entries: readonly Entry[], events: readonly string[]): ProseLine[] {
  const answers = answeringWords();
  const names = answeringNames(entries);
  const lines: ProseLine[] = [];
  const add = (line: ProseLine) => {
    const text = fold(normalise(line.text).text);
    const words = text.split(/[^\p{L}]+/u);
    const isAnswer = (word: string) =>
      answers.some((answer) =>
        answer.length < LEAST ? word.endsWith(answer) && word.length < 5 : word.includes(answer),
      );
    if (!words.some(isAnswer) && !names.some((name) => text.includes(name))) lines.push(line);
  };
  for (const { id, name, about } of entries) {
    const ar = normalise(name.ar).text;
    if (about.ar !== '') add({ text: `${ar}، ${about.ar}.`, entry: id, named: ar.length });
  }
  for (const text of events) add({ text: `${text}.`, entry: null, named: 0 });
  return lines;
}

/** The middle of every word that answers, so that its other forms are met as well. */
function answeringWords(): string[] {
  const words = ALL_QUERIES.flatMap(({ query, answers }) => [
    ...wordsIn(query),
    ...answers.flatMap((text) =>
      [...text.matchAll(/\[([^\]]*)\]/gu)].flatMap((m) => wordsIn(m[1]!)),
    ),
  ]);
  const stems = words.map((word) =>
    word
      .replace(
        /^(?:\u0648?(?:\u0628|\u0644)?\u0627\u0644|\u0644\u0644|[\u0644\u0628])(?=.{3})/u,
        '',
      )
      .replace(
        /(?<=.{3})(?:\u0627\u062a|\u0648\u0646|\u064a\u0646|\u0647\u0645|\u0647|\u064a)$/u,
        '',
      ),
  );
  return [...new Set(stems)].filter((stem) => stem !== '');
}

function answeringNames(entries: readonly Entry[]): string[] {
  const queries = new Set(ALL_QUERIES.map(({ query }) => searchKey(query)));
  return entries
    .filter(({ names }) => names.some(({ text }) => queries.has(searchKey(text))))
    .flatMap(({ names }) =>
      names.flatMap(({ text, language, role }) =>
        language === 'ar' && role !== 'nisba' ? [fold(normalise(text).text)] : [],
      ),
    );
}

function wordsIn(text: string): string[] {
  return fold(normalise(text).text)
    .split(/[^\p{L}]+/u)
    .filter((word) => /\p{Script=Arabic}/u.test(word));
}
