/** The content script that is in charge of this page, as others of this extension in it see it. */
export interface Presence {
  stage: 1 | 2;
  /** The script was injected once more: the reader asks for the page to be read. */
  again(): void;
  /** Another script takes over: stop answering and listening. */
  leave(): void;
}

/** The global object of a content script is the extension's own; the page has another. */
const world = globalThis as typeof globalThis & { siyaqPresence?: Presence };

/**
 * Whoever is in charge of the page, or null. A script can be put into a page twice: by registration and
 * on request.
 */
export function presence(): Presence | null {
  return world.siyaqPresence ?? null;
}

/** Takes charge of the page; whoever was in charge leaves first. */
export function takeCharge(newcomer: Presence): void {
  world.siyaqPresence?.leave();
  world.siyaqPresence = newcomer;
}
