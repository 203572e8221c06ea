import type { TextBlock } from '../article/text-blocks.ts';
import {
  COLOURS,
  type Annotation,
  type AnnotationEdit,
  type Colour,
  type Stretch,
  type TextSelector,
} from '../core/annotations/annotation.ts';
import { placeAnnotations } from '../core/annotations/place-annotations.ts';
import { selectText } from '../core/annotations/select-text.ts';
import { failure, type Result } from '../core/result.ts';
import type { Language } from '../locale/language.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { AnnotationCards, type CardManner, type Writing } from './annotation-cards.ts';
import { ANNOTATION_SHEET, annotationHighlight, NOTED_HIGHLIGHT } from './annotation-sheet.ts';
import { FloatingHost } from './floating-host.ts';
import { HoverIntent } from './hover-intent.ts';
import { markAtPoint } from './mark-at-point.ts';
import { MarkPainter } from './mark-painter.ts';
import { PaintedAnnotations, type PaintedAnnotation } from './painted-annotations.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { selectedStretch } from './selected-stretch.ts';
import { washAnnotation } from './wash-annotation.ts';
import { watchAnnotationKey } from './watch-keys.ts';
import { watchPointer, type Point } from './watch-pointer.ts';
import { watchSelection } from './watch-selection.ts';

/** What the reader makes of selected words or of a paragraph. */
export interface Draft extends Pick<Annotation, 'on' | 'colour' | 'note'> {
  selector: TextSelector;
}

export interface AnnotationLayerOptions {
  /** Each is followed by `place` with what there is then. */
  add(draft: Draft): Promise<Result<unknown>>;
  change(id: string, change: AnnotationEdit): Promise<Result<unknown>>;
  /** Deletes it, and offers to bring it back. */
  remove(id: string): Promise<Result<unknown>>;
  /** Whether a name or date stands at a point, which is pointed at rather than the long highlight under it. */
  hasName(point: Point): boolean;
  language: Language;
  /** Whether selecting text offers to highlight it. By keyboard it is always offered. */
  offers: boolean;
}

/** In UTF-16 units: some words. So short a highlight comes before a name in it. */
const SHORT = 24;
/** How long what was gone to stays washed, in milliseconds. */
const FLASH = 2_000;

/**
 * The reader's highlights and notes on the text of a document: painted over it, explained by a card, made from a selection by a bar
 * beside it or by Alt+Shift+H, which without a selection goes from one to the next. The document is not changed.
 */
export class AnnotationLayer {
  /** Of the cards shown from now on. */
  language: Language;
  offers: boolean;
  readonly #document: Document;
  readonly #options: AnnotationLayerOptions;
  readonly #sheet = new AdoptedSheet(ANNOTATION_SHEET);
  readonly #painter = new MarkPainter([...COLOURS.map(annotationHighlight), NOTED_HIGHLIGHT]);
  readonly #cards: AnnotationCards;
  readonly #hover: HoverIntent<string>;
  readonly #life = new AbortController();
  #blocks: readonly TextBlock[] = [];
  #painted = new PaintedAnnotations([], []);
  #pointer: Point | null = null;
  #last: string | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: AnnotationLayerOptions) {
    this.#document = document;
    this.#options = options;
    this.language = options.language;
    this.offers = options.offers;
    this.#cards = new AnnotationCards(document, () => {
      this.#hover.reset();
      this.#activate([]);
    });
    this.#hover = new HoverIntent(
      (id) => this.#showCard(id, this.#pointer, false),
      () => this.#cards.is === 'card' && this.#cards.close(),
    );
    this.#listen();
  }

  /**
   * The text stands in these blocks now, and has these annotations.
   *
   * @returns those whose words are not in it
   */
  place(blocks: readonly TextBlock[], annotations: readonly Annotation[]): Annotation[] {
    const { placed, lost } = placeAnnotations(
      blocks.map(({ text }) => text),
      annotations,
    );
    this.#blocks = blocks;
    this.#painted = new PaintedAnnotations(blocks, placed);
    if (placed.length > 0) this.#sheet.adopt(this.#document);
    this.#painter.paint(this.#painted.blocks);
    this.#cards.textChanged();
    return lost;
  }

  /** Whether a highlight is what the reader points at there: one of some words, or any where no name stands. */
  isAt(point: Point): boolean {
    return this.#at(point) !== null;
  }

  /** Scrolls to an annotation and washes it for two seconds; false where it does not stand here. */
  reveal(id: string): boolean {
    const painted = this.#painted.find(id);
    const ranges = painted ? this.#painted.rangesOf(painted.anchor) : [];
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!ranges[0] || !scrollToRange(ranges[0], !still)) return false;
    this.#last = id;
    this.#activate(ranges);
    clearTimeout(this.#flashing);
    this.#flashing = setTimeout(() => this.#cards.is === null && this.#activate([]), FLASH);
    return true;
  }

  /** What of the article is selected, or null. */
  selected(): TextSelector | null {
    const stretch = selectedStretch(this.#blocks, this.#document.getSelection());
    const texts = this.#blocks.map(({ text }) => text);
    return stretch && selectText(texts, stretch);
  }

  /** Highlights what is selected; refused with `annotation-empty` where that is nothing. */
  async highlightSelection(colour: Colour): Promise<Result<unknown>> {
    const selector = this.selected();
    return selector ? this.#add(selector, colour) : failure('annotation-empty');
  }

  /** Opens the editor: for a new note on the words, or on the paragraph, whose note may be there already. */
  write(on: Draft['on'], selector: TextSelector): void {
    const there = this.#painted.inOrder.find(
      ({ annotation, anchor }) => annotation.on === 'paragraph' && anchor.block === selector.block,
    );
    if (on === 'paragraph' && there) this.#edit(there);
    else this.#write(on, selector);
  }

  /** Opens the editor of an annotation; false where it does not stand here. */
  edit(id: string): boolean {
    const painted = this.#painted.find(id);
    if (!painted || !this.reveal(id)) return false;
    this.#edit(painted);
    return true;
  }

  /** Takes everything off the document; the layer cannot be used again. */
  destroy(): void {
    this.#life.abort();
    clearTimeout(this.#flashing);
    this.#hover.reset();
    this.#cards.close();
    this.#activate([]);
    this.#painter.destroy();
    this.#sheet.withdraw();
  }

  #listen(): void {
    const { signal } = this.#life;
    const cards = this.#cards;
    watchPointer<PaintedAnnotation>(
      this.#document,
      {
        at: (point) => this.#at(point),
        inCard: (event) => FloatingHost.isOn(event),
        over: (target, point) => {
          this.#pointer = point;
          if (cards.is === 'bar' || cards.is === 'editor') return;
          this.#hover.point(target === 'card' ? 'card' : (target?.annotation.id ?? null));
        },
        press: ({ annotation }, point) => {
          this.#hover.reset();
          if (cards.is !== 'editor') this.#showCard(annotation.id, point, false);
        },
        pressOutside: () => cards.is === 'card' && cards.close(),
      },
      signal,
    );
    watchSelection(this.#document, () => this.#selectionStands(), signal);
    const act = () => this.#showBar(true) || this.#next();
    watchAnnotationKey(this.#document, { act, escape: () => cards.close() }, signal);
  }

  #at({ x, y }: Point): PaintedAnnotation | null {
    if (this.#painted.inOrder.length === 0) return null;
    const at = (node: Node, offset: number) =>
      this.#painted
        .at(node, offset)
        .flatMap((painted) =>
          this.#painted.rangesOf(painted.anchor).map((range) => ({ painted, range })),
        );
    const found = markAtPoint(this.#document, { at }, x, y)?.painted;
    if (!found) return null;
    return found.length <= SHORT || !this.#options.hasName({ x, y }) ? found : null;
  }

  #selectionStands(): void {
    if (this.#cards.is === 'editor' || this.#cards.hasFocus) return;
    if (this.offers && this.#showBar(false)) return;
    if (this.#cards.is === 'bar') this.#cards.close();
  }

  /** @returns whether something of the article is selected */
  #showBar(focus: boolean): boolean {
    const selector = this.selected();
    if (!selector) return false;
    this.#hover.reset();
    return this.#cards.showBar(this.#painted, this.#manner(selector, null, focus), {
      colour: (colour) => this.#add(selector, colour),
      note: () => this.#write('words', selector),
    });
  }

  async #add(selector: TextSelector, colour: Colour): Promise<Result<unknown>> {
    const answer = await this.#options.add({ selector, on: 'words', colour, note: '' });
    if (answer.ok) this.#document.getSelection()?.removeAllRanges();
    return answer;
  }

  #showCard(id: string, point: Point | null, focus: boolean): boolean {
    const painted = this.#painted.find(id);
    if (!painted) return false;
    this.#last = id;
    return this.#cards.showCard(
      this.#painted,
      painted,
      this.#manner(painted.anchor, point, focus),
      {
        colour: (colour) => this.#options.change(id, { colour }),
        edit: () => this.#edit(painted),
        remove: () => this.#options.remove(id),
      },
    );
  }

  /** The next annotation after the one that was shown last, with its card. @returns whether there is one */
  #next(): boolean {
    const { inOrder } = this.#painted;
    const at = inOrder.findIndex(({ annotation }) => annotation.id === this.#last);
    const next = inOrder[(at + 1) % inOrder.length];
    const range = next && this.#painted.rangesOf(next.anchor)[0];
    if (!range || !scrollToRange(range, false)) return false;
    return this.#showCard(next.annotation.id, null, true);
  }

  #edit({ annotation, anchor }: PaintedAnnotation): void {
    const { id, quote, note, colour } = annotation;
    // Who was told that another note stands there by now, and saves once more, means it.
    let isTold = false;
    this.#showEditor(anchor, {
      ...{ key: id, quote, note, colour },
      store: async (written, chosen) => {
        const standing = this.#painted.find(id)?.annotation.note ?? note;
        const edit = { note: written, colour: chosen, knownNote: isTold ? standing : note };
        const answer = await this.#options.change(id, edit);
        isTold ||= !answer.ok && answer.error.code === 'annotation-changed';
        return answer;
      },
    });
  }

  #write(on: Draft['on'], selector: TextSelector): void {
    const { quote } = selector;
    this.#showEditor(selector, {
      ...{ key: quote, quote, note: '', colour: 'yellow' },
      store: (note, colour) => this.#options.add({ selector, on, colour, note }),
    });
  }

  #showEditor(stretch: Stretch, writing: Writing): void {
    this.#hover.reset();
    const manner = this.#manner(stretch, null, true);
    if (this.#cards.showEditor(this.#painted, manner, writing))
      this.#activate(this.#painted.rangesOf(stretch));
  }

  #manner(stretch: Stretch, point: Point | null, focus: boolean): CardManner {
    return { stretch, point, focus, language: this.language };
  }

  #activate(ranges: readonly StaticRange[]): void {
    if (ranges.length > 0) this.#sheet.adopt(this.#document);
    washAnnotation(ranges);
  }
}
