type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = Record<string, Json>;

/** What JSON-LD says of the page's article; null where it says nothing. */
export interface LinkedArticle {
  headline: string | null;
  published: string | null;
  authors: string[];
  publisher: string | null;
  section: string | null;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting)$/;
/** Deeper nesting is not read: nobody writes it, and a page may try to exhaust the stack. */
const DEPTH = 8;

/**
 * Reads the JSON-LD of a page: single objects, arrays and `@graph`, authors and publishers inline or by
 * `@id`. A script that does not parse is mended where the fault is a usual one (line breaks within
 * strings, trailing commas, comments), else left out. Of several articles the first with a date counts;
 * without an article any node with a date of publication does.
 *
 * @example linkedArticle(document).published
 */
export function linkedArticle(document: Document): LinkedArticle {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collectNodes(parseLoosely(script.textContent), nodes, 0);
  const byId = new Map<string, Node>();
  for (const node of nodes)
    if (typeof node['@id'] === 'string' && 'name' in node) byId.set(node['@id'], node);
  const articles = nodes.filter((node) => list(node['@type']).some(isArticleType));
  const dated = (node: Node): boolean => typeof node['datePublished'] === 'string';
  const node = articles.find(dated) ?? articles[0] ?? nodes.find(dated) ?? {};
  return {
    headline: text(node['headline']) ?? text(node['name']),
    published: text(node['datePublished']) ?? text(node['dateCreated']),
    authors: list(node['author']).flatMap((author) => nameOf(author, byId) ?? []),
    publisher: list(node['publisher']).map((publisher) => nameOf(publisher, byId))[0] ?? null,
    section: list(node['articleSection']).map(text)[0] ?? null,
  };
}

function isArticleType(type: Json): boolean {
  return typeof type === 'string' && ARTICLE.test(type.replace(/^.*[/#]/, ''));
}

/** Every object of a JSON value, outer before inner. */
function collectNodes(value: Json, nodes: Node[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return;
  if (!Array.isArray(value)) nodes.push(value);
  for (const part of Object.values(value)) collectNodes(part, nodes, depth + 1);
}

function nameOf(value: Json, byId: Map<string, Node>): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return text(value);
  const referred = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return text(value['name']) ?? text(referred?.['name']);
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function parseLoosely(source: string): Json {
  // A trailing comma is one before a closing bracket; control characters stand in strings unescaped.
  const mended = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/|;)\s*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1');
  for (const attempt of [source, mended]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      continue;
    }
  }
  return null;
}
