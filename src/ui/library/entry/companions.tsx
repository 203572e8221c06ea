import type { EntryInLibrary } from '../../../storage/entry-in-library.ts';
import { getEntries } from '../../../storage/entry-store.ts';
import { formatNumber } from '../../../locale/format.ts';
import { MoreList } from '../../components/more-list.tsx';
import { Words } from '../../components/run.tsx';
import { libraryAddress } from '../../page/library-address.ts';
import { usePage, useWords } from '../../page/page-context.ts';
import { useLive, valueOf } from '../../page/use-live.ts';

interface CompanionsProps {
  entry: string;
  companions: EntryInLibrary['companions'];
}

const FIRST = 12;

/** Who is named in the same articles, each with their number and the way to what names both. */
export function Companions({ entry, companions }: CompanionsProps) {
  const { t, language } = useWords();
  const { db } = usePage();
  const ids = companions.map((one) => one.entry);
  const entries = valueOf(
    useLive(() => getEntries(db, ids), [db, ids.join(' ')]),
    [],
  );
  const byId = new Map(entries.map((one) => [one.id, one]));
  const known = companions.flatMap(({ entry: id, articles }) => {
    const found = byId.get(id);
    return found ? [{ id, name: found.name, kind: found.kind, articles }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('entry_companions')}</h2>
      <MoreList items={known} first={FIRST}>
        {(shown) => (
          <ul class="companions">
            {shown.map(({ id, name, kind, articles }) => (
              <li key={id} data-kind={kind}>
                <a href={libraryAddress({ of: 'entries', entries: [entry, id] })}>
                  <Words of={name} language={language} />
                </a>
                <span class="narrowing-count">
                  <span class="visually-hidden">{t('library_count', { count: articles })}</span>
                  <span aria-hidden="true">{formatNumber(articles, language)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </MoreList>
    </section>
  );
}
