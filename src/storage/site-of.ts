/**
 * The host name of a page of the web: what readers call its site.
 *
 * @returns null for any other address, and for none
 * @example siteOf('https://www.example.org/news/1') === 'www.example.org'
 */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
