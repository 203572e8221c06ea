/** Where a page says under which addresses else its article is to be had. */
const PLACES = [
  ['link[rel~="canonical" i]', 'href'],
  ['link[rel~="amphtml" i]', 'href'],
  ['link[rel~="alternate" i][media]:not([hreflang]):not([type])', 'href'],
  ['link[rel~="shortlink" i]', 'href'],
  ['meta[property="og:url" i]', 'content'],
] as const;

/** A page may say anything, and as often as it likes. */
const MOST = 12;
const LONGEST = 2_000;

/**
 * Addresses that a page declares for its own article beside the one it was opened at: canonical, AMP, mobile and short
 * ones, and what it is shared under. Absolute, each once. Other sites are left out, since two outlets that bring one text
 * are two articles, and so is what looks like a front page or a section, which careless pages declare.
 *
 * @param url where the page was opened
 * @example declaredAddresses(document, 'https://m.news.example/a?id=7') // ['https://www.news.example/story-7']
 */
export function declaredAddresses(document: Document, url: string): string[] {
  const opened = parse(url, url);
  if (opened === null) return [];
  const found = new Set<string>();
  for (const [selector, attribute] of PLACES)
    for (const element of document.querySelectorAll(selector)) {
      const declared = parse(element.getAttribute(attribute) ?? '', url);
      if (declared !== null && isOfArticle(declared, opened)) found.add(declared.href);
      if (found.size === MOST) return [...found];
    }
  found.delete(opened.href);
  return [...found];
}

function isOfArticle(declared: URL, opened: URL): boolean {
  if (!/^https?:$/u.test(declared.protocol) || declared.href.length > LONGEST) return false;
  if (siteOf(declared) !== siteOf(opened)) return false;
  // An article has a number, or a name of several words, below its section; a section has neither.
  const place = declared.pathname + declared.search;
  if (place === opened.pathname + opened.search) return true;
  return /\d/u.test(place) || /[^/]{12,}/u.test(place);
}

/** The host without the label that says for which screens it is. */
function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp|wap)\./u, '');
}

function parse(address: string, base: string): URL | null {
  try {
    return address.trim() === '' ? null : new URL(address.trim(), base);
  } catch {
    return null;
  }
}
