import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleBlock } from '../../article/article.ts';
import type { TextBlock } from '../../article/text-blocks.ts';
import type { Mention } from '../../core/mention.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { MentionLayer } from '../../highlight/mention-layer.ts';
import type { EntryCard, EntrySummary } from '../../messages/calls.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { summariseWithReading } from '../../storage/entry-reading.ts';
import { getEntry } from '../../storage/entry-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { latestOf } from '../../storage/happening-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { BLOCK_ATTRIBUTE } from './article-body.tsx';

/** Marks the names in the rendered article, as on a web page; entries come from the database here. */
export function useMentionLayer(
  body: RefObject<HTMLElement | null>,
  { blocks, published }: Pick<SavedArticle, 'blocks' | 'published'>,
  mentions: readonly (readonly Mention[])[],
  entries: readonly EntrySummary[],
  open: (entry: string) => void,
): RefObject<MentionLayer | null> {
  const { db } = usePage();
  const { language } = useWords();
  const layer = useRef<MentionLayer | null>(null);

  useEffect(() => {
    const made = new MentionLayer(document, {
      loadCard: (entry) => loadCard(db, entry, published),
      openEntry: (entry) => {
        open(entry);
        return Promise.resolve(true);
      },
      language,
      canOpenPanel: true,
    });
    layer.current = made;
    if (body.current) made.paint(textBlocksIn(body.current, blocks), mentions, entries);
    return () => made.destroy();
  }, [db, language, open, body, blocks, published, mentions, entries]);
  return layer;
}

/** The rendered blocks in order, each the one text node of its element. */
function textBlocksIn(body: HTMLElement, blocks: readonly ArticleBlock[]): TextBlock[] {
  return blocks.flatMap(({ kind, text }, index) => {
    const element = body.querySelector(`[${BLOCK_ATTRIBUTE}="${index}"]`);
    const node = element?.firstChild;
    if (!element || !(node instanceof Text)) return [];
    return [
      { kind, text, element, segments: [{ start: 0, node, offset: 0, length: text.length }] },
    ];
  });
}

async function loadCard(
  db: SiyaqDatabase,
  id: string,
  published: string | null,
): Promise<Result<EntryCard>> {
  try {
    const entry = await getEntry(db, id);
    if (!entry) return failure('entry-missing', id);
    return success({
      entry: summariseWithReading(entry),
      latest: await latestOf(db, id, published),
    });
  } catch (error) {
    return { ok: false, error: asFailure(error) };
  }
}
