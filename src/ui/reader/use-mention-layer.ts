import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../core/mention.ts';
import { failure, success, type Result } from '../../core/result.ts';
import { MentionLayer } from '../../highlight/mention-layer.ts';
import { resolveMonths } from '../../locale/month-names.ts';
import type { EntryCard, EntrySummary } from '../../messages/calls.ts';
import { callBackground } from '../../messages/send.ts';
import type { SiyaqDatabase } from '../../storage/database.ts';
import { summariseWithReading } from '../../storage/entry-reading.ts';
import { getEntry } from '../../storage/entry-store.ts';
import type { SavedArticle } from '../../storage/records.ts';
import { latestOf } from '../../storage/happening-store.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import type { BesideNames } from '../annotations/use-article-notes.tsx';
import { useMarking } from '../entry/use-marking.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { blocksOnScreen } from './blocks-on-screen.ts';
import { chosenMentions } from './chosen-mentions.ts';
import type { ShownBody } from './body-of-article.ts';

/** Marks the names in the rendered article, as on a web page; entries come from the database here. */
export function useMentionLayer(
  body: RefObject<HTMLElement | null>,
  article: Pick<SavedArticle, 'blocks' | 'published' | 'publishedCertainty'>,
  shown: ShownBody | null,
  mentions: readonly (readonly Mention[])[],
  entries: readonly EntrySummary[],
  open: (entry: string) => void,
  beside: BesideNames,
): RefObject<MentionLayer | null> {
  const { db, settings } = usePage();
  const { language } = useWords();
  const { blocks, published, publishedCertainty } = article;
  const { markDates, months, reading } = settings.value;
  const layer = useRef<MentionLayer | null>(null);
  const { set } = useMarking();
  // What the layer calls is the latest: it is not made anew for it.
  const knowing = useRef<(entry: EntrySummary) => void>(() => undefined);
  knowing.current = (entry) => set(entry, { is: 'known' }, null);

  useEffect(() => {
    const made = new MentionLayer(document, {
      loadCard: (entry) => loadCard(db, entry, published),
      openEntry: (entry) => {
        open(entry);
        return Promise.resolve(true);
      },
      know: (entry) => knowing.current(entry),
      findDates: (texts, day) => callBackground('dates.find', { blocks: texts, published: day }),
      loadDate: (question) => callBackground('date.card', question),
      language,
      canOpenPanel: true,
      isTaken: beside.isTaken,
    });
    made.setDates({ mark: markDates, months: resolveMonths(months, navigator.languages) });
    layer.current = made;
    if (body.current) {
      const onScreen = blocksOnScreen(body.current, {
        ...{ blocks, body: shown, vowels: reading.vowels },
      });
      made.paint(onScreen, chosenMentions(mentions, entries, reading), entries, {
        ...{ published, publishedCertainty: publishedCertainty ?? null },
      });
      beside.placed(onScreen, made);
    }
    return () => made.destroy();
  }, [
    ...[db, language, open, body, blocks, published, publishedCertainty, mentions, entries],
    ...[markDates, months, reading, shown, beside],
  ]);
  return layer;
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
