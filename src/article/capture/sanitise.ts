import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { BODY_ATTRIBUTES, BODY_ELEMENTS } from './body-elements.ts';

const CONFIG: Config = {
  ALLOWED_TAGS: [...BODY_ELEMENTS],
  ALLOWED_ATTR: [...BODY_ATTRIBUTES],
  // Web addresses alone: no script, no data, no mail, and nothing relative, which would lead into the extension.
  ALLOWED_URI_REGEXP: /^https?:\/\//iu,
  // All but the link are no addresses.
  ADD_URI_SAFE_ATTR: [...BODY_ATTRIBUTES].filter((name) => name !== 'href'),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  KEEP_CONTENT: true,
  // What is unknown is taken away with its shell; of these not even the text is the article's.
  FORBID_CONTENTS: [
    ...[
      'audio',
      'canvas',
      'embed',
      'frame',
      'frameset',
      'head',
      'iframe',
      'input',
      'math',
      'noembed',
    ],
    ...[
      'noframes',
      'noscript',
      'object',
      'option',
      'plaintext',
      'script',
      'select',
      'style',
      'svg',
    ],
    ...['template', 'textarea', 'title', 'video', 'xmp'],
  ],
};

const purifiers = new WeakMap<Window, DOMPurify>();

/**
 * The body of an article from HTML of any origin: the elements and attributes of {@link BODY_ELEMENTS} alone, links to
 * web pages alone; nothing in it runs, loads or styles. It is made so when it is saved and again whenever it is shown,
 * since what stands in the library may be of another version, or of a restored file.
 *
 * @param window whose parser is used; nothing of it is changed
 * @example sanitise('<p onclick="x()">نص<img src=x>', window).textContent // 'نص'
 */
export function sanitise(html: string, window: Window & typeof globalThis): DocumentFragment {
  return purifierOf(window).sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}

/** As {@link sanitise}, as HTML. */
export function sanitisedHtml(html: string, window: Window & typeof globalThis): string {
  return purifierOf(window).sanitize(html, CONFIG);
}

function purifierOf(window: Window & typeof globalThis): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const made = createPurifier(window);
  purifiers.set(window, made);
  return made;
}
