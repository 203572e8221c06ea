import { KINDS } from '../core/kind.ts';
import { AdoptedSheet } from './adopted-sheet.ts';
import { ACTIVE_HIGHLIGHT, HIGHLIGHT_SHEET, highlightName } from './highlight-sheet.ts';
import { NearScreen } from './near-screen.ts';
import type { PaintedBlock, PaintedMentions } from './painted-mentions.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Up to so many mentions are painted wherever they stand. */
const FEW = 300;

/**
 * Paints mentions by the CSS Custom Highlight API: no element is added, no text node split. The ranges
 * are static, because live ones slow every edit the page makes; they go stale instead and the reader of
 * the page paints anew.
 *
 * In each frame in which a page was edited, the browser places every registered range anew, on the screen
 * or not: with thousands, a page that runs a clock would stutter. Of many mentions, only those near the
 * screen are therefore registered, and all of them for print.
 */
export class HighlightPainter {
  readonly #sheet = new AdoptedSheet(HIGHLIGHT_SHEET);
  readonly #document: Document;
  readonly #near = new NearScreen(() => this.#register());
  readonly #life = new AbortController();
  #mentions: PaintedMentions | null = null;
  /** Of a page with many mentions. */
  #stretches: Stretch[] = [];
  #printing = false;

  constructor(document: Document) {
    this.#document = document;
    const { signal } = this.#life;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
  }

  /** Replaces whatever was painted. */
  paint(mentions: PaintedMentions): void {
    this.#sheet.adopt(this.#document);
    this.#mentions = mentions;
    this.#stretches = this.#isLong() ? stretchesOf(mentions.blocks) : [];
    this.#near.watch(new Set(this.#stretches.map(({ element }) => element)));
    this.#register();
  }

  #isLong(): boolean {
    return (this.#mentions?.inOrder.length ?? 0) > FEW;
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    if (this.#isLong()) this.#register();
  }

  #register(): void {
    const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
    for (const { mentions } of this.#shown())
      for (const { entry, range } of mentions) if (range) highlights.get(entry.kind)?.add(range);
    // Filled first and registered once: each addition to a registered highlight is a repaint.
    for (const [kind, highlight] of highlights) {
      if (highlight.size > 0) CSS.highlights.set(highlightName(kind), highlight);
      else CSS.highlights.delete(highlightName(kind));
    }
  }

  #shown(): readonly PaintedBlock[] {
    if (this.#printing || !this.#isLong()) return this.#mentions?.blocks ?? [];
    return this.#stretches.flatMap(({ element, blocks }) =>
      this.#near.has(element) ? blocks : [],
    );
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
    this.#mentions = null;
    this.#stretches = [];
    this.#near.stop();
    for (const kind of KINDS) CSS.highlights.delete(highlightName(kind));
    this.activate(null);
  }

  /** Leaves no trace. */
  destroy(): void {
    this.#life.abort();
    this.clear();
    this.#sheet.withdraw();
  }
}
