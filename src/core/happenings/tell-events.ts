import { findArticleDates } from '../dates/article-dates.ts';
import type { EventMention } from '../events/event-mention.ts';
import { findEvents, type EventEntry } from '../events/find-events.ts';
import { SaidBefore } from '../events/said-before.ts';
import type { Mention } from '../mention.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { ToldEvent } from './told-event.ts';

export interface ArticleToRead {
  /** Id of the saved article, or "" for one that is not saved. */
  id: string;
  title: string;
  /** Its address without what says only where the reader came from: the same for the page and for what is saved of it. */
  url: string;
  outlet: string | null;
  /** ISO date of publication, or null: then what is dated by it ("أمس") is not told. */
  published: string | null;
  /** Texts of its blocks, in reading order. */
  blocks: readonly string[];
  /** By block, at offsets into it. */
  mentions: readonly (readonly Mention[])[];
  entries: ReadonlyMap<string, EventEntry>;
}

/**
 * The past events that an article tells, in reading order, each sentence once: a headline that the text repeats
 * tells nothing new. An id holds the address, the sentence and the date in it, not what was understood of them, so
 * that it stays the same when the article is saved or the rules get better, and what the reader said of the event stays
 * true of it.
 */
export function tellEvents(article: ArticleToRead): ToldEvent[] {
  const told = new Map<string, ToldEvent>();
  const page = fingerprint(article.url);
  const before = new SaidBefore();
  let offset = 0;
  const { entries, published } = article;
  const dates = findArticleDates(article.blocks, published);
  for (const [block, text] of article.blocks.entries()) {
    const mentions = article.mentions[block] ?? [];
    const found = { text, mentions, dates: dates[block]! };
    for (const event of findEvents({ ...found, entries, published, before })) {
      const one = asTold(event, article, { page, block, text, offset });
      if (!told.has(one.id)) told.set(one.id, one);
    }
    offset += text.length + BETWEEN_BLOCKS;
  }
  return [...told.values()];
}

/** Units between two blocks where an article is one text. */
const BETWEEN_BLOCKS = 2;

function asTold(
  event: EventMention,
  { id, title, url, outlet }: ArticleToRead,
  { page, block, text, offset }: { page: string; block: number; text: string; offset: number },
): ToldEvent {
  const { start, end, clause, dated, from, to, precision, trigger, line, summary } = event;
  const { participants, roles, reality, speaker, confidence } = event;
  return {
    id: `${page}~${fingerprint(text.slice(start, end))}~${dated.start - start}`,
    ...{ from, to, precision, class: trigger },
    title: { ar: summary.ar, en: line },
    participants,
    place: roles.find(({ role }) => role === 'place')?.entry ?? null,
    source: { title: outlet === null ? title : `${outlet}: ${title}`, url },
    provenance: {
      ...{ from: 'article', article: id },
      ...{ start: clause.start + offset, end: clause.end + offset },
    },
    ...{ reality, roles, speaker, confidence },
    dateWords: text.slice(dated.start, dated.end),
    telling: { block, start: clause.start, end: clause.end, text: summary.ar },
  };
}
