import { browser } from '../../platform/browser.ts';
import { PANEL_REQUEST } from '../../platform/panel.ts';

/** The background's wish that the panel show an entry, left where a panel that is only opening finds it. */
interface PanelRequest {
  entry: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** A panel opened by hand long after is not meant. */
const FRESH = 10_000;

/**
 * Calls `open` for a request that waits and for each that comes.
 *
 * @param now milliseconds since the epoch
 */
export function onPanelRequest(open: (entry: string) => void, now: () => number): void {
  let done = 0;
  const take = (value: unknown) => {
    const request = readRequest(value);
    if (!request || request.at === done || now() - request.at > FRESH) return;
    done = request.at;
    open(request.entry);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[PANEL_REQUEST]) take(changes[PANEL_REQUEST].newValue);
  });
  browser.storage.session
    .get(PANEL_REQUEST)
    .then((stored) => take(stored[PANEL_REQUEST]))
    .catch((error: unknown) => console.error('siyaq', error));
}

function readRequest(value: unknown): PanelRequest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entry, at } = value as Partial<Record<keyof PanelRequest, unknown>>;
  return typeof entry === 'string' && typeof at === 'number' ? { entry, at } : null;
}
