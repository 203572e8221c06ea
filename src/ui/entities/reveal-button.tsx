import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { usePage, useWords } from '../page/page-context.ts';

interface RevealButtonProps {
  name: string;
  /** Of its mentions. */
  count: number;
  /** Shows the n-th mention (from 0); answers whether there is one. */
  onReveal: (index: number) => Promise<boolean>;
}

/** Goes to the next mention of a name, after the last to the first again. */
export function RevealButton({ name, count, onReveal }: RevealButtonProps) {
  const { t } = useWords();
  const { toasts } = usePage();
  const [shown, setShown] = useState<number | null>(null);
  const next = shown === null ? 0 : (shown + 1) % count;

  const reveal = async () => {
    if (await onReveal(next)) setShown(next);
    else toasts.show(t('article_mention_gone'));
  };
  const action = t('article_reveal', { name, index: next + 1, total: count });
  const where = shown === null ? String(count) : `${shown + 1}/${count}`;
  return (
    <button
      type="button"
      class="reveal"
      aria-label={shown === null ? action : `${where} · ${action}`}
      title={t('article_reveal_short')}
      onClick={() => void reveal()}
    >
      <bdi class="reveal-count" dir="ltr" aria-hidden="true">
        {where}
      </bdi>
      <Icon name="reveal" />
    </button>
  );
}
