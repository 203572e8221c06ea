/** What `pipeline-cost.mjs` runs inside a page: the steps from the DOM to marks, each timed. */
import '../../../src/locale/both-languages.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { collectBlocks } from '../../../src/article/text-blocks.ts';
import { findCandidates, prepare } from '../../../src/core/gazetteer/find-candidates.ts';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { longestNames } from '../../../src/core/gazetteer/longest-names.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { HighlightPainter } from '../../../src/highlight/highlight-painter.ts';
import { PaintedMentions } from '../../../src/highlight/painted-mentions.ts';
import { summarise } from '../../../src/storage/entry-store.ts';

/** Milliseconds of each step. */
export type Steps = Record<
  | 'walk'
  | 'collect'
  | 'extract'
  | 'normalise'
  | 'match'
  | 'candidates'
  | 'choose'
  | 'place'
  | 'register'
  | 'ranges'
  | 'registerAll',
  number
>;

declare global {
  interface Window {
    /** Reads the packs (JSON Lines); before the rounds. */
    startPipeline(packs: readonly string[]): void;
    /** One round over the page as it is. */
    runPipeline(): Promise<{ steps: Steps; mentions: number; words: number }>;
  }
}

let gazetteer: Gazetteer;
let entries: ReturnType<typeof summarise>[];
const painter = new HighlightPainter(document);

window.startPipeline = (packs) => {
  const all = packs.flatMap((text) => parsePack(text).pack?.entries ?? []);
  gazetteer = Gazetteer.of(all);
  entries = all.map(summarise);
};

window.runPipeline = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times: Partial<Steps> = {};
  const timed = <T>(step: keyof Steps, act: () => T): T => {
    const start = performance.now();
    const value = act();
    times[step] = performance.now() - start;
    return value;
  };
  timed('walk', () => {
    const walker = document.createTreeWalker(document.body, 1 | 4);
    let units = 0;
    while (walker.nextNode())
      if (walker.currentNode.nodeType === 3) units += (walker.currentNode as Text).data.length;
    return units;
  });
  timed('collect', () => collectBlocks(document.body));
  const { blocks } = timed('extract', () => extractArticle(document));
  const texts = blocks.map(({ text }) => text);
  timed('normalise', () => texts.map((text) => normalise(text).length));
  const [layer] = gazetteer.layers;
  const matched = () =>
    texts.map((text) => longestNames(layer!.index, normalise(text), layer!.spans).count);
  timed('match', matched);
  timed('candidates', () => texts.map((text) => findCandidates(gazetteer, prepare(text))));
  const mentions = timed('choose', () => findMentions(gazetteer, texts));
  const place = () => new PaintedMentions(blocks, mentions, entries);
  // In a long page the browser first says which blocks are near the screen: the first time by a frame.
  painter.paint(place().blocks);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = timed('place', place);
  timed('register', () => painter.paint(painted.blocks));
  timed('ranges', () => {
    // They are made when first asked for.
    const made = painted.inOrder.filter(({ range }) => range !== null).length;
    if (made < painted.inOrder.length) throw new Error('a mention has no range');
  });
  timed('registerAll', () => dispatchEvent(new Event('beforeprint')));
  dispatchEvent(new Event('afterprint'));
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0);
  return { steps: times as Steps, mentions: painted.inOrder.length, words };
};
