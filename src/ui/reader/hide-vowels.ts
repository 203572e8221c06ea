import type { TextBlock, TextSegment } from '../../article/text-blocks.ts';

/** Vowel signs, doubling, superscript alef and the marks of recitation (Unicode, "Arabic": U+064B to U+065F, U+0670, U+06D6 to U+06ED). */
const VOWELS = /[\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]+/gu;

/** A run of a text node that stays: units `[from, from + length)` of it stand at `at` afterwards. */
interface Run {
  from: number;
  at: number;
  length: number;
}

/** A text as it is shown without its marks of vocalisation. */
export function withoutVowels(text: string): string {
  return text.replace(VOWELS, '');
}

/** The segments of a block whose text is shown without its marks, by one text node that holds nothing else. */
export function segmentsWithoutVowels(text: string, node: Text): TextSegment[] {
  return runsOf(text).map(({ from, at, length }) => ({ start: from, node, offset: at, length }));
}

/**
 * Takes the marks of vocalisation out of the text nodes of blocks.
 *
 * @returns the blocks with their text as it was, so that offsets hold; their segments leave out what is not shown
 */
export function hideVowels(blocks: readonly TextBlock[]): TextBlock[] {
  const runs = new Map<Text, Run[]>();
  for (const { node } of blocks.flatMap(({ segments }) => segments)) {
    if (runs.has(node)) continue;
    runs.set(node, runsOf(node.data));
    const shown = withoutVowels(node.data);
    if (shown !== node.data) node.data = shown;
  }
  return blocks.map((block) => ({
    ...block,
    segments: block.segments.flatMap((segment) => shownOf(segment, runs.get(segment.node)!)),
  }));
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let [from, at] = [0, 0];
  const add = (to: number) => {
    if (to > from) runs.push({ from, at, length: to - from });
    at += Math.max(0, to - from);
  };
  for (const marks of text.matchAll(VOWELS)) {
    add(marks.index);
    from = marks.index + marks[0].length;
  }
  add(text.length);
  return runs;
}

function shownOf(
  { start, node, offset, length }: TextSegment,
  runs: readonly Run[],
): TextSegment[] {
  return runs.flatMap((run) => {
    const from = Math.max(run.from, offset);
    const to = Math.min(run.from + run.length, offset + length);
    if (from >= to) return [];
    return [
      { start: start + from - offset, node, offset: run.at + from - run.from, length: to - from },
    ];
  });
}
