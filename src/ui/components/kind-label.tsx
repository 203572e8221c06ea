import type { Kind } from '../../core/kind.ts';
import { useWords } from '../page/page-context.ts';

/** What an entry is, in its colour and always in words too: as a chip, or as plain text within a line. */
export function KindLabel({ kind, chip = false }: { kind: Kind; chip?: boolean }) {
  const { t } = useWords();
  return (
    <span class={chip ? 'kind kind-chip' : 'kind'} data-kind={kind}>
      {t(`kind_${kind}`)}
    </span>
  );
}
