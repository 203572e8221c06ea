import { useId, useRef, useState } from 'preact/hooks';
import { useCloseOutside } from '../page/use-close-outside.ts';

/**
 * A button and what it opens under it; Escape and a press elsewhere close it.
 *
 * @returns what the three elements are to have, and `close`, which gives the focus back to the button
 * @example <div {...box}><button {...button} /><div {...content} /></div>
 */
export function useDropDown() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useCloseOutside(box, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // What lies behind has a meaning for it, too.
    event.stopPropagation();
    close();
  };
  return {
    open,
    close,
    box: { ref: box, onKeyDown: closeByKey },
    button: {
      ref: button,
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(!open),
    },
    content: { id, hidden: !open },
  };
}
