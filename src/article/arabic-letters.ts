/** Enough Arabic letters for a sentence: fewer on a whole page, and it is not read further. */
const ENOUGH_LETTERS = 120;
/** Text nodes looked at before a page without Arabic letters is left alone. */
const GLANCE = 4000;
/** Elements looked into first, unless the page says that it is in Arabic: a menu and a first paragraph. */
const OPENING = 1200;
/** Alef, and its presentation forms: no sentence in Arabic letters is without, and a letter is found fast. */
const ALEFS = ['\u0627', '\ufe8d', '\ufe8e'];

/**
 * Whether there is a sentence in Arabic letters among the first thousands of a page's text nodes, scripts
 * and styles apart. Costs next to nothing on a page without: most pages are such.
 *
 * @example hasArabicLetters(document.body)
 */
export function hasArabicLetters(body: Element): boolean {
  return (saysSo(body) || mayHaveArabicLetters(body)) && isEnough(countInText(body));
}

/** Whether the page names its language: a long header of pictures and menus does not hide its text then. */
function saysSo(body: Element): boolean {
  const { lang, dir } = body.ownerDocument.documentElement;
  return dir === 'rtl' || /^ar\b/i.test(lang);
}

/**
 * The same of all text, scripts among it: the browser's own copy, all in one piece, costs far less than a
 * walk over its nodes. What is left of the cost is the browser making each kind of object known to the
 * script, once: `item` rather than an index, one range and no other element spare some of it.
 */
function mayHaveArabicLetters(body: Element): boolean {
  const text = openingOf(body);
  return ALEFS.some((alef) => text.includes(alef)) && isEnough(countIn(text));
}

function openingOf(body: Element): string {
  const beyond = body.getElementsByTagName('*').item(OPENING);
  if (!beyond) return body.textContent;
  const opening = body.ownerDocument.createRange();
  opening.setStart(body, 0);
  opening.setEnd(beyond, 0);
  return opening.toString();
}

function countInText(body: Element): number {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let letters = 0;
  for (let seen = 0; seen < GLANCE && !isEnough(letters) && walker.nextNode(); seen++) {
    const text = walker.currentNode as Text;
    const here = countIn(text.data);
    if (here > 0 && !/^(?:script|style|noscript|template)$/.test(text.parentElement!.localName))
      letters += here;
  }
  return letters;
}

function isEnough(letters: number): boolean {
  return letters >= ENOUGH_LETTERS;
}

/** Arabic letters in a text, or of very many only so many that they are enough. */
function countIn(text: string): number {
  const run = /[\u0620-\u06ff\ufb50-\ufefc]+/g;
  let letters = 0;
  for (let found = run.exec(text); found && !isEnough(letters); found = run.exec(text))
    letters += found[0].length;
  return letters;
}
