import { useEffect, useRef } from 'preact/hooks';
import { DeletedAnnotations } from '../annotations/deleted-annotations.tsx';
import { useWords } from '../page/page-context.ts';
import { AutomaticBackup } from './automatic-backup.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { StorageMeter } from './storage-meter.tsx';
import { Trash } from './trash.tsx';

/** Where the reader sees to it that nothing is lost, and that what is to go is gone. */
export function BackupView() {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="packs backup">
      <h1 ref={heading} tabIndex={-1}>
        {t('backup_title')}
      </h1>
      <StorageMeter />
      <MakeBackup />
      <AutomaticBackup />
      <RestoreBackup />
      <Trash />
      <DeletedAnnotations />
      <DeleteEverything />
    </div>
  );
}
