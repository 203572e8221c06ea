import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { usePanel } from './panel-context.ts';

/** The way to bring a text or a file into the library. */
export function AddingLink() {
  const { t } = useWords();
  const { navigation } = usePanel();
  return (
    <button type="button" class="button button-quiet" onClick={navigation.openAdding}>
      <Icon name="add" />
      {t('adding_link')}
    </button>
  );
}
