import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';
import { useWords } from '../page/page-context.ts';

/** How the panel is opened in this browser, and a button that does it now. */
export function HowToOpen() {
  const { t } = useWords();
  const [window, setWindow] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  // Known beforehand: in the click itself there is no time to ask.
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindow(id ?? null)), []);
  const open = () => {
    if (window === null) return;
    openPanel(window).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  // Chromium names its side panel so; Firefox knows a sidebar alone.
  const firefox = !globalThis.chrome?.sidePanel;
  return (
    <section class="how-to">
      <h2>{t('welcome_panel')}</h2>
      <ol>
        {firefox ? (
          <>
            <li>{t('welcome_panel_firefox_toolbar')}</li>
            <li>{t('welcome_panel_firefox_sidebar')}</li>
          </>
        ) : (
          <>
            <li>{t('welcome_panel_chromium_pin')}</li>
            <li>{t('welcome_panel_chromium_click')}</li>
          </>
        )}
        <li>{t('welcome_panel_page')}</li>
        <li>{t('welcome_panel_keys')}</li>
      </ol>
      <button type="button" class="button" onClick={open}>
        {t('welcome_panel_open')}
      </button>
      {refused && <p role="alert">{t('welcome_panel_refused')}</p>}
    </section>
  );
}
