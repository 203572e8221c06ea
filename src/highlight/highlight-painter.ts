import { KINDS } from '../core/kind.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { ACTIVE_HIGHLIGHT, HIGHLIGHT_SHEET, highlightName } from './highlight-sheet.ts';
import { MarkPainter } from './mark-painter.ts';
import type { MarkedBlock } from './marked-block.ts';

/** Paints mentions by their kind, and washes the one that the reader is at. Brings the style sheet of all marks. */
export class HighlightPainter {
  readonly #sheet = new AdoptedSheet(HIGHLIGHT_SHEET);
  readonly #document: Document;
  readonly #marks = new MarkPainter(KINDS.map(highlightName));

  constructor(document: Document) {
    this.#document = document;
  }

  /** Replaces whatever was painted. */
  paint(blocks: readonly MarkedBlock[]): void {
    this.#sheet.adopt(this.#document);
    this.#marks.paint(blocks);
  }

  /** Washes one mark, or none. */
  activate(range: StaticRange | null): void {
    if (!range) {
      CSS.highlights.delete(ACTIVE_HIGHLIGHT);
      return;
    }
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(ACTIVE_HIGHLIGHT, highlight);
  }

  /** Takes every mark off the page; the sheet stays. */
  clear(): void {
    this.#marks.clear();
    this.activate(null);
  }

  /** Leaves no trace. */
  destroy(): void {
    this.clear();
    this.#marks.destroy();
    this.#sheet.withdraw();
  }
}
