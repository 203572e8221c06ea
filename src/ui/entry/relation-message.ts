import { RELATIONS, type RelationName } from '../../core/pack/relations.ts';
import type { Snake } from '../../locale/snake.ts';
import type { MessageKey } from '../../locale/translator.ts';

/**
 * Message for what one entry is to another; a relation that a newer pack brings says no more than that
 * there is a tie.
 *
 * @example relationMessage('head-of-state') === 'relation_head_of_state'
 */
export function relationMessage(as: string): MessageKey {
  const known = RELATIONS.find((name) => name === as) ?? 'see-also';
  return `relation_${known.replaceAll('-', '_')}` as `relation_${Snake<RelationName>}`;
}
