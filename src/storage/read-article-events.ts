import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { tellEvents } from '../core/happenings/tell-events.ts';
import type { ToldEvent } from '../core/happenings/told-event.ts';
import type { Mention } from '../core/mention.ts';
import { findMentions } from '../core/mentions/find-mentions.ts';
import { cleanUrl } from './clean-url.ts';
import type { RememberedEntries } from './remembered-entries.ts';

/** An article of a page or of the library, as far as its events need it. */
export interface ReadableArticle {
  /** Of the saved article; "" for one that is not saved. */
  id: string;
  url: string;
  title: string;
  outlet: string | null;
  published: string | null;
  /** The texts of its blocks. */
  blocks: readonly string[];
}

/** What an article mentions, by block, and what it tells. */
export interface ArticleFindings {
  mentions: Mention[][];
  events: ToldEvent[];
}

/** Reads an article by a gazetteer; entries are looked up, nothing is written. Throws as Dexie does. */
export async function readArticleEvents(
  remembered: RememberedEntries,
  gazetteer: Gazetteer,
  article: ReadableArticle,
): Promise<ArticleFindings> {
  const mentions = findMentions(gazetteer, article.blocks);
  const ids = [...new Set(mentions.flat().map(({ entry }) => entry))];
  const entries = await remembered.of(ids);
  const url = cleanUrl(article.url) ?? article.url;
  return { mentions, events: tellEvents({ ...article, url, mentions, entries }) };
}
