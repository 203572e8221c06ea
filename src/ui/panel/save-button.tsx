import { useState } from 'preact/hooks';
import type { Failure } from '../../core/result.ts';
import { callBackground } from '../../messages/send.ts';
import { FailureNote } from '../components/failure-note.tsx';
import { Icon } from '../components/icon.tsx';
import { readerAddress } from '../page/reader-address.ts';
import { useDates, usePage, useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';
import { useSavedPage } from './use-saved-page.ts';

/** Saves the article, shows that it is saved, and saves it again as it is now. */
export function SaveButton({ url, addresses }: { url: string; addresses: readonly string[] }) {
  const { t } = useWords();
  const dates = useDates();
  const { toasts } = usePage();
  const { article } = usePanel();
  const saved = useSavedPage([url, ...addresses]);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);

  const save = async () => {
    const tab = article.tab.peek();
    if (!tab || saving) return;
    setSaving(true);
    setRefused(null);
    let result = await callBackground('page.save', { tab: tab.id });
    // The browser ended the background in the middle: the next one does it, or finds it done.
    if (!result.ok && result.error.code === 'background-unreachable')
      result = await callBackground('page.save', { tab: tab.id });
    setSaving(false);
    if (result.ok) toasts.show(t(`article_saved_${result.value.is}`));
    else setRefused(result.error);
  };
  return (
    <>
      <button
        type="button"
        class={saved ? 'button button-done' : 'button button-main'}
        aria-busy={saving}
        onClick={() => void save()}
        title={saved ? t('article_save_again', { date: dates.instant(saved.savedAt) }) : ''}
      >
        <Icon name={saved ? 'check' : 'bookmark'} />
        {saving ? t('article_saving') : saved ? t('article_saved') : t('article_save')}
        {saved && !saving && <span class="visually-hidden">{t('article_save_again_short')}</span>}
      </button>
      {saved && (
        <a
          class="button"
          href={readerAddress({ article: saved.id })}
          target="_blank"
          rel="noopener"
          title={saved.title}
        >
          <Icon name="open" />
          {t('article_open_saved')}
        </a>
      )}
      {refused && <FailureNote failure={refused} retry={() => void save()} />}
    </>
  );
}
