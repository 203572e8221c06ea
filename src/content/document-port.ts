import { browser, type Runtime } from '../platform/browser.ts';

/** An id for a document that no other has. `randomUUID` is only on pages that came encrypted. */
export function documentId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  );
}

/**
 * Keeps a port to the background open under a document's id: when the page goes, in whatever way, the port
 * closes, and the background forgets the text. It neither wakes the background nor keeps it awake.
 *
 * @returns a function to call before text is sent: opens the port where it is not, or no longer
 */
export function portHolder(document: string, signal: AbortSignal): () => void {
  let port: Runtime.Port | null = null;
  const close = (): void => {
    port?.disconnect();
    port = null;
  };
  // A page that goes into the back-forward cache is not told that its port was closed.
  addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', close);
  return () => {
    if (port || signal.aborted) return;
    try {
      port = browser.runtime.connect({ name: document });
    } catch {
      return; // the extension is gone: sending fails too, and says so
    }
    // The background was stopped.
    port.onDisconnect.addListener(() => (port = null));
  };
}
