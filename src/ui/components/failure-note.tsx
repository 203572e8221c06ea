import type { ComponentChildren } from 'preact';
import type { Failure } from '../../core/result.ts';
import { errorMessage } from '../../locale/error-message.ts';
import { useWords } from '../page/page-context.ts';
import { Icon } from './icon.tsx';

interface FailureNoteProps {
  failure: Failure;
  retry?: () => void;
  /** What the message speaks of. */
  children?: ComponentChildren;
}

/** A failure in the reader's language, with a way to try again where one helps, its detail on request. */
export function FailureNote({ failure, retry, children }: FailureNoteProps) {
  const { t } = useWords();
  return (
    <div class="failure" role="alert">
      <Icon name="warning" />
      <div>
        <p>{t(errorMessage(failure.code))}</p>
        {children}
        {failure.detail && (
          <details>
            <summary>{t('error_detail')}</summary>
            <code lang="en" dir="ltr">
              {failure.detail}
            </code>
          </details>
        )}
        {failure.code === 'storage-failed' && (
          <a class="web-link" href="recovery.html" target="_blank" rel="noopener">
            {t('recovery_link')}
          </a>
        )}
        {retry && (
          <button type="button" class="button" onClick={retry}>
            <Icon name="reload" />
            {t('action_retry')}
          </button>
        )}
      </div>
    </div>
  );
}
