import type { EntryRecord } from '../../storage/records.ts';
import { getArticle } from '../../storage/library-store.ts';
import { inLanguage, withoutMarks } from '../components/run.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import type { TimelineTarget } from '../page/timeline-address.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** What the timeline is of, in a line. */
export function useHeading(
  target: TimelineTarget,
  entries: ReadonlyMap<string, EntryRecord>,
): string {
  const { t, language } = useWords();
  const { db } = usePage();
  const id = target.of === 'article' ? target.article : null;
  const article = valueOf(
    useLive(async () => (id === null ? null : getArticle(db, id)), [db, id]),
    null,
  );
  switch (target.of) {
    case 'entries': {
      const names = target.entries.map((entry) => {
        const known = entries.get(entry);
        return known ? withoutMarks(inLanguage(known.name, language).text) : entry;
      });
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
      return names.length === 1
        ? t('timeline_of_name', { name: list })
        : t('timeline_of_names', { names: list });
    }
    case 'article':
      return article
        ? t('timeline_of_article', { title: article.title })
        : t('timeline_of_some_article');
    case 'tab':
      return t('timeline_of_tab');
    case 'everything':
      return t('timeline_of_everything');
  }
}
