import { useWords } from '../page/page-context.ts';
import { TABS } from './navigation.ts';
import { nextTab } from './next-tab.ts';
import { usePanel } from './panel-context.ts';

/** Tabs after the ARIA pattern: one stop for Tab; arrows, Home and End move, mirrored in Arabic. */
export function TabBar() {
  const { t, language } = useWords();
  const { navigation } = usePanel();
  const chosen = navigation.tab.value;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(chosen, event.key, language === 'ar');
    if (!next) return;
    event.preventDefault();
    navigation.choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel_title')} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => navigation.choose(tab)}
        >
          {t(`panel_tab_${tab}`)}
        </button>
      ))}
    </div>
  );
}
