import type { ComponentChildren } from 'preact';
import { useWords } from '../page/page-context.ts';
import { Icon } from './icon.tsx';
import { useDropDown } from './use-drop-down.ts';

interface FormatMenuProps<Format extends string> {
  formats: readonly { format: Format; name: string; about: string }[];
  onChoose: (format: Format) => void;
  /** What the button says while a file is being made; null when none is. */
  working?: string | null;
  /** Stands above the formats: what of it is to be written. */
  children?: ComponentChildren;
}

/** A button that opens a list of formats; a choice closes it. */
export function FormatMenu<Format extends string>(props: FormatMenuProps<Format>) {
  const { formats, onChoose, working = null, children } = props;
  const { t } = useWords();
  const { close, box, button, content } = useDropDown();
  return (
    <div class="menu" {...box}>
      <button
        type="button"
        class="button"
        {...button}
        title={t('action_export')}
        aria-busy={working !== null}
        onClick={() => working === null && button.onClick()}
      >
        <Icon name="download" />
        <span>{working ?? t('action_export')}</span>
      </button>
      <div class="format-list" {...content}>
        {children}
        <ul>
          {formats.map(({ format, name, about }) => (
            <li key={format}>
              <button
                type="button"
                data-format={format}
                onClick={() => {
                  close();
                  onChoose(format);
                }}
              >
                <b>{name}</b>
                <span>{about}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
