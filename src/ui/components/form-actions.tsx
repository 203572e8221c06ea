import { useWords } from '../page/page-context.ts';

/** The end of a form: the deed as a verb, and the way out without it. */
export function FormActions({ submit, onCancel }: { submit: string; onCancel: () => void }) {
  const { t } = useWords();
  return (
    <div class="own-entry-actions">
      <button type="submit" class="button button-main">
        {submit}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('action_cancel')}
      </button>
    </div>
  );
}
