import { useState } from 'preact/hooks';
import { errorMessage } from '../../locale/error-message.ts';
import type { PackRecord } from '../../storage/records.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Icon } from '../components/icon.tsx';
import { inLanguage, Words } from '../components/run.tsx';
import { Meta } from '../components/meta.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { removeInstalledPack } from './change-packs.ts';

interface PackRowProps {
  pack: PackRecord;
  /** Whether it ships with the product, so that it can be installed again without a file. */
  builtIn: boolean;
}

/** An installed pack: what it holds, under which licence, and the way to remove it. */
export function PackRow({ pack, builtIn }: PackRowProps) {
  const { t, language } = useWords();
  const { db, toasts } = usePage();
  const [asking, setAsking] = useState(false);
  const title = inLanguage(pack.title, language).text || pack.id;

  const remove = async (confirmed: boolean) => {
    setAsking(false);
    if (!confirmed) return;
    const result = await removeInstalledPack(db, pack.id);
    toasts.show(result.ok ? t('packs_gone', { title }) : t(errorMessage(result.error.code)));
  };
  return (
    <li class="pack">
      <div>
        <h3>
          <Words of={pack.title} language={language} />
        </h3>
        <p class="pack-about">
          <Words of={pack.about} language={language} />
        </p>
        <Meta>
          <span>{t('packs_entries', { count: pack.entryCount })}</span>
          <span>{t('packs_events', { count: pack.eventCount })}</span>
          <span>{t('packs_version', { version: pack.version })}</span>
          <bdi dir="ltr">{pack.licence}</bdi>
        </Meta>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={t('packs_remove', { title })}
        title={t('packs_remove_short')}
        onClick={() => setAsking(true)}
      >
        <Icon name="trash" />
      </button>
      {asking && (
        <ConfirmDialog
          title={t('packs_remove_ask', { title })}
          confirm={t('packs_remove_short')}
          onAnswer={(confirmed) => void remove(confirmed)}
        >
          {t('packs_remove_entries', { count: pack.entryCount })}{' '}
          {builtIn ? t('packs_remove_built_in') : t('packs_remove_imported')}
        </ConfirmDialog>
      )}
    </li>
  );
}
