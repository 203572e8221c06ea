import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

/** The way to backups and the trash. */
export function BackupLink() {
  const { t } = useWords();
  const { navigation } = usePanel();
  return (
    <button type="button" class="button button-quiet" onClick={navigation.openBackup}>
      <Icon name="lock" />
      {t('backup_title')}
    </button>
  );
}
