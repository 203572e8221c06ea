import { listPacks } from '../../storage/pack-store.ts';
import { StateNote } from '../components/state-note.tsx';
import { usePage, useWords } from '../page/page-context.ts';
import { useLive } from '../page/use-live.ts';
import { usePanel } from './panel-context.ts';

/** What the glossary holds and how it may be asked, before anything is typed. */
export function GlossaryHints() {
  const { t } = useWords();
  const { db, settings } = usePage();
  const { navigation } = usePanel();
  const packs = useLive(() => listPacks(db), [db]);
  if (packs.state !== 'ready') return null;
  // They are on their way, and the panel says so.
  if (packs.value.length === 0 && settings.value.builtInPacks === '') return null;
  if (packs.value.length === 0)
    return (
      <StateNote
        icon="pack"
        title={t('packs_installed', { count: 0 })}
        actions={
          <button type="button" class="button button-main" onClick={navigation.openPacks}>
            {t('panel_menu_packs')}
          </button>
        }
      >
        {t('packs_intro')}
      </StateNote>
    );
  const entries = packs.value.reduce((sum, pack) => sum + pack.entryCount, 0);
  return (
    <section class="hints">
      <h2>{t('glossary_size', { count: entries })}</h2>
      <p>{t('glossary_hint_intro')}</p>
      <ul>
        <li>{t('glossary_hint_arabic')}</li>
        <li>{t('glossary_hint_forms')}</li>
        <li>{t('glossary_hint_latin')}</li>
        <li>{t('glossary_hint_typos')}</li>
      </ul>
      <div class="hints-ways">
        <button type="button" class="button" onClick={navigation.openYours}>
          {t('glossary_yours')}
        </button>
        <button type="button" class="button" onClick={navigation.openPacks}>
          {t('glossary_packs', { count: packs.value.length })}
        </button>
      </div>
    </section>
  );
}
