import { KINDS } from '../core/kind.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { ACTIVE_HIGHLIGHT, HIGHLIGHT_SHEET, highlightName } from './highlight-sheet.ts';
import type { PaintedMentions } from './painted-mentions.ts';

/**
 * Paints mentions by the CSS Custom Highlight API: no element is added, no text node split. The ranges
 * are static, because live ones slow every edit the page makes; they go stale instead and the reader of
 * the page paints anew.
 */
export class HighlightPainter {
  readonly #sheet = new AdoptedSheet(HIGHLIGHT_SHEET);
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Replaces whatever was painted. */
  paint(mentions: PaintedMentions): void {
    this.#sheet.adopt(this.#document);
    for (const kind of KINDS) {
      const highlight = new Highlight();
      for (const { entry, range } of mentions.inOrder)
        if (range && entry.kind === kind) highlight.add(range);
      // Filled first and registered once: each addition to a registered highlight is a repaint.
      if (highlight.size > 0) CSS.highlights.set(highlightName(kind), highlight);
      else CSS.highlights.delete(highlightName(kind));
    }
  }

  /** Washes one mention, or none. */
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
    for (const kind of KINDS) CSS.highlights.delete(highlightName(kind));
    this.activate(null);
  }

  /** Leaves no trace. */
  destroy(): void {
    this.clear();
    this.#sheet.withdraw();
  }
}
