import type { Access } from '../../core/settings.ts';
import { ERROR_CODES, type ErrorCode, type Failure, type Result } from '../../core/result.ts';
import type { PageReport } from '../../messages/calls.ts';
import { isOutOfReach } from './out-of-reach.ts';

/** What the panel knows of the tab beside it when it decides what to say. */
export interface PageFacts {
  /** Whether there is a tab at all. */
  tab: boolean;
  /** The tab's address; null while the browser keeps it from an extension without permission. */
  url: string | null;
  /** Whether the tab is still loading its document. */
  loading: boolean;
  /** Whether the browser lets Siyaq into this address (not counting a permission for this once). */
  granted: boolean;
  /** What the reader chose on the welcome page. */
  access: Access;
  sitesOff: readonly string[];
  /** The content script's answer, or null while none has come and none has failed to. */
  reply: Result<PageReport> | null;
}

/** What the panel shows of a page: its names, or why there are none and what can be done. */
export type PageCondition =
  | { is: 'marked'; report: PageReport }
  | { is: 'nothing-found'; report: PageReport }
  | { is: 'loading' }
  | { is: 'not-arabic' }
  | { is: 'not-article' }
  | { is: 'site-off'; host: string }
  | { is: 'out-of-reach' } // browser pages, stores, PDF
  | { is: 'ask'; host: string | null } // only when asked, and not asked yet
  | { is: 'no-permission'; host: string | null }
  | { is: 'needs-reload' } // allowed, but no content script answers
  | { is: 'failed'; failure: Failure };

/**
 * Why nothing is marked on a page, or what is. What the page itself answers goes before what the
 * settings and permissions would lead one to expect: a page read at the reader's request answers
 * without a permission that `permissions.contains` knows of.
 *
 * @example whyNothingIsMarked({ ...facts, granted: false, access: 'sites', reply: unreachable }).is === 'no-permission'
 */
export function whyNothingIsMarked(facts: PageFacts): PageCondition {
  const report = facts.reply?.ok ? facts.reply.value : null;
  // Without a permission the browser keeps the address to itself; a page that was read knows it.
  const url = facts.url ?? report?.url;
  const host = url ? hostOf(url) : null;
  if (!facts.tab || (facts.url && isOutOfReach(facts.url))) return { is: 'out-of-reach' };
  if (host && facts.sitesOff.includes(host)) return { is: 'site-off', host };
  // Marks that went with the permission were not switched off by the reader.
  if (report && (report.state !== 'site-off' || facts.granted)) return conditionOf(report);
  if (facts.reply === null || facts.loading) return { is: 'loading' };
  if (!facts.reply.ok && !isUnreachable(facts.reply.error))
    return { is: 'failed', failure: facts.reply.error };
  // Where every page is allowed, the addresses still hidden are the browser's own.
  if (facts.granted && !host) return { is: 'out-of-reach' };
  if (facts.access === 'asked') return { is: 'ask', host };
  if (!facts.granted) return { is: 'no-permission', host };
  return { is: 'needs-reload' };
}

function conditionOf(report: PageReport): PageCondition {
  switch (report.state) {
    case 'reading':
      return report.mentions.some((block) => block.length > 0)
        ? { is: 'marked', report }
        : { is: 'nothing-found', report };
    case 'waiting':
      return { is: 'loading' };
    case 'site-off':
      return { is: 'site-off', host: hostOf(report.url) ?? report.url };
    case 'failed':
      return { is: 'failed', failure: readFailure(report.failure) };
    default:
      return { is: report.state };
  }
}

/** A page says its failure as a code, or in words that only the log should show. */
function readFailure(text: string | null): Failure {
  const code = ERROR_CODES.find((known): known is ErrorCode => known === text);
  return code ? { code, detail: '' } : { code: 'unexpected', detail: text ?? '' };
}

function isUnreachable({ code }: Failure): boolean {
  return code === 'page-unreachable' || code === 'background-unreachable';
}

/** Host name without port ("www.example.org"), or null for an address without one. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname || null : null;
}
