import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { useWords } from '../page/page-context.ts';

const MEGABYTE = 1024 * 1024;

/** How much of this computer's disk the glossary and the library take, and whether the browser keeps it for certain. */
export function StorageMeter() {
  const { t } = useWords();
  const [use, setUse] = useState<{ bytes: number; kept: boolean } | null>(null);
  useEffect(() => {
    void measure().then(setUse, console.error);
  }, []);
  if (use === null) return null;
  const megabytes = Math.max(1, Math.round(use.bytes / MEGABYTE));
  return (
    <p class="storage-meter">
      {t('storage_use', { size: megabytes })} {t(use.kept ? 'storage_kept' : 'storage_not_kept')}
    </p>
  );
}

/** What is stored is kept where the permission to store without limit is held: browsers then do not make room of it. */
async function measure(): Promise<{ bytes: number; kept: boolean }> {
  const [persisted, unlimited, { usage = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
    navigator.storage.estimate(),
  ]);
  return { bytes: usage, kept: persisted || unlimited };
}
