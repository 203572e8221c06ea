import type { MarkedBlock } from './marked-block.ts';
import { NearScreen } from './near-screen.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** Up to so many marks are painted wherever they stand. */
const FEW = 300;

/**
 * Paints marks by the CSS Custom Highlight API: no element is added, no text node split. The ranges are
 * static, because live ones slow every edit the page makes; they go stale instead and the reader of the
 * page paints anew.
 *
 * In each frame in which a page was edited, the browser places every registered range anew, on the screen
 * or not: with thousands, a page that runs a clock would stutter. Of many marks, only those near the
 * screen are therefore registered, and all of them for print.
 */
export class MarkPainter {
  readonly #names: readonly string[];
  readonly #near = new NearScreen(() => this.#register());
  readonly #life = new AbortController();
  #blocks: readonly MarkedBlock[] = [];
  /** Of a page with many marks. */
  #stretches: Stretch[] = [];
  #isLong = false;
  #printing = false;

  /** @param names of all highlights that it may paint */
  constructor(names: readonly string[]) {
    this.#names = names;
    const { signal } = this.#life;
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
  }

  /** Replaces whatever was painted. */
  paint(blocks: readonly MarkedBlock[]): void {
    this.#blocks = blocks;
    this.#isLong = blocks.reduce((sum, { marks }) => sum + marks.length, 0) > FEW;
    this.#stretches = this.#isLong ? stretchesOf(blocks) : [];
    this.#near.watch(new Set(this.#stretches.map(({ element }) => element)));
    this.#register();
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    if (this.#isLong) this.#register();
  }

  #register(): void {
    const highlights = new Map(this.#names.map((name) => [name, new Highlight()]));
    for (const { marks } of this.#shown())
      for (const { highlight, range } of marks) if (range) highlights.get(highlight)?.add(range);
    // Filled first and registered once: each addition to a registered highlight is a repaint.
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
  }

  #shown(): readonly MarkedBlock[] {
    if (this.#printing || !this.#isLong) return this.#blocks;
    return this.#stretches.flatMap(({ element, blocks }) =>
      this.#near.has(element) ? blocks : [],
    );
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#blocks = [];
    this.#stretches = [];
    this.#isLong = false;
    this.#near.stop();
    for (const name of this.#names) CSS.highlights.delete(name);
  }

  /** As {@link clear}, for good. */
  destroy(): void {
    this.#life.abort();
    this.clear();
  }
}
