import { translator, type MessageKey } from '../locale/translator.ts';
import type { Language } from '../locale/language.ts';
import { CARD_SHEET } from './card-sheet.ts';
import { element } from './element.ts';
import { FloatingHost } from './floating-host.ts';

/** Long enough to read a line twice. */
const SHOWN_FOR = 15_000;

/**
 * A line in a corner of the page, for what the reader must know and no other place can say. It goes by
 * itself or by its button.
 *
 * @param deed what else can be done about it, by a button of its own
 * @returns a function that takes it off before that
 */
export function showNotice(
  document: Document,
  key: MessageKey,
  language: Language,
  deed?: { name: MessageKey; act: () => void },
): () => void {
  const t = translator(language);
  const host = new FloatingHost(document, CARD_SHEET);
  const close = element(document, 'button', { type: 'button' }, t('card_close'));
  const line = element(document, 'p', { role: 'status' }, t(key));
  const button = deed ? element(document, 'button', { type: 'button' }, t(deed.name)) : null;
  const notice = { class: 'notice', lang: language };
  host.show(element(document, 'div', notice, line, button, close));
  const withdraw = () => {
    clearTimeout(timer);
    host.hide();
  };
  const timer = setTimeout(withdraw, SHOWN_FOR);
  close.addEventListener('click', withdraw);
  button?.addEventListener('click', () => {
    withdraw();
    deed?.act();
  });
  return withdraw;
}
