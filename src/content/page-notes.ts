import type { Article } from '../article/article.ts';
import type { TextBlock } from '../article/text-blocks.ts';
import type { Annotation, AnnotationEdit } from '../core/annotations/annotation.ts';
import type { Result } from '../core/result.ts';
import type { AnnotationLayer, AnnotationLayerOptions } from '../highlight/annotation-layer.ts';
import type { ContentCalls } from '../messages/calls.ts';

export interface PageNotesPorts {
  ask<C extends 'notes.of' | 'note.add' | 'note.change' | 'note.delete' | 'note.restore'>(
    call: C,
    request: ContentCalls[C]['request'],
  ): Promise<Result<ContentCalls[C]['reply']>>;
  /** The page is marked; what else it has can wait so long. */
  afterNames(): Promise<void>;
  /** The article was saved for a highlight's sake. */
  saved(): void;
  /** An annotation was deleted: offers to bring it back. */
  deleted(undo: () => void): void;
}

/** What `AnnotationLayer` asks for. */
type Deeds = Pick<AnnotationLayerOptions, 'add' | 'change' | 'remove'>;

/**
 * The reader's annotations of one page: asked for once the names are marked, kept here while the page stands, and stored by the
 * background, which alone reaches the library.
 */
export class PageNotes implements Deeds {
  readonly #ports: PageNotesPorts;
  readonly #layer: () => AnnotationLayer;
  #blocks: readonly TextBlock[] = [];
  #url: string | null = null;
  #notes: readonly Annotation[] = [];
  #question = 0;

  /** @param layer in which they are painted; asked for later */
  constructor(ports: PageNotesPorts, layer: () => AnnotationLayer) {
    this.#ports = ports;
    this.#layer = layer;
  }

  /** The article stands in these blocks now, and was read at this address; null where there is none. */
  place(blocks: readonly TextBlock[], article: Article | null, url: string): void {
    this.#blocks = article ? blocks : [];
    const isOther = url !== this.#url;
    if (isOther || !article) this.#notes = [];
    this.#url = article ? url : null;
    this.#paint();
    if (isOther && article) void this.refresh();
  }

  /** Asks for them again: another page of the extension has changed them. */
  async refresh(): Promise<void> {
    const url = this.#url;
    if (url === null) return;
    const question = ++this.#question;
    await this.#ports.afterNames();
    const answer = await this.#ports.ask('notes.of', { url });
    if (question !== this.#question || url !== this.#url || !answer.ok) return;
    this.#notes = answer.value.notes;
    this.#layer().offers = answer.value.offers;
    this.#paint();
  }

  async add(draft: Parameters<Deeds['add']>[0]): Promise<Result<unknown>> {
    const answer = await this.#ports.ask('note.add', { url: this.#url ?? '', ...draft });
    if (!answer.ok) return answer;
    this.#put(answer.value.note);
    if (answer.value.saved) this.#ports.saved();
    return answer;
  }

  async change(id: string, change: AnnotationEdit): Promise<Result<unknown>> {
    const answer = await this.#ports.ask('note.change', { id, ...change });
    if (answer.ok) this.#put(answer.value);
    else if (answer.error.code === 'annotation-changed') await this.refresh();
    return answer;
  }

  async remove(id: string): Promise<Result<unknown>> {
    const answer = await this.#ports.ask('note.delete', { id });
    if (!answer.ok) return answer;
    this.#take(id);
    this.#ports.deleted(() => {
      void this.#ports.ask('note.restore', { id }).then((restored) => {
        if (restored.ok) this.#put(restored.value);
      });
    });
    return answer;
  }

  #put(note: Annotation): void {
    this.#question++; // an answer that is on its way does not know it
    this.#notes = [...this.#notes.filter(({ id }) => id !== note.id), note];
    this.#paint();
  }

  #take(gone: string): void {
    this.#question++;
    this.#notes = this.#notes.filter(({ id }) => id !== gone);
    this.#paint();
  }

  #paint(): void {
    this.#layer().place(this.#blocks, this.#notes);
  }
}
