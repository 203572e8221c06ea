import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../page/page-context.ts';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { Icon } from './icon.tsx';

interface FormatMenuProps<Format extends string> {
  formats: readonly { format: Format; name: string; about: string }[];
  onChoose: (format: Format) => void;
  /** What the button says while a file is being made; null when none is. */
  working?: string | null;
  /** Stands above the formats: what of it is to be written. */
  children?: ComponentChildren;
}

/** A button that opens a list of formats; Escape, a choice and a press elsewhere close it. */
export function FormatMenu<Format extends string>(props: FormatMenuProps<Format>) {
  const { formats, onChoose, working = null, children } = props;
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useCloseOutside(box, open, () => setOpen(false));

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // What lies behind the menu has a meaning for it, too.
    event.stopPropagation();
    close();
  };
  return (
    <div class="menu" ref={box} onKeyDown={closeByKey}>
      <button
        type="button"
        class="button"
        ref={button}
        aria-expanded={open}
        aria-controls={list}
        aria-busy={working !== null}
        onClick={() => setOpen(!open && working === null)}
      >
        <Icon name="download" />
        {working ?? t('action_export')}
      </button>
      <div id={list} class="format-list" hidden={!open}>
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
