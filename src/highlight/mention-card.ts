import { failure, type Result } from '../core/result.ts';
import type { MonthFamily } from '../core/settings.ts';
import type { Language } from '../locale/language.ts';
import { translator } from '../locale/translator.ts';
import type { EntryCard, EntrySummary } from '../messages/calls.ts';
import type { AnchoredCard } from './anchored-card.ts';
import { cardContent } from './card-content.ts';
import { latestEvent } from './latest-event.ts';
import type { PaintedMention } from './painted-mentions.ts';

export interface CardOptions {
  loadCard(entry: string): Promise<Result<EntryCard>>;
  canOpenPanel: boolean;
  /** The reader asks for the panel at the shown mention's entry. */
  open(painted: PaintedMention): void;
  /** The reader asks for the next mention of the same entry; `focused` when by keyboard. */
  next(painted: PaintedMention, focused: boolean): void;
  /** The reader knows the shown entry; left out where that cannot be said. */
  know?: ((entry: EntrySummary) => void) | undefined;
  /** The reader asks for a page without marks. */
  hideMarks(): void;
}

export interface CardRequest {
  painted: PaintedMention;
  count: number;
  others: readonly EntrySummary[];
  language: Language;
  months: MonthFamily;
  /** Where the reader points, in CSS pixels of the viewport; null for the mention's first line. */
  point: { x: number; y: number } | null;
  /** Whether the card takes the focus: only when it was called by keyboard. */
  focus: boolean;
  /** What was asked for first, where the reader chose another reading of the name. */
  likeliest?: CardRequest;
}

/** The card of a mention: what it says and what its buttons do. */
export class MentionCard {
  readonly #document: Document;
  readonly #options: CardOptions;
  readonly #box: AnchoredCard;

  constructor(document: Document, box: AnchoredCard, options: CardOptions) {
    this.#document = document;
    this.#box = box;
    this.#options = options;
  }

  /**
   * Shows the card at its mention, at once with what is known; the past event follows.
   *
   * @returns false when the mention is not on the screen (hidden, edited away): no card is shown
   */
  show(request: CardRequest): boolean {
    const { painted, language, months } = request;
    const t = translator(language);
    const { line, fill } = latestEvent(this.#document, { language, months }, t);
    const { canOpenPanel, know } = this.#options;
    const model = { ...request, canOpenPanel, canKnow: know !== undefined };
    const card = cardContent(this.#document, model, line, this.#actions(request), t);
    const enter = () => this.#options.open(painted);
    const place = { ...request, range: painted.range, ...(canOpenPanel ? { enter } : {}) };
    if (!this.#box.show(card, place)) return false;
    void this.#load(request, card, fill);
    return true;
  }

  #actions(request: CardRequest) {
    const { painted } = request;
    return {
      open: () => this.#options.open(painted),
      next: () => this.#options.next(painted, this.#box.hasFocus),
      know: () => {
        this.#box.close();
        this.#options.know?.(painted.entry);
      },
      hide: () => {
        this.#box.close();
        this.#options.hideMarks();
      },
      choose: (entry: EntrySummary) => this.#choose(request, entry),
      resized: () => this.#showRest(),
    };
  }

  /** Finds room for what was opened at the card's end, and brings it into view where there is not enough. */
  #showRest(): void {
    this.#box.fit();
    const { card } = this.#box;
    if (card) card.scrollTop = card.scrollHeight;
  }

  /** Shows another entry that the name could mean, with a way back to the likeliest. */
  #choose(request: CardRequest, entry: EntrySummary): void {
    const likeliest = request.likeliest ?? request;
    if (entry.id === likeliest.painted.entry.id) {
      this.show({ ...likeliest, focus: request.focus });
      return;
    }
    const { painted, others } = likeliest;
    this.show({
      ...request,
      painted: painted.as(entry),
      count: 0,
      others: [painted.entry, ...others.filter(({ id }) => id !== entry.id)],
      likeliest,
    });
  }

  async #load(request: CardRequest, card: HTMLElement, fill: (answer: Result<EntryCard>) => void) {
    const answer = await this.#options
      .loadCard(request.painted.entry.id)
      .catch((error: unknown) => failure('unexpected', String(error)));
    if (this.#box.card !== card) return; // another card by now
    fill(answer);
    this.#box.fit();
  }
}
