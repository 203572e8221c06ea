import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { asFailure, Refusal } from '../../../src/storage/storage-failure.ts';

const FULL = new DOMException('No space', 'QuotaExceededError');

describe('asFailure', () => {
  it.each<[string, unknown, string]>([
    ['a full quota', FULL, 'storage-full'],
    ['one of Dexie', new Dexie.QuotaExceededError('No space'), 'storage-full'],
    ['one of Firefox', named('NS_ERROR_DOM_QUOTA_REACHED'), 'storage-full'],
    ['one within an abort', new Dexie.AbortError('aborted', FULL), 'storage-full'],
    ['one within two', wrapped('AbortError', wrapped('AbortError', FULL)), 'storage-full'],
    ['one among the failures of a bulk', new Dexie.BulkError('bulk', [FULL]), 'storage-full'],
    ['one as a cause', new Error('failed', { cause: FULL }), 'storage-full'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'storage-failed'],
    ['a private window', named('InvalidStateError'), 'storage-failed'],
    ['a newer database', new Dexie.VersionError('newer'), 'storage-failed'],
    ['one that does not open', new Dexie.OpenFailedError('no'), 'storage-failed'],
    ['no IndexedDB', new Dexie.MissingAPIError('none'), 'storage-failed'],
    ['another abort', new Dexie.AbortError('aborted'), 'storage-failed'],
    ['a mistake of ours', new TypeError('x is not a function'), 'unexpected'],
    ['a thrown text', 'oops', 'unexpected'],
    ['nothing', undefined, 'unexpected'],
  ])('takes %s for what it is', (_, error, code) => {
    expect(asFailure(error).code).toBe(code);
  });

  it('keeps the code of a refusal, also within an abort', () => {
    const refusal = new Refusal('article-empty', 'no text');
    expect(asFailure(refusal)).toEqual({ code: 'article-empty', detail: 'no text' });
    expect(asFailure(wrapped('AbortError', refusal)).code).toBe('article-empty');
  });

  it('says in the detail what happened', () => {
    expect(asFailure(new Dexie.AbortError('aborted', FULL)).detail).toBe(
      'QuotaExceededError: No space',
    );
    expect(asFailure(new TypeError('x')).detail).toBe('TypeError: x');
  });

  it('ends with an error that is its own cause', () => {
    const circle = new Error('circle');
    circle.cause = circle;
    expect(asFailure(circle).code).toBe('unexpected');
  });
});

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

function wrapped(name: string, inner: unknown): Error {
  return Object.assign(named(name), { inner });
}
