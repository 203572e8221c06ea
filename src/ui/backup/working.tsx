import { useWords } from '../page/page-context.ts';
import type { BackupWork } from './use-backup-worker.ts';

interface WorkingProps {
  label: string;
  progress: NonNullable<BackupWork['progress']>;
  onStop: () => void;
}

/** How far a backup or a restore is, and the way to break it off. */
export function Working({ label, progress: { done, of }, onStop }: WorkingProps) {
  const { t } = useWords();
  return (
    <div class="working" role="status">
      <label>
        {label}
        <progress {...(of > 0 ? { value: done, max: of } : {})} />
      </label>
      <button type="button" class="button button-quiet" onClick={onStop}>
        {t('action_cancel')}
      </button>
    </div>
  );
}
