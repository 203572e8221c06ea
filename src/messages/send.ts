import { browser } from '../platform/browser.ts';
import { failure, type Result } from '../core/result.ts';
import type { BackgroundCalls, ContentCalls, Notices, PageCalls } from './calls.ts';
import type { Envelope } from './envelope.ts';

type AllBackgroundCalls = ContentCalls & BackgroundCalls;

/**
 * Calls the background, waking it when it sleeps.
 *
 * @returns its answer, or `background-unreachable` when none came (the extension was updated or removed
 * under a page that still runs the old content script).
 */
export async function callBackground<C extends keyof AllBackgroundCalls>(
  call: C,
  request: AllBackgroundCalls[C]['request'],
): Promise<Result<AllBackgroundCalls[C]['reply']>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope('background', call, request));
    return readResult(reply, 'background-unreachable');
  } catch (error) {
    return failure('background-unreachable', String(error));
  }
}

/** Calls the content script in the top frame of a tab; `page-unreachable` when there is none. */
export async function callPage<C extends keyof PageCalls>(
  tab: number,
  call: C,
  request: PageCalls[C]['request'],
): Promise<Result<PageCalls[C]['reply']>> {
  try {
    const message = envelope('page', call, request);
    const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return readResult(reply, 'page-unreachable');
  } catch (error) {
    return failure('page-unreachable', String(error));
  }
}

/** Tells every open extension page; it is no error when none is open. */
export function notify<N extends keyof Notices>(notice: N, content: Notices[N]): void {
  browser.runtime.sendMessage(envelope('notice', notice, content)).catch(() => undefined);
}

function envelope(to: Envelope['to'], call: string, request: unknown): Envelope {
  return { siyaq: 1, to, call, request };
}

function readResult<T>(
  reply: unknown,
  absent: 'background-unreachable' | 'page-unreachable',
): Result<T> {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Result<T>;
  return failure(absent, 'no answer');
}
