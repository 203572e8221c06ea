import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { Run } from '../components/run.tsx';
import { WebLink } from '../components/web-link.tsx';
import { useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';

/** What shows an event's clause in the article beside the list, or null where it is told elsewhere. */
export type Reveal = (event: ToldEvent) => (() => void) | null;

interface ToldByProps {
  event: ToldEvent;
  reveal?: Reveal | undefined;
}

/** What tells of a happening: a pack's source, the clause of an article and the way to it, or that the reader wrote it. */
export function ToldBy({ event, reveal }: ToldByProps) {
  const { t } = useWords();
  const { provenance, telling, source, dateWords, speaker } = event;
  if (provenance.from === 'reader') return <span>{t('event_by_reader')}</span>;
  if (provenance.from === 'pack' || telling === null)
    return (
      <WebLink url={source.url}>
        <bdi>{source.title}</bdi>
      </WebLink>
    );
  const show = reveal?.(event) ?? null;
  const clause = (
    <q lang="ar" dir="rtl">
      {telling.text}
    </q>
  );
  return (
    <span class="told-by-article">
      {show ? (
        <button type="button" class="link-button" onClick={show}>
          {clause}
        </button>
      ) : provenance.article !== '' ? (
        <a
          href={readerAddress({ article: provenance.article, block: telling.block })}
          target="_blank"
          rel="noopener"
        >
          {clause}
        </a>
      ) : (
        clause
      )}
      <span class="told-by-source">
        <bdi>{source.title}</bdi>
        {speaker !== null && <> · {t('event_reported')}</>}
        {dateWords !== null && (
          <>
            {' · '}
            {t('event_date_as_written')} <Run language="ar">{`«${dateWords}»`}</Run>
          </>
        )}
      </span>
    </span>
  );
}
