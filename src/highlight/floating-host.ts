import { AdoptedSheet } from './adopted-sheet.ts';

/** Against whatever the page's own rules do to unknown elements and to popovers. */
const HOST_SHEET = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }`;

/**
 * The one element that is ever put into a page: an empty host under the root element, in the top layer,
 * whose content stands in a closed shadow root out of reach of the page's scripts and styles. It is in the
 * document only while it shows something.
 */
export class FloatingHost {
  /** What the element is called; others of this extension know it by that. */
  static readonly NAME = 'siyaq-card';
  readonly #document: Document;
  readonly #css: string;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;

  constructor(document: Document, css: string) {
    this.#document = document;
    this.#css = css;
  }

  /** Shows the content in place of what was shown. Reads no layout. */
  show(content: HTMLElement): void {
    const root = (this.#root ??= this.#create());
    const host = this.#host!;
    root.replaceChildren(content);
    if (host.isConnected) return;
    this.#document.documentElement.append(host);
    host.showPopover();
  }

  /** Whether an event that reached the document came out of any host of this extension. */
  static isOn({ target }: Event): boolean {
    return target instanceof Element && target.localName === FloatingHost.NAME;
  }

  /** Takes the host out of the page; does nothing when it is not in it. */
  hide(): void {
    this.#host?.remove();
    this.#root?.replaceChildren();
  }

  /** Whether an event that reached the document came out of the host. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** The element inside that has the focus, or null. */
  get focused(): Element | null {
    return this.#root?.activeElement ?? null;
  }

  #create(): ShadowRoot {
    this.#host = this.#document.createElement(FloatingHost.NAME);
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'closed' });
    new AdoptedSheet(`${HOST_SHEET}\n${this.#css}`).adopt(root);
    return root;
  }
}
