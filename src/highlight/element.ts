import { directionOf } from '../locale/language.ts';

interface Attributes {
  class?: string;
  /** Language of the text inside; its direction follows. Everything from outside is put in as text. */
  lang?: 'ar' | 'en' | 'ar-Latn';
  [attribute: string]: string | undefined;
}

/**
 * An HTML element with its attributes and children. Strings become text nodes, never markup: names and
 * events come from packs and from the reader.
 *
 * @example element(document, 'p', { lang: 'ar' }, 'موسكو')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) created.setAttribute(attribute, value);
  const { lang } = attributes;
  if (lang) created.dir = lang === 'ar-Latn' ? 'ltr' : directionOf(lang);
  created.append(...children.filter((child) => child !== null));
  return created;
}
