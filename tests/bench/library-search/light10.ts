/**
 * The stemmer light10 as its authors describe it (Larkey, Ballesteros and Connell, 2007), for the engines that let a
 * stemmer be put in: what a careful user of them would do.
 */
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'];
const WAW = 'و';

function light10(word: string): string {
  let stem = word
    .replace(/[\u064b-\u0652\u0640\u0670]/gu, '')
    .replace(/[\u0623\u0625\u0622]/gu, '\u0627')
    .replace(/\u0649$/u, '\u064a')
    .replace(/\u0629$/u, '\u0647');
  if (stem.startsWith(WAW) && stem.length > 3) stem = stem.slice(1);
  const article = ARTICLES.find((one) => stem.startsWith(one) && stem.length - one.length >= 2);
  if (article) stem = stem.slice(article.length);
  for (const suffix of SUFFIXES)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2)
      stem = stem.slice(0, -suffix.length);
  return stem;
}

/** A text as words that are letters and digits alone, each stemmed. */
export function light10Words(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}\u0640]+/u)
    .filter(Boolean)
    .map(light10);
}
