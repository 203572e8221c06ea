import { cleanUrl } from './clean-url.ts';
import type { SiyaqDatabase } from './database.ts';
import type { SavedArticle } from './records.ts';
import { readArticle } from './row-schemas.ts';

/** Parameters that choose a form of a page, with the values that do; names in lower case. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:1|true|)$/iu],
  ['outputtype', /^amp$/iu],
  ['view', /^(?:mobile|amp|print)$/iu],
  ['mobile', /^(?:1|true|)$/iu],
  ['print', /^(?:1|true|)$/iu],
]);

/** Caches of AMP pages, with the address of the page within their own. */
const AMP_CACHES = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/u,
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?(.+)$/u,
];

/**
 * What addresses of one page have in common: the same for its mobile, AMP and print forms, with and without "www.", by
 * either scheme, however its letters are escaped.
 *
 * @returns null for what is no address of a page, and for the front page of a site, which is no article
 * @example addressKey('https://m.news.example/a/7/amp?utm_source=x') === 'news.example/a/7'
 */
export function addressKey(address: string): string | null {
  const clean = cleanUrl(outOfCache(address));
  if (clean === null) return null;
  const { protocol, host, pathname, search } = new URL(clean);
  const parameters = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isForm(parameter));
  const path = decoded(pathname)
    .replace(/^\/(?:amp|m|mobile)(?=\/)/iu, '')
    .replace(/(?:\/amp|\.amp)(\.html)?\/?$/iu, '$1')
    .replace(/\/+$/u, '');
  if (path === '' && parameters.length === 0) return null;
  const site = host.replace(/^(?:www|m|mobile|amp|wap)\.(?=[^.]+\.)/u, '');
  const query = parameters.length === 0 ? '' : `?${decoded(parameters.join('&'))}`;
  return `${protocol === 'file:' ? 'file:' : ''}${site}${path}${query}`;
}

/** The keys of addresses, each once. */
export function addressKeys(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(addressKey).filter((key) => key !== null))];
}

/**
 * The saved article that stands under one of these addresses, the first of them first, also where it was saved under
 * another address of the same article.
 *
 * @param addresses where a page was opened, then what it declares of itself
 * @returns null when none is in the library, or deleted
 */
export async function findSavedAt(
  db: SiyaqDatabase,
  addresses: readonly string[],
): Promise<SavedArticle | null> {
  const [urls, keys] = [
    addresses.map(cleanUrl).filter((url) => url !== null),
    addressKeys(addresses),
  ];
  const [same, others] = await Promise.all([
    // Rows of earlier versions have their address alone.
    urls.length === 0 ? [] : db.articles.where('url').anyOf(urls).toArray(),
    keys.length === 0 ? [] : db.articles.where('addresses').anyOf(keys).toArray(),
  ]);
  const living = [...same, ...others].flatMap((row) => readArticle(row) ?? []);
  return living.find(({ deletedAt }) => deletedAt === null) ?? null;
}

function outOfCache(address: string): string {
  for (const cache of AMP_CACHES) {
    const [, secure, page] = cache.exec(address) ?? [];
    if (page !== undefined) return `${secure ? 'https' : 'http'}://${page}`;
  }
  return address;
}

function isForm(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=', 2);
  return FORMS.get(name.toLowerCase())?.test(value) ?? false;
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
