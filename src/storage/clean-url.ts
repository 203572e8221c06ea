/** Parameters that say how a reader came to a page, not which page it is. Names in lower case. */
const TRACKING = new Set([
  '_ga',
  '_gl',
  'dclid',
  'fb_action_ids',
  'fb_action_types',
  'fb_source',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ocid',
  'ref_src',
  'ref_url',
  's_cid',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'yclid',
]);

/** The like of utm_source (Urchin, Google), at_medium (Piano), pk_campaign and mtm_campaign (Matomo). */
const TRACKING_PREFIX = /^(?:utm|at|pk|piwik|mtm|matomo)_/u;

/** Begins the address of a text of no page, which the reader brought; its id follows. */
export const OWN_TEXT = 'siyaq-text:';

const SCHEMES = new Set(['http:', 'https:', 'file:', OWN_TEXT]);

/**
 * The address under which an article is known: without fragment, tracking parameters and credentials. The
 * other parameters keep their order and their writing.
 *
 * @returns null for what is not the address of a page (a script, an extension, no address at all)
 * @example cleanUrl('https://news.example/a?id=7&utm_source=x#top') // 'https://news.example/a?id=7'
 */
export function cleanUrl(address: string): string | null {
  const url = parse(address);
  if (url === null || !SCHEMES.has(url.protocol)) return null;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  url.hash = '';
  url.username = '';
  url.password = '';
  url.search = kept.join('&');
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]!.toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIX.test(name);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
