/** Letters of Arabic, hamza to yeh: text without them is no concern of ours. */
const ARABIC = /[\u0621-\u064a]/u;

/**
 * Calls back once when Arabic text came to the page, left it or was rewritten; then watches no more.
 *
 * @returns a function that stops watching
 */
export function onceTextChanged(document: Document, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.some(touchesArabic)) return;
    observer.disconnect();
    changed();
  });
  observer.observe(document, { childList: true, characterDataOldValue: true, subtree: true });
  return () => observer.disconnect();
}

function touchesArabic(record: MutationRecord): boolean {
  const { type, target, oldValue, addedNodes, removedNodes } = record;
  if (type === 'characterData') return ARABIC.test(oldValue ?? '') || isArabic(target);
  return [...addedNodes, ...removedNodes].some(isArabic);
}

function isArabic(node: Node): boolean {
  return ARABIC.test(node.textContent ?? '');
}
