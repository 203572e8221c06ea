import type { ErrorCode, Failure } from '../core/result.ts';

/** Thrown by a store that will not do what it is asked; {@link asFailure} makes a `Failure` of it. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Names of errors, of IndexedDB and of Dexie; Firefox has a name of its own for a full quota. */
const FULL = new Set(['QuotaExceededError', 'QuotaExceeded', 'NS_ERROR_DOM_QUOTA_REACHED']);
const REFUSED = new Set([
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'ModifyError',
  'NoSuchDatabaseError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'PrematureCommitError',
  'ReadOnlyError',
  'SchemaError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'UpgradeError',
  'VersionChangeError',
  'VersionError',
]);

/** Wrapping is not endless, but an error's cause can be the error itself. */
const MAX_DEPTH = 8;

/**
 * What an error thrown by a store means to the reader. A full disk reaches us wrapped: Dexie puts it into
 * the `inner` of an AbortError, or among the `failures` of a BulkError, and that is what decides.
 *
 * @example asFailure(new DOMException('', 'QuotaExceededError')).code // 'storage-full'
 */
export function asFailure(error: unknown): Failure {
  if (error instanceof Refusal) return { code: error.code, detail: error.message };
  const chain = errorsWithin(error, MAX_DEPTH);
  const refusal = chain.find((one) => one instanceof Refusal);
  if (refusal instanceof Refusal) return { code: refusal.code, detail: refusal.message };
  const full = chain.find((one) => FULL.has(nameOf(one)));
  if (full !== undefined) return { code: 'storage-full', detail: describe(full) };
  const refused = chain.find((one) => REFUSED.has(nameOf(one)));
  if (refused !== undefined) return { code: 'storage-failed', detail: describe(refused) };
  return { code: 'unexpected', detail: describe(error) };
}

/** The error and those it was made of, the outermost first. */
function errorsWithin(error: unknown, depth: number): unknown[] {
  if (typeof error !== 'object' || error === null || depth === 0) return [error];
  const inner: unknown[] = [];
  for (const key of ['inner', 'cause', 'reason'] as const)
    if (key in error) inner.push((error as Record<typeof key, unknown>)[key]);
  if ('failures' in error && Array.isArray(error.failures))
    inner.push(...(error.failures as unknown[]).slice(0, MAX_DEPTH));
  return [error, ...inner.flatMap((one) => errorsWithin(one, depth - 1))];
}

function nameOf(error: unknown): string {
  const named = typeof error === 'object' && error !== null && 'name' in error;
  return named ? String(error.name) : '';
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const message = 'message' in error ? String(error.message) : '';
  return [nameOf(error), message].filter((part) => part !== '').join(': ') || 'unknown error';
}
