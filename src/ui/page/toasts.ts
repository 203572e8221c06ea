import { signal, type ReadonlySignal } from '@preact/signals';

/** A short message that leaves by itself; with `undo` it stays longer and offers to take the deed back. */
export interface Toast {
  id: number;
  text: string;
  undo: (() => void) | null;
}

export interface Toasts {
  shown: ReadonlySignal<Toast | null>;
  show: (text: string, undo?: () => void) => void;
  dismiss: (id: number) => void;
}

/** One toast at a time: a new one takes the place of the last. */
export function createToasts(): Toasts {
  const shown = signal<Toast | null>(null);
  let last = 0;
  return {
    shown,
    show: (text, undo) => {
      shown.value = { id: ++last, text, undo: undo ?? null };
    },
    dismiss: (id) => {
      if (shown.value?.id === id) shown.value = null;
    },
  };
}
