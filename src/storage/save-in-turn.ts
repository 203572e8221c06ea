/**
 * Does one save at a time, in whatever page or background: two that save the same address at once would each look for it in
 * vain, and read the article under an id that is then not its own.
 */
export function saveInTurn<T>(save: () => Promise<T>): Promise<T> {
  return navigator.locks.request('siyaq-save', save);
}
