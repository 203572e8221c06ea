import type { PreparedText } from '../gazetteer/find-candidates.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { spanIn } from '../gazetteer/prepared-text.ts';
import type { Mention } from '../mention.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { BlockWords } from './block-words.ts';
import { wordSet } from './word-set.ts';

const SON = wordSet('بن ابن بنت');
const ABD = fold('عبد');
const AL = fold('آل');
const ARTICLE = '\u0627\u0644'; // alef lam
const ALI = '\u0639\u0644\u064a';
/** How many words of fathers and grandfathers may stand between the given name and the family's. */
const FATHERS = 6;
const CONFIDENCE = 0.9;

/**
 * Adds people whose pack has given and family name and whom the text calls with their fathers between the two, as the press of
 * the Gulf and official news do: "سهيل بن محمد المزروعي" for سهيل المزروعي.
 *
 * | text | |
 * | --- | --- |
 * | حسن بن عبد الله الغانم | حسن الغانم |
 * | عبد الله بن زايد آل نهيان | عبد الله آل نهيان, where somebody is called so |
 * | حسن، ابن الغانم | nobody: they do not stand together |
 */
export function addNasabNames(
  gazetteer: Gazetteer,
  blocks: readonly { text: PreparedText; mentions: readonly Mention[] }[],
): Mention[][] {
  return blocks.map(({ text, mentions }) => {
    if (!NASAB.test(text.original)) return [...mentions];
    const words = new BlockWords(text);
    const added: Mention[] = [];
    for (let son = 1; son < words.count; son++) {
      if (!SON.has(words.at(son))) continue;
      const found = readNasab(gazetteer, words, son);
      if (found === null) continue;
      const isOver = (mention: Mention): boolean =>
        mention.start < found.end && mention.end > found.start;
      if (mentions.some(isOver) || added.some(isOver)) continue;
      added.push(found);
    }
    if (added.length === 0) return [...mentions];
    return [...mentions, ...added].sort((a, b) => a.start - b.start);
  });
}

const NASAB = /(?:^|[^\u0620-\u064a])ا?بنت?(?![\u0620-\u064a])/u;

function readNasab(gazetteer: Gazetteer, words: BlockWords, son: number): Mention | null {
  if (!words.touchesNext(son - 1)) return null;
  const isServant = words.touchesNext(son - 2) && words.bare(son - 2).includes(ABD);
  const first = isServant ? son - 2 : son - 1;
  const rest = isServant ? words.at(son - 1) : '';
  for (let family = son + 2; family <= son + FATHERS && family < words.count; family++) {
    if (!words.touchesNext(family - 1) || isParticle(words, family - 1)) return null;
    const isHouse = words.at(family) === AL && words.touchesNext(family);
    const last = isHouse ? family + 1 : family;
    const name = isHouse ? AL + words.at(last) : words.at(family);
    if (!isHouse && !name.startsWith(ARTICLE)) continue;
    for (const given of words.bare(first)) {
      const bearers = gazetteer
        .namesAt(given + rest + name)
        .filter(({ kind, role }) => kind === 'person' && role !== 'short' && role !== 'nisba');
      const [bearer] = bearers;
      if (bearer === undefined || bearers.some(({ entry }) => entry !== bearer.entry)) continue;
      return mentionOf(words.text, bearer.entry, {
        ...{ first, last },
        clitics: words.written(first).length - given.length,
      });
    }
  }
  return null;
}

/** Folded, the name علي is the particle على. */
function isParticle(words: BlockWords, word: number): boolean {
  return isFunctionWord(words.at(word)) && words.written(word) !== ALI;
}

function mentionOf(
  text: PreparedText,
  entry: string,
  { first, last, clitics }: { first: number; last: number; clitics: number },
): Mention {
  const from = text.words.starts[first]! + clitics;
  return {
    ...spanIn(text, from, text.words.ends[last]!),
    ...{ entry, role: 'alias', others: [], confidence: CONFIDENCE, evidence: ['folded'] },
    clitics: text.normalised.text.slice(text.words.starts[first], from),
  };
}
