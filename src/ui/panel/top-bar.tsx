import { useId, useRef, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { Brand } from '../components/brand.tsx';
import { Icon } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { useWords } from '../page/page-context.ts';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { usePanel } from './panel-context.ts';

export function TopBar() {
  return (
    <div class="top-bar">
      <Brand />
      <div class="top-bar-end">
        <LanguageSwitch />
        <Menu />
      </div>
    </div>
  );
}

/** A disclosure with the two things one seldom needs. */
function Menu() {
  const { t } = useWords();
  const { navigation } = usePanel();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useId();

  useCloseOutside(box, open, () => setOpen(false));

  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const openPacks = () => {
    setOpen(false);
    navigation.openPacks();
  };
  const openWelcome = () => {
    setOpen(false);
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  };
  return (
    <div class="menu" ref={box} onKeyDown={close}>
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel_menu')}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul id={list} class="menu-list" hidden={!open}>
        <li>
          <button type="button" onClick={openWelcome}>
            <Icon name="globe" />
            {t('panel_menu_access')}
          </button>
        </li>
        <li>
          <button type="button" onClick={openPacks}>
            <Icon name="pack" />
            {t('panel_menu_packs')}
          </button>
        </li>
      </ul>
    </div>
  );
}
