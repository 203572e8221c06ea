import type { ErrorCode } from '../core/result.ts';
import type { Snake } from './snake.ts';
import type { MessageKey } from './translator.ts';

/**
 * What a failure says to the reader: what happened and what can be done next. The type makes sure that
 * every code has its message.
 *
 * @example errorMessage('storage-full') === 'error_storage_full'
 */
export function errorMessage(code: ErrorCode): MessageKey {
  return `error_${code.replaceAll('-', '_')}` as `error_${Snake<ErrorCode>}`;
}
