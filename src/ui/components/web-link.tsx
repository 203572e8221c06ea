import type { ComponentChildren } from 'preact';
import { useWords } from '../page/page-context.ts';
import { Icon } from './icon.tsx';

/**
 * A link out of the extension, in a new tab that knows nothing of where it was opened from. An address
 * that is not of the web (records are untrusted) shows its text alone.
 */
export function WebLink({ url, children }: { url: string | null; children: ComponentChildren }) {
  const { t } = useWords();
  if (!isWebAddress(url)) return <span>{children}</span>;
  return (
    <a class="web-link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      {/* A word joiner: the icon does not begin a line by itself. */}
      {'\u2060'}
      <Icon name="external" />
      <span class="visually-hidden">{t('link_new_tab')}</span>
    </a>
  );
}

/** @example isWebAddress('javascript:alert(1)') === false */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//iu.test(url) && URL.canParse(url);
}
