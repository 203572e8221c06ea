import { useEffect, useState } from 'preact/hooks';
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

/** Asks the browser to keep what is stored, which it grants extensions without a question, and measures it. */
async function measure(): Promise<{ bytes: number; kept: boolean }> {
  const { storage } = navigator;
  const kept = (await storage.persisted()) || (await storage.persist());
  const { usage = 0 } = await storage.estimate();
  return { bytes: usage, kept };
}
