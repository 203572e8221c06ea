import { useState } from 'preact/hooks';
import type { Access } from '../../core/settings.ts';
import { callBackground } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { changeSettings } from '../../storage/settings-store.ts';
import { usePage, useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

const EVERY_PAGE = '*://*/*';

/** Has the page read this once. The browser allows it where the reader has called Siyaq on the page. */
export function ReadButton() {
  const { t } = useWords();
  const { article } = usePanel();
  const [refused, setRefused] = useState(false);
  const read = async () => {
    const tab = article.tab.peek();
    if (!tab) return;
    const answer = await callBackground('tab.read', { tab: tab.id });
    setRefused(!answer.ok);
    article.refresh();
  };
  return (
    <>
      <button type="button" class="button button-main" onClick={() => void read()}>
        {t('state_ask_read')}
      </button>
      {refused && (
        <p class="state-refused" role="alert">
          {t('state_ask_refused')}
        </p>
      )}
    </>
  );
}

interface AllowButtonsProps {
  host: string | null;
  /** Whether the first of them is what the reader most likely wants. */
  first?: boolean;
}

/** Real requests to the browser: for this site where its name is known, and for every page. */
export function AllowButtons({ host, first = false }: AllowButtonsProps) {
  const { t } = useWords();
  const { db, settings } = usePage();
  const { article } = usePanel();
  const [refused, setRefused] = useState(false);

  // The request comes first and in the click itself: browsers take it from no other place.
  const ask = async (origin: string, access: Access) => {
    const granted = await browser.permissions.request({ origins: [origin] });
    setRefused(!granted);
    if (!granted) return;
    await changeSettings(db, { access });
    await callBackground('access.refresh', {});
    const tab = article.tab.peek();
    if (tab) await callBackground('tab.read', { tab: tab.id });
    article.refresh();
  };
  const everywhere = settings.value.access === 'everywhere';
  return (
    <>
      {host && (
        <button
          type="button"
          class={first ? 'button button-main' : 'button'}
          onClick={() => void ask(`*://${host}/*`, everywhere ? 'everywhere' : 'sites')}
        >
          {t('state_allow_site', { host })}
        </button>
      )}
      <button
        type="button"
        class={first && !host ? 'button button-main' : 'button'}
        onClick={() => void ask(EVERY_PAGE, 'everywhere')}
      >
        {t('state_allow_everywhere')}
      </button>
      {refused && (
        <p class="state-refused" role="alert">
          {t('state_allow_refused')}
        </p>
      )}
    </>
  );
}
