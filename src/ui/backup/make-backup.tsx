import { useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { download } from '../page/download.ts';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { listBuiltInPacks } from '../packs/built-in-packs.ts';
import { useBackupWorker } from './use-backup-worker.ts';
import { Working } from './working.tsx';

/** Everything in one file, and when that was done last. */
export function MakeBackup() {
  const { t } = useWords();
  const dates = useDates();
  const { db, settings } = usePage();
  const { progress, run, stop } = useBackupWorker();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [made, setMade] = useState(false);
  const { lastBackup } = settings.value;

  const make = async () => {
    setFailure(null);
    setMade(false);
    const now = Date.now();
    const said = await run({ job: 'make', builtIn: await listBuiltInPacks(), now });
    if (said.is === 'stopped') setFailure(said.failure);
    if (said.is !== 'made') return;
    download(`siyaq-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`, said.file);
    setMade(true);
    await changeSettings(db, { lastBackup: now }).catch(console.error);
  };
  return (
    <section class="section">
      <h2>{t('backup_make_title')}</h2>
      <p class="intro">{t('backup_make_why')}</p>
      <p class="backup-last">
        {lastBackup === null
          ? t('backup_never')
          : t('backup_last', { date: dates.instant(lastBackup) })}
      </p>
      {progress ? (
        <Working label={t('backup_making')} progress={progress} onStop={stop} />
      ) : (
        <button type="button" class="button" onClick={() => void make()}>
          <Icon name="download" />
          {t('backup_make')}
        </button>
      )}
      <div role="status">{made && <p class="import-done">{t('backup_made')}</p>}</div>
      {failure && <FailureNote failure={failure} retry={() => void make()} />}
    </section>
  );
}
