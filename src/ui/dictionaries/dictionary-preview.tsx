import { useEffect, useRef } from 'preact/hooks';
import type { DictionaryHeader } from '../../core/dictionary/dictionary-term.ts';
import { useWords } from '../page/page-context.ts';

interface DictionaryPreviewProps {
  header: DictionaryHeader;
  onInstall: () => void;
  onCancel: () => void;
}

/** What a dictionary says of itself, and the choice to install it. */
export function DictionaryPreview({ header, onInstall, onCancel }: DictionaryPreviewProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, author, revision, about } = header;
  return (
    <div class="problems">
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h3>
      <p class="pack-about">
        {[revision, author && t('dictionaries_by', { author })].filter(Boolean).join(' · ')}
      </p>
      {about && (
        <p class="pack-about" dir="auto">
          {about}
        </p>
      )}
      <div class="state-actions">
        <button type="button" class="button button-main" onClick={onInstall}>
          {t('dictionaries_install')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('action_cancel')}
        </button>
      </div>
    </div>
  );
}
