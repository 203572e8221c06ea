import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../../src/core/entry.ts';
import { buildSegment } from '../../../src/core/library-search/build-segment.ts';
import { Dictionary } from '../../../src/core/library-search/dictionary.ts';
import type { IndexedDocument } from '../../../src/core/library-search/indexed-document.ts';
import { mergeSegments } from '../../../src/core/library-search/merge-segments.ts';
import { dayNumber, parseQuery } from '../../../src/core/library-search/parse-query.ts';
import { searchSegments } from '../../../src/core/library-search/search-segments.ts';
import { termsOf } from '../../../src/core/library-search/search-request.ts';
import type { Segment } from '../../../src/core/library-search/segment.ts';
import { WordKeys } from '../../../src/core/library-search/word-keys.ts';
import { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { queryKeys } from '../../../src/core/search/query-keys.ts';
import { matchNames, QUALITIES } from '../../../src/storage/name-matches.ts';
import type { Edition } from '../../../src/storage/records.ts';
import { compileNameTable } from '../../../src/storage/packs/name-table.ts';
import { OpenNameTable } from '../../../src/storage/packs/open-name-table.ts';
import { PackNames } from '../../../src/storage/packs/pack-names.ts';
import { NOTHING_CHOSEN } from '../../../src/core/library-search/facet-choice.ts';
import { searchRequestOf } from '../../../src/storage/library-index/search-request-of.ts';
import type { Meanings } from '../../../src/storage/library-index/looked-up.ts';
import { namesInText } from '../../../src/storage/library-index/names-in-text.ts';
import type { SearchEngine } from './search-engine.ts';
import type { LibraryArticle } from './write-library.ts';

const PACKS = 'extension/packs';
/** As the extension indexes them: see `update-index.ts`. */
const BATCH = 500;
const SOUNDING = 3;

/** The index of the extension without its database: segments in memory. */
export class Siyaq implements SearchEngine {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #names: PackNames;
  readonly #keys = new WordKeys();
  #segment: Segment | null = null;
  #dictionary: Dictionary | null = null;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
    const sorted = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const edition = { entries: sorted.map(({ id }) => id) } as Edition;
    this.#names = new PackNames([new OpenNameTable(compileNameTable(sorted, 'all'), edition)]);
  }

  static open(): Promise<Siyaq> {
    return Promise.resolve(new Siyaq(readEntries()));
  }

  build(articles: readonly LibraryArticle[]): Promise<void> {
    const segments: Segment[] = [];
    for (let from = 0; from < articles.length; from += BATCH)
      segments.push(buildSegment(articles.slice(from, from + BATCH).map(documentOf), this.#keys));
    this.#open(mergeSegments(segments.map((one) => ({ ...one, isLive: () => true }))));
    return Promise.resolve();
  }

  /** Typed arrays behind one another, as the database holds them. */
  save(): Promise<Uint8Array> {
    const { tables, postings } = this.#segment!;
    const { dictionary, entities, articles, outlets } = tables;
    const texts = new TextEncoder().encode([...entities, ...articles, ...outlets].join('\n'));
    const arrays = [tables.days, tables.lengths, tables.flags, tables.outletOf, tables.entityOf];
    const all = [
      ...[postings, dictionary.terms, dictionary.pages, dictionary.postings, texts],
      ...[...arrays, tables.entityStarts],
    ].map((one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength));
    return Promise.resolve(Buffer.concat(all));
  }

  /** A structured clone, which is what reading a row of a database does. */
  load(): Promise<void> {
    this.#open(structuredClone(this.#segment!));
    return Promise.resolve();
  }

  async search(query: string, most: number): Promise<string[]> {
    const [segment, dictionary] = [this.#segment!, this.#dictionary!];
    const by: Meanings = {
      sources: [this.#names],
      keys: this.#keys,
      view: {
        documents: (term) => dictionary.find(term)?.documents ?? 0,
        beginning: (prefix) => {
          const found: string[] = [];
          for (const [term] of dictionary.from(prefix)) {
            if (!term.startsWith(prefix) || found.length > 40) break;
            found.push(term);
          }
          return found;
        },
      },
      arabicNames: (ids) =>
        Promise.resolve(ids.flatMap((id) => namesInText(this.#entries.get(id)!.names))),
      soundingLike: (typed) => this.#soundingLike(typed),
    };
    const { request } = await searchRequestOf(parseQuery(query), NOTHING_CHOSEN, null, by);
    const postings = new Map<string, Uint8Array>();
    for (const term of termsOf(request)) {
      const place = dictionary.find(term);
      if (place)
        postings.set(term, segment.postings.subarray(place.start, place.start + place.length));
    }
    const open = { tables: segment.tables, gone: new Uint8Array(), postings };
    const { top } = searchSegments([open], request, most);
    return top.map(({ document }) => segment.tables.articles[document]!);
  }

  /** As `searchGlossary` ranks them, but for the events that it counts. */
  async #soundingLike(typed: string): Promise<string[]> {
    const matches = await matchNames([this.#names], queryKeys(typed));
    matches.sort(
      (a, b) =>
        QUALITIES.indexOf(a.quality) - QUALITIES.indexOf(b.quality) || a.distance - b.distance,
    );
    return [...new Set(matches.map(({ row }) => row.entry))].slice(0, SOUNDING);
  }

  #open(segment: Segment): void {
    this.#segment = segment;
    this.#dictionary = new Dictionary(segment.tables.dictionary);
  }
}

export function readEntries(): Map<string, Entry> {
  return new Map(readPacks().flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
}

export function readPacks() {
  return readdirSync(PACKS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => parsePack(readFileSync(`${PACKS}/${file}`, 'utf8')).pack ?? []);
}

/** The names that the extension itself finds in an article. */
export function readNames(
  articles: readonly LibraryArticle[],
  entries: ReadonlyMap<string, Entry>,
): LibraryArticle[] {
  const gazetteer = Gazetteer.of([...entries.values()]);
  return articles.map((article) => ({
    ...article,
    mentions: findMentions(
      gazetteer,
      article.blocks.map(({ text }) => text),
    ).flatMap((found, block) =>
      found.map(({ entry, start, end }) => ({ entry, block, start, end })),
    ),
  }));
}

function documentOf({ id, blocks, mentions, published, outlet }: LibraryArticle): IndexedDocument {
  return {
    ...{ id, outlet, tags: [], hasNote: false, day: dayNumber(published) },
    pieces: [
      ...blocks.map(({ kind, text }, block) => ({
        field: kind === 'title' ? ('title' as const) : ('text' as const),
        ...{ text, block },
      })),
      { field: 'about', text: outlet, block: null },
    ],
    mentions: mentions.map(({ block, ...rest }) => ({ ...rest, piece: block })),
  };
}
