import { JSDOM } from 'jsdom';

/** A document from the HTML of its body, with what belongs into its head. */
export function page(body: string, head = '', url?: string): Document {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return new JSDOM(html, url ? { url } : {}).window.document;
}
