import { useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { browser } from '../../platform/browser.ts';
import { salvage, type Salvage } from '../../storage/backup/salvage.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { packLines } from '../backup/backup-file.ts';
import { Brand } from '../components/brand.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { Loading } from '../components/state-note.tsx';
import { download } from '../page/download.ts';
import { libraryAddress } from '../page/library-address.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';

type Saving =
  | { step: 'asked' }
  | { step: 'working' }
  | { step: 'saved'; found: Salvage }
  | { step: 'failed'; failure: Failure };

/** Where the library cannot be opened: saves what can be read of it, then makes room for a new one. */
export function RecoveryApp() {
  const { t } = useWords();
  const { db } = usePage();
  const [saving, setSaving] = useState<Saving>({ step: 'asked' });
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);

  const isSound = useLive(() => db.articles.count(), [db]).state === 'ready';

  const save = async () => {
    setSaving({ step: 'working' });
    try {
      const now = Date.now();
      const found = await salvage(db.name, now);
      const file = await packLines(linesOf(found.lines));
      download(`siyaq-recovered-${new Date(now).toISOString().slice(0, 10)}.jsonl.gz`, file);
      setSaving({ step: 'saved', found });
    } catch (error) {
      setSaving({ step: 'failed', failure: asFailure(error) });
    }
  };
  const startAnew = async (confirmed: boolean) => {
    setAsking(false);
    if (!confirmed) return;
    try {
      db.close({ disableAutoOpen: true });
      await db.delete();
      // The background begins as after the installation.
      browser.runtime.reload();
    } catch (error) {
      setRefused(asFailure(error));
    }
  };
  return (
    <main class="recovery">
      <div class="recovery-bar">
        <Brand />
        <LanguageSwitch />
      </div>
      <h1>{t('recovery_title')}</h1>
      <p role="status" class={isSound ? 'recovery-sound' : undefined}>
        {t(isSound ? 'recovery_sound' : 'recovery_why')}
      </p>
      <ol>
        <li>
          <h2>{t('recovery_save_title')}</h2>
          <p>{t('recovery_save_why')}</p>
          <button
            type="button"
            class="button button-main"
            disabled={saving.step === 'working'}
            onClick={() => void save()}
          >
            <Icon name="download" />
            {t('recovery_save')}
          </button>
          <div role="status">
            {saving.step === 'working' && <Loading>{t('recovery_working')}</Loading>}
            {saving.step === 'saved' && <Found {...saving.found} />}
          </div>
          {saving.step === 'failed' && <FailureNote failure={saving.failure} />}
        </li>
        <li>
          <h2>{t('recovery_anew_title')}</h2>
          <p>{t('recovery_anew_why')}</p>
          <button
            type="button"
            class={isSound ? 'button' : 'button button-danger'}
            onClick={() => setAsking(true)}
          >
            <Icon name="trash" />
            {t('recovery_anew')}
          </button>
          {refused && <FailureNote failure={refused} />}
        </li>
        <li>
          <h2>{t('recovery_restore_title')}</h2>
          <p>{t('recovery_restore_why')}</p>
          <a class="button" href={libraryAddress({ of: 'backup' })}>
            <Icon name="lock" />
            {t('backup_title')}
          </a>
        </li>
      </ol>
      {asking && (
        <ConfirmDialog
          title={t('recovery_ask')}
          confirm={t('recovery_anew')}
          onAnswer={(confirmed) => void startAnew(confirmed)}
        >
          {t(saving.step === 'saved' ? 'recovery_means' : 'recovery_means_unsaved')}
        </ConfirmDialog>
      )}
    </main>
  );
}

function Found({ articles, others, unreadable }: Salvage) {
  const { t } = useWords();
  return (
    <p class="import-done">
      {t('recovery_found', { count: articles, others })}{' '}
      {unreadable > 0 && t('recovery_unreadable', { count: unreadable })}
    </p>
  );
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
