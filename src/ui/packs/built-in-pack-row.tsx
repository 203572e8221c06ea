import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Words } from '../components/run.tsx';
import { useWords } from '../page/page-context.ts';
import { readBuiltInPack } from './built-in-packs.ts';
import { installReadPack } from './change-packs.ts';
import type { ReadPack } from './read-pack-file.ts';

/** A pack that ships with the product and was removed: one press brings it back. */
export function BuiltInPackRow({ id }: { id: string }) {
  const { t, language } = useWords();
  const [read, setRead] = useState<Result<ReadPack> | null>(null);
  useEffect(() => void readBuiltInPack(id).then(setRead), [id]);

  if (read === null) return null;
  if (!read.ok)
    return (
      <li>
        <FailureNote failure={read.error} />
      </li>
    );
  const install = async () => {
    const result = await installReadPack(read.value, Date.now());
    if (!result.ok) setRead(result);
  };
  return (
    <li class="pack">
      <div>
        <h3>
          <Words of={read.value.header.title} language={language} />
        </h3>
        <p class="pack-about">
          <Words of={read.value.header.about} language={language} />
        </p>
      </div>
      <button type="button" class="button" onClick={() => void install()}>
        {t('packs_install')}
      </button>
    </li>
  );
}
