import type { Colour, Stretch } from '../core/annotations/annotation.ts';
import { failure, type Failure, type Result } from '../core/result.ts';
import { errorMessage } from '../locale/error-message.ts';
import type { Language } from '../locale/language.ts';
import { translator } from '../locale/translator.ts';
import { AnchoredCard } from './anchored-card.ts';
import {
  annotationContent,
  barContent,
  editorContent,
  type BarActions,
  type CardActions,
  type CardWords,
} from './annotation-card-content.ts';
import { ANNOTATION_CARD_SHEET } from './annotation-card-sheet.ts';
import { element } from './element.ts';
import { keepKeys } from './keep-keys.ts';
import { boxesOf } from './mention-boxes.ts';
import type { PaintedAnnotation, PaintedAnnotations } from './painted-annotations.ts';
import type { Point } from './watch-pointer.ts';

/** Where a card stands and whether it takes the focus. */
export interface CardManner {
  stretch: Stretch;
  /** Where the reader points; null for an end of the stretch. */
  point: Point | null;
  focus: boolean;
  language: Language;
}

/** What is written, and where it goes. */
export interface Writing {
  /** Tells it from others that were begun. */
  key: string;
  quote: string;
  note: string;
  colour: Colour;
  store: (note: string, colour: Colour) => Promise<Result<unknown>>;
}

/** A card stands beside so much of a long stretch, in UTF-16 units. */
const BESIDE = 16;

/** The one card of annotations at a time: the bar beside a selection, what an annotation says, or the editor of a note. */
export class AnnotationCards {
  readonly #document: Document;
  readonly #closed: () => void;
  readonly #box: AnchoredCard;
  /** Notes that were begun and not saved. */
  readonly #begun = new Map<string, string>();
  #is: 'bar' | 'card' | 'editor' | null = null;
  #editing = new AbortController();

  /** @param closed no card is open any more */
  constructor(document: Document, closed: () => void) {
    this.#document = document;
    this.#closed = closed;
    const gone = () => {
      this.#editing.abort();
      this.#is = null;
      this.#closed();
    };
    this.#box = new AnchoredCard(document, gone, ANNOTATION_CARD_SHEET);
  }

  /** What is open, or null. */
  get is(): 'bar' | 'card' | 'editor' | null {
    return this.#is;
  }

  get hasFocus(): boolean {
    return this.#box.hasFocus;
  }

  /** @returns whether a card was open */
  close(): boolean {
    const open = this.#box.card !== null;
    this.#box.close();
    return open;
  }

  /** The text was read anew: a card whose text is gone closes, unless something is being written in it. */
  textChanged(): void {
    const gone = this.#box.range?.startContainer.isConnected === false;
    if (gone && this.#is !== 'editor') this.#box.close();
  }

  /** @returns false when its place is not on the screen: no card is shown */
  showBar(
    painted: PaintedAnnotations,
    manner: CardManner,
    actions: { colour: (colour: Colour) => Promise<Result<unknown>>; note: () => void },
  ): boolean {
    const bar = barContent(this.#words(manner), {
      colour: (colour) => void this.#act(actions.colour(colour)),
      note: actions.note,
    } satisfies BarActions);
    // A press must not let go of the selection.
    for (const type of ['pointerdown', 'mousedown'])
      bar.addEventListener(type, (event) => event.preventDefault());
    return this.#show('bar', bar, painted, manner);
  }

  /** As {@link showBar}. */
  showCard(
    painted: PaintedAnnotations,
    { annotation, anchor }: PaintedAnnotation,
    manner: CardManner,
    actions: {
      colour: (colour: Colour) => Promise<Result<unknown>>;
      edit: () => void;
      remove: () => Promise<Result<unknown>>;
    },
  ): boolean {
    const card = annotationContent(this.#words(manner), annotation, anchor.by === 'approximate', {
      colour: (colour) => void this.#act(actions.colour(colour)),
      edit: actions.edit,
      remove: () => void this.#act(actions.remove()),
    } satisfies CardActions);
    return this.#show('card', card, painted, manner);
  }

  /** As {@link showBar}. The card stays until it is saved or closed; what was begun comes back when it is opened again. */
  showEditor(painted: PaintedAnnotations, manner: CardManner, writing: Writing): boolean {
    const { key, store } = writing;
    let stored = false;
    const { card, field, save } = editorContent(
      this.#words(manner),
      { ...writing, note: this.#begun.get(key) ?? writing.note },
      {
        save: (note, colour) => {
          const deed = store(note, colour).then((answer) => {
            stored = answer.ok;
            return answer;
          });
          void this.#act(deed);
        },
        cancel: () => this.#box.close(),
      },
    );
    if (!this.#show('editor', card, painted, manner)) return false;
    const { signal } = (this.#editing = new AbortController());
    keepKeys((event) => this.#box.holds(event), save, signal);
    signal.addEventListener('abort', () => {
      if (stored || field.value.trim() === writing.note) this.#begun.delete(key);
      else this.#begun.set(key, field.value);
    });
    field.focus({ preventScroll: true });
    return true;
  }

  #show(
    is: 'bar' | 'card' | 'editor',
    card: HTMLElement,
    painted: PaintedAnnotations,
    { stretch, point, focus, language }: CardManner,
  ): boolean {
    const ends = is === 'bar' ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const places = [
      point && this.#besidePoint(point),
      ...ends.map((end) => painted.endOf(stretch, BESIDE, end)),
    ].filter((range) => range !== null);
    const range = places.find(isOnScreen) ?? places[0] ?? null;
    const stays = is === 'editor';
    this.#editing.abort();
    if (!this.#box.show(card, { range, language, point, focus: focus || stays, stays }))
      return false;
    this.#is = is;
    return true;
  }

  /** The letter that is pointed at. */
  #besidePoint({ x, y }: Point): StaticRange | null {
    const caret = this.#document.caretPositionFromPoint(x, y);
    const node = caret?.offsetNode;
    if (!caret || !(node instanceof Text)) return null;
    return new StaticRange({
      ...{ startContainer: node, startOffset: Math.max(0, caret.offset - 1) },
      ...{ endContainer: node, endOffset: Math.min(node.data.length, caret.offset + 1) },
    });
  }

  /** Waits for a deed: the card goes when it is done, and says what is wrong when it is not. */
  async #act(deed: Promise<Result<unknown>>): Promise<void> {
    const { card } = this.#box;
    const answer = await deed.catch((error: unknown) => failure('unexpected', String(error)));
    if (this.#box.card !== card || card === null) return; // another card by now
    if (answer.ok) this.#box.close();
    else this.#complain(card, answer.error);
  }

  #complain(card: HTMLElement, { code }: Failure): void {
    card.querySelector('.alarm')?.remove();
    const language = card.lang === 'ar' ? 'ar' : 'en';
    const words = translator(language)(errorMessage(code));
    card.append(element(this.#document, 'p', { class: 'alarm small', role: 'alert' }, words));
    this.#box.fit();
  }

  #words({ language }: CardManner): CardWords {
    return { document: this.#document, language, t: translator(language) };
  }
}

function isOnScreen(range: StaticRange): boolean {
  const box = boxesOf(range)[0];
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}
