import type { Failure } from '../core/result.ts';
import type { MessageKey, Translate } from '../locale/translator.ts';
import { element } from './element.ts';

/** What a card says where the past events could not be read: that, and why. */
export function cardTrouble(document: Document, failure: Failure, t: Translate): Node[] {
  const cause = `error_${failure.code.replaceAll('-', '_')}` as MessageKey;
  return [
    element(document, 'p', { class: 'alarm' }, t('card_failed')),
    element(document, 'p', { class: 'muted' }, t(cause)),
  ];
}
