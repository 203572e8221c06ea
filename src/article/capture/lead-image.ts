import type { TextBlock } from '../text-blocks.ts';

/** Least width and height of a picture that leads an article, in pixels of its file: logos and portraits are smaller. */
const WIDTH = 300;
const HEIGHT = 150;
const BESIDE = 'nav,aside,footer,[role="navigation"],[role="complementary"]';

/**
 * The picture that leads an article: the one that the page's metadata names where it is shown, else the first large one
 * from the headline to the end of the text. Only one that has been loaded counts.
 *
 * @param blocks of the article, the headline among them
 */
export function findLeadImage(
  document: Document,
  blocks: readonly TextBlock[],
): HTMLImageElement | null {
  const last = blocks.at(-1)?.element;
  if (!last) return null;
  const start = blocks.find(({ kind }) => kind === 'title')?.element ?? null;
  const named = fileOf(
    document
      .querySelector('meta[property="og:image"],meta[name="twitter:image"]')
      ?.getAttribute('content') ?? '',
  );
  const images = [...document.querySelectorAll('img')].filter(
    (image) =>
      image.complete &&
      image.naturalWidth >= WIDTH &&
      image.naturalHeight >= HEIGHT &&
      !image.closest(BESIDE),
  );
  const within = images.filter(
    (image) => (start === null || follows(image, start)) && !follows(image, last),
  );
  return (
    images.find(({ currentSrc }) => named !== '' && fileOf(currentSrc) === named) ??
    within[0] ??
    null
  );
}

/** Whether `a` stands after `b` in the document. */
function follows(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & 4) !== 0;
}

/** The name of an image's file, which is the same in several sizes; "" where there is none. */
function fileOf(address: string): string {
  return /([^/?#]+)(?:[?#].*)?$/u.exec(address)?.[1] ?? '';
}
