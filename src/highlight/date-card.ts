import { failure, type Result } from '../core/result.ts';
import { translator } from '../locale/translator.ts';
import type { DateCard as Known, DateQuestion } from '../messages/calls.ts';
import type { AnchoredCard } from './anchored-card.ts';
import { dateCardContent, type DateCardModel } from './date-card-content.ts';
import { eventsOfDate } from './events-of-date.ts';

export type LoadDate = (question: DateQuestion) => Promise<Result<Known>>;

export interface DateCardRequest extends DateCardModel {
  /** Ids of the article's entries, the most important first. */
  entries: readonly string[];
  /** As of the card of a mention. */
  point: { x: number; y: number } | null;
  focus: boolean;
}

/** The card of a date: which day is meant, in both calendars, and what else is known of it. */
export class DateCard {
  readonly #document: Document;
  readonly #box: AnchoredCard;
  readonly #load: LoadDate;
  #card: HTMLElement | null = null;

  constructor(document: Document, box: AnchoredCard, load: LoadDate) {
    this.#document = document;
    this.#box = box;
    this.#load = load;
  }

  /** Whether the card that is open is one of a date. */
  get isOpen(): boolean {
    return this.#card !== null && this.#box.card === this.#card;
  }

  /** @returns false when the date is not on the screen (hidden, edited away): no card is shown */
  show(request: DateCardRequest): boolean {
    const { painted, entries, language } = request;
    const { interval } = painted.date;
    const t = translator(language);
    const events =
      interval !== null && entries.length > 0
        ? eventsOfDate(this.#document, interval, request, t, () => this.#box.fit())
        : null;
    const card = dateCardContent(this.#document, request, events?.section ?? null, t);
    if (!this.#box.show(card, { ...request, range: painted.range })) return false;
    this.#card = card;
    if (events && interval) void this.#fill(request, interval, card, events.fill);
    return true;
  }

  async #fill(
    { entries, publication }: DateCardRequest,
    { from, to }: Pick<DateQuestion, 'from' | 'to'>,
    card: HTMLElement,
    fill: (answer: Result<Known>) => void,
  ): Promise<void> {
    const published = publication?.published ?? null;
    const answer = await this.#load({ from, to, entries: [...entries], published }).catch(
      (error: unknown) => failure('unexpected', String(error)),
    );
    if (this.#box.card !== card) return; // another card by now
    fill(answer);
    this.#box.fit();
  }
}
