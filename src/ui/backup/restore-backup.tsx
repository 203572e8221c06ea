import { useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import type { Preference } from '../../storage/backup/restore-plan.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { FileButton } from '../components/file-button.tsx';
import { useWords } from '../page/page-context.ts';
import { RestoreChoice } from './restore-choice.tsx';
import { useBackupWorker } from './use-backup-worker.ts';
import { Working } from './working.tsx';

type Restore =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'decide'; preview: RestorePreview }
  | { step: 'writing' }
  | { step: 'done' }
  | { step: 'failed'; failure: Failure };

/** Restores a backup: the file is read, told what would change, decided, written whole or not at all. */
export function RestoreBackup() {
  const { t } = useWords();
  const [state, setState] = useState<Restore>({ step: 'choose' });
  const { progress, run, stop } = useBackupWorker();

  const read = async (file: File) => {
    setState({ step: 'reading' });
    const said = await run({ job: 'read', file });
    if (said.is === 'read') setState({ step: 'decide', preview: said.preview });
    if (said.is === 'stopped') setState({ step: 'failed', failure: said.failure });
  };
  const write = async (prefer: Preference, staged: number | null) => {
    setState({ step: 'writing' });
    const said = await run({ job: 'apply', prefer, staged, now: Date.now() });
    if (said.is === 'stopped') setState({ step: 'failed', failure: said.failure });
    if (said.is !== 'applied') return;
    setState({ step: 'done' });
    // Articles, own entries and packs are stored; should the background not answer, it reads them when it wakes.
    await Promise.all([
      callBackground('library.changed', {}),
      callBackground('gazetteer.refresh', {}),
    ]);
  };
  const leave = () => {
    setState({ step: 'choose' });
    void run({ job: 'discard' });
  };
  const isWorking = state.step === 'reading' || state.step === 'writing';
  return (
    <section class="section">
      <h2>{t('restore_title')}</h2>
      <p class="intro">{t('restore_why')}</p>
      {!isWorking && state.step !== 'decide' && (
        <FileButton
          label={t('restore_choose')}
          accept=".gz,.jsonl,application/gzip"
          onFiles={([file]) => void read(file!)}
        />
      )}
      {isWorking && progress && (
        <Working
          label={t(state.step === 'reading' ? 'restore_reading' : 'restore_writing')}
          progress={progress}
          onStop={() => {
            stop();
            leave();
          }}
        />
      )}
      {state.step === 'decide' && (
        <RestoreChoice
          preview={state.preview}
          onRestore={(prefer) => void write(prefer, state.preview.staged)}
          onCancel={leave}
        />
      )}
      <div role="status">
        {state.step === 'done' && <p class="import-done">{t('restore_done')}</p>}
      </div>
      {state.step === 'failed' && <FailureNote failure={state.failure} />}
    </section>
  );
}
