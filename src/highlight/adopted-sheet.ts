/**
 * A style sheet put beside those a page or shadow root has, without an element: it changes no DOM and
 * passes under any content security policy.
 */
export class AdoptedSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<DocumentOrShadowRoot>();

  constructor(css: string) {
    this.#sheet.replaceSync(css);
  }

  /** Adds the sheet where it is not yet, or no longer: a page may assign its own list over ours. */
  adopt(root: DocumentOrShadowRoot): void {
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Takes the sheet out of every root it was adopted by. */
  withdraw(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((it) => it !== this.#sheet);
    this.#roots.clear();
  }
}
