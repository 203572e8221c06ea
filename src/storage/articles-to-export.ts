import type {
  ArticleHead,
  ExportedArticle,
  ExportedBlock,
  ExportedEntry,
  ExportedEvent,
} from '../core/article-export/exported-article.ts';
import type { Entry } from '../core/entry.ts';
import { groupEvents } from '../core/happenings/group-events.ts';
import type { Judgement } from '../core/happenings/judgement.ts';
import type { SiyaqDatabase } from './database.ts';
import { getEntries, summarise } from './entry-store.ts';
import { allJudgements } from './judgement-store.ts';
import { mentionsOf } from './library-store.ts';
import { articlesById } from './list-articles.ts';
import { listCollections } from './organise/collection-store.ts';
import type { SavedArticle, SavedMention } from './records.ts';
import { readAll, readToldEvent } from './row-schemas.ts';

/** So many are read at once: a few megabytes, however large the library is. */
const AT_ONCE = 25;
/** The last moment that a date can tell. */
const LAST = 8.64e15;

/** How a name that is not vocalised is read, or null. */
export type ReadName = (entry: Pick<Entry, 'kind' | 'name'>) => string | null;

/** What is known of articles beforehand, in their order; those that are gone meanwhile are left out. */
export async function exportedHeads(
  db: SiyaqDatabase,
  ids: readonly string[],
): Promise<ArticleHead[]> {
  const heads: ArticleHead[] = [];
  const names = await collectionNames(db);
  for (let i = 0; i < ids.length; i += AT_ONCE)
    heads.push(
      ...(await articlesById(db, ids.slice(i, i + AT_ONCE))).map((one) => exportedHead(one, names)),
    );
  return heads;
}

function exportedHead(
  article: SavedArticle,
  collectionNames: ReadonlyMap<string, string>,
): ArticleHead {
  const { id, title, byline, outlet, published, savedAt, url, language, tags, status } = article;
  const saved = Math.abs(savedAt) <= LAST ? new Date(savedAt).toISOString() : '';
  const collections = article.collections.flatMap((one) => collectionNames.get(one) ?? []);
  const [starred, archived] = [article.star !== null, article.archived !== null];
  return {
    ...{ id, title, byline, outlet, published, saved, url, language },
    ...{ tags, collections, status, starred, archived },
  };
}

async function collectionNames(db: SiyaqDatabase): Promise<Map<string, string>> {
  return new Map((await listCollections(db)).map(({ id, name }) => [id, name]));
}

/**
 * Everything that is written of articles into a file, one by one in their order: names as they were found when the
 * article was read last, and the events that it tells itself, as the reader has judged them; what the reader hid is left
 * out. Throws as Dexie does.
 *
 * @param readName passed in, for its tables are large and the panel loads them with the formats alone
 */
export async function* articlesToExport(
  db: SiyaqDatabase,
  ids: readonly string[],
  readName: ReadName,
): AsyncGenerator<ExportedArticle, void, undefined> {
  const judgements = await allJudgements(db);
  const names = await collectionNames(db);
  const known = new Map<string, ExportedEntry | null>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const some = await articlesById(db, ids.slice(i, i + AT_ONCE));
    const [mentions, events] = await Promise.all([
      Promise.all(some.map(({ id }) => mentionsOf(db, id))),
      Promise.all(some.map(({ id }) => eventsOf(db, id, judgements))),
    ]);
    for (const entry of await unknown(db, known, mentions.flat())) {
      const summary = summarise(entry);
      const transliteration = summary.transliteration ?? readName(entry);
      known.set(entry.id, { ...summary, transliteration, wikidata: entry.wikidata });
    }
    for (const [at, article] of some.entries())
      yield {
        ...exportedHead(article, names),
        ...named(article, mentions[at]!, known),
        events: events[at]!,
      };
  }
}

/** The entries that are named and not known yet; null is put down for those that the glossary does not hold any more. */
async function unknown(
  db: SiyaqDatabase,
  known: Map<string, ExportedEntry | null>,
  mentions: readonly SavedMention[],
): Promise<Entry[]> {
  const asked = [...new Set(mentions.map(({ entry }) => entry))].filter((id) => !known.has(id));
  for (const id of asked) known.set(id, null);
  return getEntries(db, asked);
}

/** The blocks with the mentions that fit them, and the entries in the order of their first. */
function named(
  { blocks }: SavedArticle,
  mentions: readonly SavedMention[],
  known: ReadonlyMap<string, ExportedEntry | null>,
): Pick<ExportedArticle, 'blocks' | 'entries'> {
  const written = blocks.map(({ kind, text }): ExportedBlock => ({ kind, text, mentions: [] }));
  const entries = new Map<string, ExportedEntry>();
  for (const { block, start, end, entry: id } of mentions) {
    const entry = known.get(id);
    const place = written[block];
    if (!entry || !place || end > place.text.length) continue;
    // Rows are untrusted: a name over another one could not be marked.
    if (start < (place.mentions.at(-1)?.end ?? 0)) continue;
    place.mentions.push({ start, end, entry: id });
    entries.set(id, entry);
  }
  return { blocks: written, entries: [...entries.values()] };
}

async function eventsOf(
  db: SiyaqDatabase,
  article: string,
  judgements: readonly Judgement[],
): Promise<ExportedEvent[]> {
  const told = readAll(
    await db.toldEvents.where('article').equals(article).toArray(),
    readToldEvent,
  );
  return groupEvents(told, judgements)
    .filter(({ hidden }) => !hidden)
    .map(({ event }): ExportedEvent => {
      const { id, from, to, precision, title, reality, participants, telling } = event;
      return {
        ...{ id, from, to, precision, line: title, reality, participants },
        told: telling && { block: telling.block, start: telling.start, end: telling.end },
      };
    })
    .reverse();
}
