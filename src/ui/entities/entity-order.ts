import type { Article, BlockKind } from '../../article/article.ts';
import type { Mention } from '../../core/mention.ts';
import type { EntrySummary } from '../../messages/calls.ts';

/** An entry as one article mentions it. */
export interface ArticleEntity {
  entry: EntrySummary;
  /** Number of mentions; `mention.reveal` takes indexes below it. */
  count: number;
  importance: number;
}

/** What is known of the mentions of an article: the report of a page, or the library's own records. */
export interface MentionedEntries {
  article: Pick<Article, 'blocks'> | null;
  /** By block of the article. */
  mentions: readonly (readonly Mention[])[];
  /** The entries mentioned; a mention of any other is passed over. */
  entries: readonly EntrySummary[];
}

/** How much a mention says about what the article is about, by where it stands. */
const WEIGHTS: Record<BlockKind, number> = {
  title: 3,
  heading: 2,
  paragraph: 1,
  item: 1,
  quote: 1,
  caption: 0.5,
};
/** The lead paragraph of a news article sums it up. */
const LEAD_BONUS = 1;

/**
 * The entities of an article in reading order: each where its first mention stands.
 *
 * Importance is the weighted number of mentions. Frequency, the headline and how early a name stands are
 * the strongest signs of an entity's salience in news (Dunietz and Gillick, "A New Entity Salience Task
 * with Millions of Training Examples", EACL 2014).
 */
export function entitiesInReadingOrder(report: MentionedEntries): ArticleEntity[] {
  const entries = new Map(report.entries.map((entry) => [entry.id, entry]));
  const blocks = report.article?.blocks ?? [];
  const lead = blocks.findIndex((block) => block.kind === 'paragraph');
  const found = new Map<string, ArticleEntity>();
  report.mentions.forEach((mentions, block) => {
    for (const mention of inOrder(mentions)) {
      const entry = entries.get(mention.entry);
      if (!entry) continue;
      const entity = found.get(entry.id) ?? { entry, count: 0, importance: 0 };
      entity.count += 1;
      entity.importance +=
        WEIGHTS[blocks[block]?.kind ?? 'paragraph'] + (block === lead ? LEAD_BONUS : 0);
      found.set(entry.id, entity);
    }
  });
  return [...found.values()];
}

/** The same, most important first; of equals the one that stands earlier. The argument stays as it is. */
export function byImportance(entities: readonly ArticleEntity[]): ArticleEntity[] {
  return entities.toSorted((a, b) => b.importance - a.importance);
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start);
}
