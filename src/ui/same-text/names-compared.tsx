import { useMemo } from 'preact/hooks';
import { getEntries } from '../../storage/entry-store.ts';
import type { EntryRecord, SavedArticle } from '../../storage/records.ts';
import { compareNames, differs, type EntryNaming } from '../../storage/same-text.ts';
import { Run, Words } from '../components/run.tsx';
import { libraryAddress } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';

/** A table: how each outlet names the same entries. Those that all name alike are on request. */
export function NamesCompared({ articles }: { articles: readonly SavedArticle[] }) {
  const { t } = useWords();
  const { db } = usePage();
  const ids = articles.map(({ id }) => id);
  const names = valueOf(
    useLive(() => compareNames(db, ids), [db, ids.join(' ')]),
    [],
  );
  const entryIds = names.map(({ entry }) => entry);
  const entries = valueOf(
    useLive(() => getEntries(db, entryIds), [db, entryIds.join(' ')]),
    [],
  );
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const known = names.filter(({ entry }) => byId.has(entry));
  const [different, alike] = [known.filter(differs), known.filter((one) => !differs(one))];
  if (known.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('same_text_names')}</h2>
      {different.length > 0 ? (
        <NameTable articles={articles} names={different} entries={byId} />
      ) : (
        <p class="section-note">{t('same_text_no_difference')}</p>
      )}
      {alike.length > 0 && (
        <details>
          <summary>{t('same_text_alike', { count: alike.length })}</summary>
          <NameTable articles={articles} names={alike} entries={byId} />
        </details>
      )}
    </section>
  );
}

interface NameTableProps {
  articles: readonly SavedArticle[];
  names: readonly EntryNaming[];
  entries: ReadonlyMap<string, EntryRecord>;
}

function NameTable({ articles, names, entries }: NameTableProps) {
  const { t, language } = useWords();
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t('same_text_names')}>
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">{t('same_text_entry')}</th>
            {articles.map(({ id, outlet, title }) => (
              <th key={id} scope="col">
                <bdi>{outlet ?? title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map(({ entry, named }) => (
            <tr key={entry}>
              <th scope="row">
                <a href={libraryAddress({ of: 'entries', entries: [entry] })}>
                  <Words of={entries.get(entry)!.name} language={language} />
                </a>
              </th>
              {named.map(({ spellings, count }, i) => (
                <td key={articles[i]!.id}>
                  {count === 0 ? (
                    <span class="side-nothing">—</span>
                  ) : (
                    spellings.map((spelling) => (
                      <span key={spelling} class="spelling">
                        <Run language="ar">{spelling}</Run>
                      </span>
                    ))
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
