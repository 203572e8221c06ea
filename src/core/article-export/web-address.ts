/**
 * An address that may be a link, or null: one of the web in printable ASCII, as browsers write it. What would
 * end it in a file of some format is written in the other way that addresses have for it.
 *
 * @example webAddress('https://a.example/"x"') === 'https://a.example/%22x%22'
 * @example webAddress('javascript:alert(1)') === null
 */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[\u0021-\u007E]+$/iu.test(url)
    ? url.replace(/["<>\\^`{|}]/gu, percent)
    : null;
}

/** Words at either end of a long stretch that find it again. */
const ENDS = 4;

/**
 * The address of a stretch of a page's text: browsers scroll to it and mark it (a text fragment, WICG
 * scroll-to-text). They look for whole words, so a stretch that begins behind a proclitic begins with it; of a
 * long one its ends are enough, which also outlive a change in the middle.
 *
 * @param url of the page
 * @param text of the block; the stretch is `[start, end)` of it
 * @returns null where the page has no address
 * @example passageAddress('https://a.example/1', 'قال بوتين', 4, 9)
 *   === 'https://a.example/1#:~:text=%D8%A8%D9%88%D8%AA%D9%8A%D9%86'
 */
export function passageAddress(
  url: string,
  text: string,
  start: number,
  end: number,
): string | null {
  const page = webAddress(url);
  if (page === null) return null;
  const before = text.slice(0, start).search(/\S+$/u);
  const rest = text.slice(end).search(/\s/u);
  const whole = text.slice(before < 0 ? start : before, rest < 0 ? text.length : end + rest);
  const words = whole.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return page;
  const ends =
    words.length <= 2 * ENDS
      ? [words.join(' ')]
      : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
  // A page may have a place in its address already.
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${ends.map(encode).join(',')}`;
}

/** Also what has a meaning in a fragment, and what ends a link in Markdown. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*_~]/gu,
    percent,
  );
}

/** @example percent('"') === '%22' */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
