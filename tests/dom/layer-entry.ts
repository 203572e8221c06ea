/** What the tests of the mention layer run inside the page: a layer over the page's own text. */
import '../../src/locale/both-languages.ts';
import { collectBlocks, type TextBlock } from '../../src/article/text-blocks.ts';
import { findWrittenDates } from '../../src/core/dates/find-dates.ts';
import type { Kind } from '../../src/core/kind.ts';
import type { Mention } from '../../src/core/mention.ts';
import type { PastEvent } from '../../src/core/past-event.ts';
import { failure, success } from '../../src/core/result.ts';
import type { Publication } from '../../src/highlight/date-layer.ts';
import { MentionLayer } from '../../src/highlight/mention-layer.ts';
import type { DateQuestion, EntrySummary } from '../../src/messages/calls.ts';

/** An entry and how it is written in the page; a name may stand after proclitics. */
export interface KnownName {
  id: string;
  kind: Kind;
  ar: string;
  en: string;
  surface: string;
  clitics?: string;
  others?: string[];
}

export interface LayerTest {
  layer: MentionLayer;
  /** Reads the page and paints every place where a name stands. @returns how many there are */
  paint(names: readonly KnownName[]): number;
  opened: string[];
  /** What was asked about dates. */
  asked: DateQuestion[];
  /** Roots of shadow trees made since, closed ones too. */
  roots: ShadowRoot[];
}

export interface LayerTestOptions {
  language: 'ar' | 'en';
  canOpenPanel: boolean;
  /** What `openEntry` answers. */
  opens: boolean;
  /** What `loadCard` answers. */
  card: 'event' | 'none' | 'failure';
  /** How many events of a date are more than its card can hold; none where left out. */
  more?: number;
  /** No dates are marked where it is left out. */
  publication?: Publication;
}

const EVENT: PastEvent = {
  id: '2031-04-05-test',
  from: '2031-04-05',
  to: '2031-04-05',
  precision: 'day',
  title: { ar: 'افتتح المرصد الجديد', en: 'Opened the new observatory' },
  participants: ['salma-harbi'],
  place: null,
  source: { title: 'Test', url: null },
  provenance: { from: 'pack', pack: 'test' },
};

const ofHall = (hall: number) => ({ ar: `افتتحت القاعة ${hall}`, en: `Opened hall ${hall}` });

declare global {
  interface Window {
    startLayer(options: LayerTestOptions): void;
    layerTest: LayerTest;
  }
}

window.startLayer = (options) => {
  const roots: ShadowRoot[] = [];
  const attach = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const opened: string[] = [];
  const asked: DateQuestion[] = [];
  let known: readonly EntrySummary[] = [];
  const layer = new MentionLayer(document, {
    loadCard: (id) => {
      const entry = known.find((it) => it.id === id)!;
      if (options.card === 'failure') return Promise.resolve(failure('storage-failed', 'test'));
      return Promise.resolve(success({ entry, latest: options.card === 'event' ? EVENT : null }));
    },
    openEntry: (entry) => {
      opened.push(entry);
      return Promise.resolve(options.opens);
    },
    findDates: (texts, published) =>
      Promise.resolve(success(texts.map((text) => findWrittenDates(text, published)))),
    loadDate: (question) => {
      asked.push(question);
      if (options.card === 'failure') return Promise.resolve(failure('storage-failed', 'test'));
      if (options.card !== 'event')
        return Promise.resolve(success({ events: [], further: [], more: 0 }));
      const further = [EVENT, ...[1, 2].map((hall) => ({ ...EVENT, title: ofHall(hall) }))];
      return Promise.resolve(success({ events: [EVENT], further, more: options.more ?? 0 }));
    },
    language: options.language,
    canOpenPanel: options.canOpenPanel,
  });
  const paint = (names: readonly KnownName[]) => {
    const blocks = collectBlocks(document.body);
    const mentions = blocks.map((block) => mentionsIn(block, names));
    known = names.map(summary);
    layer.paint(blocks, mentions, known, options.publication ?? null);
    return mentions.flat().length;
  };
  layer.setDates({ mark: true, months: 'both' });
  window.layerTest = { layer, paint, opened, asked, roots };
};

function mentionsIn(block: TextBlock, names: readonly KnownName[]): Mention[] {
  return names
    .flatMap(({ id, surface, clitics = '', others = [] }) =>
      [...block.text.matchAll(new RegExp(clitics + surface, 'gu'))].map(({ index }): Mention => {
        const start = index + clitics.length;
        return {
          ...{ start, end: start + surface.length, entry: id, role: 'main', clitics },
          ...{ confidence: 1, evidence: clitics ? ['exact', 'clitic'] : ['exact'], others },
        };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

function summary({ id, kind, ar, en }: KnownName): EntrySummary {
  const about = { ar: `وصف قصير لـ${ar}`, en: `A short line about ${en}` };
  return { id, kind, name: { ar, en }, transliteration: 'Translit', about };
}
