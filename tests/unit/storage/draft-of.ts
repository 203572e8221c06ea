import { selectText } from '../../../src/core/annotations/select-text.ts';
import type { AnnotationDraft } from '../../../src/storage/annotation-store.ts';
import type { SavedArticle } from '../../../src/storage/records.ts';

/** A yellow highlight of the first place in an article where these words stand. */
export function draftOf(
  { blocks }: Pick<SavedArticle, 'blocks'>,
  words: string,
  note = '',
): AnnotationDraft {
  const texts = blocks.map(({ text }) => text);
  const block = texts.findIndex((text) => text.includes(words));
  const start = texts[block]!.indexOf(words);
  const selector = selectText(texts, { block, start, endBlock: block, end: start + words.length });
  return { on: 'words', colour: 'yellow', note, selector: selector! };
}
