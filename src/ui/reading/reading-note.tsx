import { FailureNote } from '../components/failure-note.tsx';
import { useWords } from '../page/page-context.ts';
import { useReading } from './use-reading.ts';

/** That saved articles are read again for names and events, how far it is, and a way to stop and go on; or nothing. */
export function ReadingNote() {
  const { t } = useWords();
  const { unread, progress, failure, start, stop } = useReading();
  if (failure) return <FailureNote failure={failure} retry={start} />;
  if (progress)
    return (
      <div class="reading-note">
        <label>
          {t('reading_progress', { done: progress.done, count: progress.of })}
          <progress value={progress.done} max={progress.of} />
        </label>
        <button type="button" class="button button-quiet" onClick={stop}>
          {t('reading_stop')}
        </button>
      </div>
    );
  if (unread === 0) return null;
  return (
    <div class="reading-note">
      <span>{t('reading_waiting', { count: unread })}</span>
      <button type="button" class="button button-quiet" onClick={start}>
        {t('reading_start')}
      </button>
    </div>
  );
}
