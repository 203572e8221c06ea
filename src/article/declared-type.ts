/** What a page says it is, as far as that bears on whether it is an article. */
export interface DeclaredType {
  article: boolean;
  /** A product, a list, search results, questions and answers, a forum: null too where it also says it is an
   * article: a list of articles, or an article with a list. */
  other: string | null;
  video: boolean;
  /** The address is that of a site's front page. */
  front: boolean;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting)$/;
const OTHER =
  /^(?:Product|FAQPage|QAPage|CollectionPage|SearchResultsPage|ItemList|DiscussionForumPosting|ProfilePage|ContactPage)$/;
const FORUM = /vbulletin|phpbb|xenforo|discourse|mybb|simple machines|invision|vanilla forum/i;
const SHOP = '[itemprop~="price"],[class*="add-to-cart"],[class*="add_to_cart"]';
const PLAYER =
  'video,iframe[src*="youtube"],iframe[src*="vimeo"],iframe[src*="dailymotion"],iframe[src*="player"]';

/**
 * Reads what a page declares: types of schema.org in JSON-LD or microdata, `og:type`, its generator, its
 * address. Declarations are evidence only; front pages that call themselves articles are common.
 *
 * @example declaredType(document).article
 */
export function declaredType(document: Document): DeclaredType {
  const types = schemaTypes(document);
  const openGraph = content(document, 'meta[property="og:type"]');
  const front = isFrontPage(document);
  const isArticle = types.some((type) => ARTICLE.test(type));
  const other = types.find((type) => OTHER.test(type)) ?? null;
  return {
    article:
      !front &&
      (openGraph === 'article' ||
        document.querySelector('meta[property="article:published_time"]') !== null ||
        (isArticle && other === null)),
    other: FORUM.test(content(document, 'meta[name="generator"]'))
      ? 'a forum'
      : openGraph.startsWith('product') || document.querySelector(SHOP) !== null
        ? 'a product'
        : isArticle
          ? null
          : other,
    video:
      openGraph.startsWith('video') ||
      types.includes('VideoObject') ||
      document.querySelector(PLAYER) !== null,
    front,
  };
}

/** Every "@type" of the page's JSON-LD, read by pattern since much of it does not parse, and itemtypes. */
function schemaTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    for (const [, list] of script.textContent.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g))
      types.push(...(list!.match(/\w+/g) ?? []));
  for (const element of document.querySelectorAll('[itemtype]'))
    types.push(element.getAttribute('itemtype')!.replace(/^.*\//, ''));
  return types;
}

/** By the page's own address, else the one it names as canonical: no path, no query. */
function isFrontPage(document: Document): boolean {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const address of [document.URL, canonical, content(document, 'meta[property="og:url"]')]) {
    const url =
      address && /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : null;
    if (url)
      return /^\/(?:index\.\w+|home|ar|arabic)?\/?$/i.test(url.pathname) && url.search === '';
  }
  return false;
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content')?.trim().toLowerCase() ?? '';
}
