import { countLetters } from './language.ts';

/** Never text of the page. */
const UNREAD =
  'script,style,noscript,template,svg,math,button,select,textarea,label,object,iframe,canvas,audio,video,' +
  'dialog:not([open]),[hidden],[style*="display:none"],[style*="display: none"]';

/** Beside the text, unless the page put its main content into them (unclosed tags, open dialogs). */
const BESIDE = 'nav,aside,footer,[role="navigation"],[role="complementary"],[aria-hidden="true"]';
const MAIN_CONTENT = 'main,h1,[itemprop~="articleBody"]';

/**
 * The outermost parts of a page that are not read: what never shows, what stands beside the text, and
 * <pre> that is code. By markup alone, so that no style is computed.
 *
 * @example unreadElements(document.body).has(document.querySelector('nav')!)
 */
export function unreadElements(root: Element): Set<Element> {
  const unread = new Set(root.querySelectorAll(UNREAD));
  for (const element of root.querySelectorAll(BESIDE))
    if (!element.querySelector(MAIN_CONTENT)) unread.add(element);
  for (const element of root.querySelectorAll('pre')) {
    const { arabic, other } = countLetters(element.textContent);
    if (arabic <= other) unread.add(element);
  }
  return unread;
}
