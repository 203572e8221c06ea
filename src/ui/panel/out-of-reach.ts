/**
 * Sites from which the browsers keep every extension, whatever the reader allows: the stores, and in
 * Firefox Mozilla's own services (the defaults of `extensions.webextensions.restrictedDomains`).
 */
const CLOSED_HOSTS = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'microsoftedge.microsoft.com',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/**
 * Whether no extension can read an address: the browser's own pages, files, the stores, and PDF
 * documents, which a viewer of the browser shows.
 *
 * @example isOutOfReach('chrome://extensions') === true
 */
export function isOutOfReach(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return true;
  return CLOSED_HOSTS.has(hostname) || /\.pdf$/iu.test(pathname);
}
