import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useCloseOutside } from '../page/use-close-outside.ts';
import { Icon, type IconName } from './icon.tsx';

interface DropDownProps {
  icon: IconName;
  label: string;
  /** What lies under the button; `close` gives the focus back to it. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a box under it; Escape and a press elsewhere close it. */
export function DropDown({ icon, label, children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const content = useId();
  useCloseOutside(box, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
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
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {label}
      </button>
      <div id={content} class="drop-down" hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
