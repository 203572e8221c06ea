import type { ComponentChildren } from 'preact';
import type { Happening } from '../../core/happenings/happening.ts';
import { Icon } from '../components/icon.tsx';
import { useWords } from '../page/page-context.ts';
import { HappeningBody } from './happening-item.tsx';

interface ChosenHappeningProps {
  /** What was chosen in the chart; null for nothing. Announced when it changes. */
  happening: Happening | null;
  onClose: () => void;
  actions?: ((happening: Happening) => ComponentChildren) | undefined;
}

/** What is chosen in the chart, in words below it. */
export function ChosenHappening({ happening, onClose, actions }: ChosenHappeningProps) {
  const { t } = useWords();
  const close = () => {
    onClose();
    // The button goes; the reader goes on where the event stands.
    const stops = document.querySelectorAll<SVGElement>('[data-stop]');
    const stop = [...stops].find(({ dataset }) => dataset['stop'] === happening?.id);
    stop?.focus({ preventScroll: true });
  };
  return (
    <div class="chosen" role="status">
      {happening && (
        <div class="chosen-card">
          <div>
            <HappeningBody happening={happening} {...(actions ? { actions } : {})} />
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={t('timeline_close')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
