import { daysOf } from '../../core/partial-date.ts';
import { inLanguage, Run } from '../components/run.tsx';
import { WebLink } from '../components/web-link.tsx';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { useLive, valueOf } from '../page/use-live.ts';
import { listPacks } from '../../storage/pack-store.ts';
import type { EntryRecord } from '../../storage/records.ts';

/** Where the record came from, and where more can be read. */
export function EntrySources({ entry }: { entry: EntryRecord }) {
  const { t } = useWords();
  return (
    <footer class="entry-sources">
      <Origin entry={entry} />
      {entry.wikidata && /^Q\d+$/u.test(entry.wikidata) && (
        <p>
          <WebLink url={`https://www.wikidata.org/wiki/${entry.wikidata}`}>
            {t('entry_wikidata')} <bdi dir="ltr">{entry.wikidata}</bdi>
          </WebLink>
        </p>
      )}
    </footer>
  );
}

function Origin({ entry: { provenance } }: { entry: EntryRecord }) {
  const { t, language } = useWords();
  const dates = useDates();
  const { db } = usePage();
  const packs = valueOf(
    useLive(() => listPacks(db), [db]),
    [],
  );
  if (provenance.from === 'reader')
    return (
      <>
        <p>{t('entry_from_reader')}</p>
        {provenance.seen && (
          <p>
            {t('entry_seen')}{' '}
            <WebLink url={provenance.seen.url}>
              <Run language="ar">{provenance.seen.sentence}</Run>
            </WebLink>
          </p>
        )}
      </>
    );
  if (provenance.from === 'article') return <p>{t('entry_from_article')}</p>;
  const pack = packs.find(({ id }) => id === provenance.pack);
  const { text, shown } = pack
    ? inLanguage(pack.title, language)
    : { text: provenance.pack, shown: 'en' as const };
  return (
    <p>
      {t('entry_from_pack')} <Run language={shown}>{text}</Run>
      {pack && (
        <>
          {' · '}
          <bdi dir="ltr">{pack.licence}</bdi>
          {pack.asOf !== undefined && (
            <>
              {' · '}
              {t('entry_as_of', { date: dates.interval(daysOf(pack.asOf)) })}
            </>
          )}
        </>
      )}
    </p>
  );
}
