import { Fragment } from 'preact';
import type { ToldEvent } from '../../core/happenings/told-event.ts';
import { inLatinDigits } from '../../core/text/latin-digits.ts';
import { Run } from '../components/run.tsx';
import { WebLink } from '../components/web-link.tsx';
import { useWords } from '../page/page-context.ts';
import { readerAddress } from '../page/reader-address.ts';

/** What shows an event's clause in the article beside the list, or null where it is told elsewhere. */
export type Reveal = (event: ToldEvent) => (() => void) | null;

interface ToldByProps {
  event: ToldEvent;
  /** What is said of the happening above: a clause that is the same is not said twice. */
  line: string;
  reveal?: Reveal | undefined;
}

/** What tells of a happening: a pack's source, the clause of an article and the way to it, or that the reader wrote it. */
export function ToldBy({ event, line, reveal }: ToldByProps) {
  const { t } = useWords();
  const { provenance, telling, source } = event;
  if (provenance.from === 'reader') return <span>{t('event_by_reader')}</span>;
  if (provenance.from === 'pack' || telling === null)
    return (
      <WebLink url={source.url}>
        <bdi>{source.title}</bdi>
      </WebLink>
    );
  const show = reveal?.(event) ?? null;
  const saved = provenance.article !== '';
  const clause =
    telling.text !== line ? (
      <q lang="ar" dir="rtl">
        {telling.text}
      </q>
    ) : show || saved ? (
      <span class="told-there">{t('event_reveal')}</span>
    ) : null;
  return (
    <span class="told-by-article">
      {show ? (
        <button type="button" class="link-button" onClick={show}>
          {clause}
        </button>
      ) : saved ? (
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
      <Circumstances event={event} isHere={show !== null} />
    </span>
  );
}

/** Which article, whether it reports what somebody said, and the words of its date where they do not say its year. */
function Circumstances({ event, isHere }: { event: ToldEvent; isHere: boolean }) {
  const { t } = useWords();
  const { source, dateWords, speaker, from } = event;
  const parts = [
    !isHere && <bdi>{source.title}</bdi>,
    speaker !== null && t('event_reported'),
    dateWords !== null && !inLatinDigits(dateWords).includes(from.slice(0, 4)) && (
      <>
        {t('event_date_as_written')} <Run language="ar">{`«${dateWords}»`}</Run>
      </>
    ),
  ].filter((part) => part !== false);
  return (
    <span class="told-by-source">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
