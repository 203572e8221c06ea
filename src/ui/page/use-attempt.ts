import { errorMessage } from '../../locale/error-message.ts';
import { asFailure } from '../../storage/storage-failure.ts';
import { usePage, useWords } from './page-context.ts';

/**
 * For deeds of one press that have no place of their own for a failure: a toast says what went wrong.
 *
 * @returns a function that does the deed and answers whether it was done
 * @example const attempt = useAttempt(); await attempt(() => deleteArticle(db, id, now))
 */
export function useAttempt(): (deed: () => Promise<unknown>) => Promise<boolean> {
  const { t } = useWords();
  const { toasts } = usePage();
  return async (deed) => {
    try {
      await deed();
      return true;
    } catch (error) {
      toasts.show(t(errorMessage(asFailure(error).code)));
      return false;
    }
  };
}
