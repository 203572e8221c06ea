/** `requestIdleCallback` waits at most this long, in milliseconds, for a page that is never idle. */
const LATEST = 2_000;

/** Calls back in an idle moment, no sooner than after `delay` milliseconds. @returns a function that cancels */
export function whenIdle(delay: number, act: () => void): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(act, { timeout: LATEST });
  }, delay);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}

/**
 * Acts once the page is shown, at once where it is: a page that is rendered ahead may never be seen.
 *
 * @returns a function that cancels
 */
export function whenShown(document: Document, act: () => void): () => void {
  if (!(document as Document & { prerendering?: boolean }).prerendering) {
    act();
    return () => undefined;
  }
  document.addEventListener('prerenderingchange', act, { once: true });
  return () => document.removeEventListener('prerenderingchange', act);
}

/** Whether two addresses are of different pages; a fragment alone makes none. */
export function isOtherPage(address: string, other: string): boolean {
  return address.split('#')[0] !== other.split('#')[0];
}

/**
 * Calls back when the document comes to stand for another address without being loaded, and when it comes
 * back from the back-forward cache (`restored`).
 *
 * @returns a function that stops listening
 */
export function onArrival(arrived: (restored: boolean) => void): () => void {
  let address = location.href;
  const moved = () => {
    const before = address;
    address = location.href;
    if (isOtherPage(before, address)) arrived(false);
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) arrived(true);
  };
  const history = 'navigation' in globalThis ? navigation : null;
  addEventListener('popstate', moved);
  addEventListener('pageshow', shown);
  history?.addEventListener('currententrychange', moved);
  return () => {
    removeEventListener('popstate', moved);
    removeEventListener('pageshow', shown);
    history?.removeEventListener('currententrychange', moved);
  };
}
