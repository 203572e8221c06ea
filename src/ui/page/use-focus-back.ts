import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to a button that a form took the place of, once the form is cancelled.
 *
 * In a layout effect: one that runs after painting may still be due from the form's own rendering when the
 * form is cancelled at once, and would find no button yet.
 *
 * @param replaced whether the form stands where the button was
 * @returns `button`, its ref, and `giveBack`, to be called together with what closes the form
 */
export function useFocusBack(replaced: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const due = useRef(false);
  useLayoutEffect(() => {
    if (replaced || !due.current) return;
    due.current = false;
    button.current?.focus();
  }, [replaced]);
  const giveBack = () => {
    due.current = true;
  };
  return { button, giveBack };
}
