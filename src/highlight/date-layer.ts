import type { Article } from '../article/article.ts';
import type { TextBlock } from '../article/text-blocks.ts';
import type { WrittenDate } from '../core/dates/date-mention.ts';
import type { Mention } from '../core/mention.ts';
import { failure, type Result } from '../core/result.ts';
import { MAX_DATED_UNITS } from '../messages/limits.ts';
import { DATE_HIGHLIGHT } from './highlight-sheet.ts';
import { MarkPainter } from './mark-painter.ts';
import { PaintedDates } from './painted-dates.ts';

/** When an article was published, as far as it is known, and how sure that is. */
export type Publication = Pick<Article, 'published' | 'publishedCertainty'>;

/**
 * Finds the dates of each text: the text alone and the day of publication (ISO, or null) decide what they are.
 * A failure leaves them unmarked until the text is placed again.
 */
export type FindDates = (
  texts: string[],
  published: string | null,
) => Promise<Result<WrittenDate[][]>>;

/** How much text is asked about at once, in UTF-16 units: a whole article, and of a book no more than is soon read. */
const UNITS = 20_000;

/**
 * The marks of dates on a document. They are asked for once the names are marked, a few texts at a time and
 * each text once; what is known of a text is kept while it stands.
 */
export class DateLayer {
  readonly #find: FindDates;
  readonly #painter = new MarkPainter([DATE_HIGHLIGHT]);
  readonly #known = new Map<string, readonly WrittenDate[]>();
  #blocks: readonly TextBlock[] = [];
  #names: readonly (readonly Mention[])[] = [];
  #publication: Publication | null = null;
  #painted = new PaintedDates([], [], []);
  #wanted = false;
  #visible = true;
  #asking = false;

  constructor(find: FindDates) {
    this.#find = find;
  }

  /** What is marked now. */
  get painted(): PaintedDates {
    return this.#painted;
  }

  get publication(): Publication | null {
    return this.#publication;
  }

  /**
   * The text stands in these blocks now.
   *
   * @param names marked in each block
   * @param publication null where nothing is to be dated
   */
  place(
    blocks: readonly TextBlock[],
    names: readonly (readonly Mention[])[],
    publication: Publication | null,
  ): void {
    if (publication?.published !== this.#publication?.published) this.#known.clear();
    this.#blocks = publication ? blocks : [];
    const texts = new Set(this.#blocks.map(({ text }) => text));
    for (const text of this.#known.keys()) if (!texts.has(text)) this.#known.delete(text);
    this.#names = names;
    this.#publication = publication;
    this.#paint();
    this.#ask();
  }

  /** Marks dates, or takes the marks off and asks for no more. */
  setWanted(on: boolean): void {
    if (on === this.#wanted) return;
    this.#wanted = on;
    this.#paint();
    this.#ask();
  }

  /** Shows or hides the marks together with those of the names. */
  setVisible(on: boolean): void {
    this.#visible = on;
    this.#paint();
    this.#ask();
  }

  destroy(): void {
    this.#blocks = [];
    this.#painted = new PaintedDates([], [], []);
    this.#painter.destroy();
  }

  #paint(): void {
    const shows = this.#wanted && this.#visible;
    const dates = shows ? this.#blocks.map(({ text }) => this.#known.get(text) ?? []) : [];
    this.#painted = new PaintedDates(this.#blocks, dates, this.#names);
    if (this.#painted.inOrder.length > 0) this.#painter.paint(this.#painted.blocks);
    else this.#painter.clear();
  }

  /** Asks for what is missing, and goes on with whatever is missing by then. */
  #ask(): void {
    const texts = this.#missing();
    if (this.#asking || texts.length === 0) return;
    this.#asking = true;
    const published = this.#publication?.published ?? null;
    this.#find(texts, published)
      .catch((error: unknown) => failure('unexpected', String(error)))
      .then((answer) => {
        this.#asking = false;
        if (!answer.ok) {
          console.warn('siyaq: dates are not marked', answer.error);
          return;
        }
        // Else the day of publication became another: what was found counts no more.
        if (published === (this.#publication?.published ?? null)) {
          texts.forEach((text, i) => this.#known.set(text, answer.value[i] ?? []));
          this.#paint();
        }
        this.#ask();
      })
      .catch((error: unknown) => console.error('siyaq', error));
  }

  /** The first texts that are not known, as many as are asked about at once; none where no marks are wanted. */
  #missing(): string[] {
    const missing: string[] = [];
    let units = 0;
    for (const { text } of this.#wanted && this.#visible ? this.#blocks : []) {
      if (this.#known.has(text) || text.length > MAX_DATED_UNITS) continue;
      units += text.length;
      if (missing.length > 0 && units > UNITS) break;
      missing.push(text);
    }
    return missing;
  }
}
