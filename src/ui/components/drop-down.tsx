import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { useDropDown } from './use-drop-down.ts';

interface DropDownProps {
  icon: IconName;
  label: string;
  /** What lies under the button; `close` gives the focus back to it. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a box under it. */
export function DropDown({ icon, label, children }: DropDownProps) {
  const { open, close, box, button, content } = useDropDown();
  return (
    <div class="menu" {...box}>
      <button type="button" class="button" {...button}>
        <Icon name={icon} />
        {label}
      </button>
      <div class="drop-down" {...content}>
        {open && children(close)}
      </div>
    </div>
  );
}
