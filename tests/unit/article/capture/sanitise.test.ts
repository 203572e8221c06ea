import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BODY_ATTRIBUTES, BODY_ELEMENTS } from '../../../../src/article/capture/body-elements.ts';
import { sanitise, sanitisedHtml } from '../../../../src/article/capture/sanitise.ts';
import { HOSTILE } from './hostile-html.ts';

const window = new JSDOM('').window as unknown as Window & typeof globalThis;

/** The elements of a fragment with what is not allowed in them; empty when all is well. */
function breaches(fragment: DocumentFragment): string[] {
  return [...fragment.querySelectorAll('*')].flatMap((element) => [
    ...(BODY_ELEMENTS.has(element.localName) &&
    element.namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? []
      : [element.localName]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      BODY_ATTRIBUTES.has(name) && (name !== 'href' || /^https?:\/\//u.test(value))
        ? []
        : [`${element.localName} ${name}`],
    ),
  ]);
}

describe('sanitise', () => {
  it.each(HOSTILE)('leaves nothing that runs, loads or styles of %s', (_name, html) => {
    expect(breaches(sanitise(html, window))).toEqual([]);
  });

  it.each(HOSTILE)('gives HTML that is as harmless when it is parsed anew: %s', (_name, html) => {
    const once = sanitisedHtml(html, window);
    const body = new JSDOM(once).window.document.body;
    const fragment = body.ownerDocument.createDocumentFragment();
    fragment.append(...body.childNodes);
    expect(breaches(fragment)).toEqual([]);
    expect(sanitisedHtml(once, window)).toBe(once);
  });

  it('keeps text, structure and links to the web', () => {
    const html =
      '<div lang="ar"><p>قال في <a href="https://news.example/a">بيان</a></p><table><tbody><tr><td colspan="2">رقم</td></tr></tbody></table></div>';
    expect(sanitisedHtml(html, window)).toBe(html);
  });

  it('keeps no text of what is no text', () => {
    expect(
      sanitise('<p>نص</p><style>p{color:red}</style><noscript>بديل</noscript>', window).textContent,
    ).toBe('نص');
  });
});
