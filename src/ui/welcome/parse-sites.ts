/** Sites as typed by a person, as match patterns for the browser. */
export interface ParsedSites {
  /** Host names as understood, each once, in the order typed: "aljazeera.net" for "https://www.…/news". */
  hosts: string[];
  /** One match pattern for each: the site with everything under it. */
  origins: string[];
  /** What is no site, as typed. */
  rejected: string[];
}

/**
 * Reads sites one a line or separated by spaces or commas (the Arabic ones too). A full address counts
 * for its site; a leading "www." falls away, because the pattern takes in every subdomain.
 *
 * @example parseSites('https://www.example.org/a, example.com').origins
 * // ['*://*.example.org/*', '*://*.example.com/*']
 */
export function parseSites(typed: string): ParsedSites {
  const hosts: string[] = [];
  const rejected: string[] = [];
  // U+060C Arabic comma, U+061B Arabic semicolon; marks of direction come along when an address is copied.
  const pieces = typed
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split(/[\s,;\u060c\u061b]+/u);
  for (const piece of pieces.filter(Boolean)) {
    const host = siteOf(piece);
    if (host === null) rejected.push(piece);
    else if (!hosts.includes(host)) hosts.push(host);
  }
  return { hosts, origins: hosts.map(originOf), rejected };
}

/** @returns null for what names no site: a bare word, a top-level domain, another scheme */
function siteOf(piece: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(piece) ? piece : `http://${piece}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || username) return null;
  const host = hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  // One word is no site, but for the machine itself; the URL parser has made "1" an address of numbers.
  if (host === 'localhost') return host;
  if (isNumeric(host)) return piece.includes(host) ? host : null;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? host : null;
}

/** Match pattern of a site and everything under it; an address of numbers has nothing under it. */
export function originOf(host: string): string {
  return host === 'localhost' || isNumeric(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The host of a match pattern, or null for one that means every site ("*://*\/*"). */
export function hostOfOrigin(origin: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//u.exec(origin)?.[1];
  return host ?? null;
}

function isNumeric(host: string): boolean {
  return /^(?:\d+\.){3}\d+$|^\[/u.test(host);
}
