import { linkedArticle } from '../json-ld.ts';

const LONGEST = 60;

/** The section of the outlet that a page's metadata names, or null. */
export function sectionOf(document: Document): string | null {
  const stated =
    linkedArticle(document).section ??
    document
      .querySelector('meta[property="article:section"],meta[name="article:section"]')
      ?.getAttribute('content');
  const name = stated?.replace(/\s+/gu, ' ').trim() ?? '';
  return name !== '' && name.length <= LONGEST ? name : null;
}
