import { linkedArticle, type LinkedArticle } from './json-ld.ts';
import { writtenDate } from './written-date.ts';

/** What a page says about its article; null or empty where it says nothing that can be believed. */
export interface Metadata {
  /** The headline as metadata has it, perhaps with the outlet's name; null when there is none. */
  headline: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO dates of the day of publication, in the page's own time zone, the most trusted first; mostly one. */
  published: readonly string[];
}

/** Names of `meta` elements for the date of publication, by how much they are to be trusted. */
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'published_time',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'datecreated',
];
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
];

const AUTHOR_PLACES =
  '[itemprop~="author"],[rel~="author"],.byline,.author-name,.author,.writer,[class*="byline"],[class*="reporter"],[id*="reporter"]';
/** Words before an author's name: بقلم، كتب، كتبت، الكاتب، إعداد، تحرير، By. */
const BEFORE_AUTHOR =
  /^(?:بقلم|كتبت?|الكاتبة?|إعداد|تحرير|المؤلف|by|author)\s*[:\-/]?\s+|^\s*[:-]\s*/iu;

/**
 * Title, author, outlet and days of publication from JSON-LD, microdata, `meta` and `time` elements. What
 * is only in the visible text is found by `headline.ts` and `dateline.ts`.
 *
 * @example readMetadata(document).published // ['2020-03-17']
 */
export function readMetadata(document: Document): Metadata {
  const meta = metaContents(document);
  const linked = linkedArticle(document);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const publisher = document.querySelector('[itemprop~="publisher"]');
  const outlet =
    meta.get('og:site_name') ??
    linked.publisher ??
    (publisher && cleanName(statedName(publisher))) ??
    meta.get('application-name') ??
    meta.get('publisher') ??
    null;
  return {
    headline: linked.headline ?? first(['og:title', 'twitter:title', 'headline', 'dc.title']),
    byline: bylineOf(document, linked, first(AUTHOR_NAMES), outlet),
    outlet,
    published: publishedOn(document, linked, meta),
  };
}

/** The first non-empty content of each name, property and itemprop, in lower case. */
function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')!.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && value && !contents.has(name)) contents.set(name, value);
    }
  }
  return contents;
}

function publishedOn(
  document: Document,
  linked: LinkedArticle,
  meta: ReadonlyMap<string, string>,
): string[] {
  const stated = [linked.published, ...DATE_NAMES.map((name) => meta.get(name))];
  for (const element of document.querySelectorAll('[itemprop~="datePublished"],time[pubdate]'))
    stated.push(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    );
  // A <time> in a link or list belongs to another article's teaser.
  for (const element of document.querySelectorAll('time[datetime]'))
    if (!element.closest('a,li,aside,nav,footer')) stated.push(element.getAttribute('datetime'));
  return stated.flatMap((value) => (value ? (writtenDate(value) ?? []) : []));
}

function bylineOf(
  document: Document,
  linked: LinkedArticle,
  stated: string | null,
  outlet: string | null,
): string | null {
  const named = linked.authors.map(cleanName).filter((name) => name !== null);
  const candidates = [
    [...new Set(named)].join('، '),
    stated,
    ...[...document.querySelectorAll(AUTHOR_PLACES)].map(statedName),
  ];
  for (const candidate of candidates) {
    const name = candidate ? cleanName(candidate) : null;
    if (name !== null && name !== outlet) return name;
  }
  return null;
}

/** What an element of microdata, or one named for its content, says: its `name` rather than all of it. */
function statedName(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return name.getAttribute('content') ?? name.textContent;
}

/** A name as people write it, or null for an address, an account, a number or a paragraph. */
function cleanName(written: string): string | null {
  const name = written.replace(/\s+/gu, ' ').trim().replace(BEFORE_AUTHOR, '').trim();
  const isName = name.length >= 2 && name.length <= 80 && /\p{L}{2}/u.test(name);
  return isName && !/https?:|^@|^(?:admin|administrator|editor|webmaster)$/i.test(name)
    ? name
    : null;
}
