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

/** Once the page is shown: a page that is rendered ahead may never be seen. */
export async function shown(document: Document): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true }),
  );
}

/**
 * Calls back when the document comes to stand for another address without being loaded, and when it comes
 * back from the back-forward cache (`restored`).
 */
export function onArrival(arrived: (restored: boolean) => void, signal: AbortSignal): void {
  let address = location.href;
  const moved = () => {
    const before = address;
    address = location.href;
    // A fragment alone is the same page.
    if (before.split('#')[0] !== address.split('#')[0]) arrived(false);
  };
  addEventListener('popstate', moved, { signal });
  if ('navigation' in globalThis)
    navigation.addEventListener('currententrychange', moved, { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) arrived(true);
    },
    { signal },
  );
}
