import { browser } from '../../platform/browser.ts';
import { Brand } from '../components/brand.tsx';
import { Icon } from '../components/icon.tsx';
import { LanguageSwitch } from '../components/language-switch.tsx';
import { useDropDown } from '../components/use-drop-down.ts';
import { useWords } from '../page/page-context.ts';
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
  const { close, box, button, content } = useDropDown();
  const openPacks = () => {
    close();
    navigation.openPacks();
  };
  const openWelcome = () => {
    close();
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  };
  return (
    <div class="menu" {...box}>
      <button type="button" class="icon-button" aria-label={t('panel_menu')} {...button}>
        <Icon name="more" />
      </button>
      <ul class="menu-list" {...content}>
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
