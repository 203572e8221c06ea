import {
  MAX_NOTE,
  type Annotation,
  type AnnotationEdit,
  type TextSelector,
} from '../core/annotations/annotation.ts';
import type { SiyaqDatabase } from './database.ts';
import type { SavedArticle } from './records.ts';
import { readAll, readAnnotation, readArticle } from './row-schemas.ts';
import { Refusal } from './storage-failure.ts';

/** What the reader makes: words or a paragraph of an article, in a colour, with a note or an empty one. */
export interface AnnotationDraft extends Pick<Annotation, 'on' | 'colour' | 'note'> {
  selector: TextSelector;
}

/** `selector` attaches an annotation whose words were lost to others. */
export interface AnnotationChange extends AnnotationEdit {
  selector?: TextSelector;
}

/**
 * Puts a highlight or note down.
 *
 * @param made id and the moment in milliseconds since the epoch
 * @throws Refusal `article-missing`, `annotation-empty` for a selector without words, `too-large` for a note of a book's length
 */
export async function addAnnotation(
  db: SiyaqDatabase,
  article: string,
  { selector, on, colour, note }: AnnotationDraft,
  { id, now }: { id: string; now: number },
): Promise<Annotation> {
  checkWords(selector, note);
  return db.transaction('rw', db.articles, db.annotations, async () => {
    const saved = readArticle(await db.articles.get(article));
    if (saved === null) throw new Refusal('article-missing', article);
    const times = { createdAt: now, changedAt: now, deletedAt: null };
    const made = {
      id,
      article,
      url: saved.url,
      on,
      ...selectorOf(selector),
      colour,
      note,
      ...times,
    };
    await db.annotations.put(made);
    return made;
  });
}

/**
 * Changes an annotation; one that was deleted meanwhile is back with it.
 *
 * @throws Refusal `annotation-missing`, `annotation-changed`, and as {@link addAnnotation}
 */
export async function changeAnnotation(
  db: SiyaqDatabase,
  id: string,
  { selector, knownNote, ...change }: AnnotationChange,
  now: number,
): Promise<Annotation> {
  checkWords(selector ?? null, change.note ?? '');
  const attached = selector ? { ...selectorOf(selector), on: 'words' as const } : {};
  return update(db, id, ({ note }) => {
    if (knownNote !== undefined && note !== knownNote && note !== change.note)
      throw new Refusal('annotation-changed', id);
    return { ...change, ...attached, changedAt: now, deletedAt: null };
  });
}

/** Takes an annotation out of its article; {@link restoreAnnotation} brings it back. @throws Refusal `annotation-missing` */
export async function deleteAnnotation(
  db: SiyaqDatabase,
  id: string,
  now: number,
): Promise<Annotation> {
  return update(db, id, () => ({ deletedAt: now }));
}

/** @throws Refusal `annotation-missing` */
export async function restoreAnnotation(db: SiyaqDatabase, id: string): Promise<Annotation> {
  return update(db, id, () => ({ deletedAt: null }));
}

/** @returns null where there is none, or it is deleted for good */
export async function getAnnotation(db: SiyaqDatabase, id: string): Promise<Annotation | null> {
  return readAnnotation(await db.annotations.get(id));
}

/** The annotations of an article, those made first first; deleted ones are not among them. */
export async function annotationsOf(db: SiyaqDatabase, article: string): Promise<Annotation[]> {
  const rows = await db.annotations.where('article').equals(article).toArray();
  return readAll(rows, readAnnotation)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Those that were deleted by themselves and can be brought back, those deleted last first. */
export async function deletedAnnotations(db: SiyaqDatabase): Promise<Annotation[]> {
  const rows = await db.annotations.where('deletedAt').above(0).reverse().sortBy('deletedAt');
  return readAll(rows, readAnnotation);
}

/** Removes for good the annotations that were deleted before a moment. */
export async function purgeAnnotations(db: SiyaqDatabase, before: number): Promise<void> {
  await db.annotations.where('deletedAt').below(before).delete();
}

/**
 * An article was saved, perhaps once more: what was annotated at its address belongs to it. Each keeps the words and the place that
 * it was made with, and is looked for in the text at hand whenever that is shown (`core/annotations/anchor.ts`), so that a text that
 * comes and goes loses none. To be called within the transaction that saves.
 */
export async function bringAlong(
  db: SiyaqDatabase,
  { id, url }: Pick<SavedArticle, 'id' | 'url'>,
): Promise<void> {
  await db.annotations.where('url').equals(url).modify({ article: id });
}

async function update(
  db: SiyaqDatabase,
  id: string,
  change: (row: Annotation) => Partial<Annotation>,
): Promise<Annotation> {
  return db.transaction('rw', db.annotations, async () => {
    const row = readAnnotation(await db.annotations.get(id));
    if (row === null) throw new Refusal('annotation-missing', id);
    const changed = { ...row, ...change(row) };
    await db.annotations.put(changed);
    return changed;
  });
}

/** Key by key: a selector comes from a page and may hold more. */
function selectorOf(selector: TextSelector): TextSelector {
  const { block, start, endBlock, end, quote, prefix, suffix } = selector;
  return { block, start, endBlock, end, quote, prefix, suffix };
}

function checkWords(selector: TextSelector | null, note: string): void {
  if (selector?.quote.trim() === '') throw new Refusal('annotation-empty', 'no words');
  if (note.length > MAX_NOTE) throw new Refusal('too-large', `a note of ${note.length} units`);
}
