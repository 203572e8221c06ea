import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

export function BackButton() {
  const { t } = useWords();
  const { navigation } = usePanel();
  return (
    <button type="button" class="button button-quiet back" onClick={navigation.back}>
      <Icon name="back" />
      {t('action_back')}
    </button>
  );
}
