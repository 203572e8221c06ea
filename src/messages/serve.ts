import * as v from 'valibot';
import { failure, success, type Result } from '../core/result.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import type { Notices } from './calls.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import { NOTICE_SCHEMAS } from './schemas.ts';

/**
 * One function a call. It is entered synchronously inside the message event, before any await, because
 * opening the side panel needs the reader's gesture; it may answer later. A thrown error reaches the
 * caller as `unexpected`.
 */
export type Handlers<M> = {
  [C in keyof M]: M[C] extends { request: infer Q; reply: infer P }
    ? (request: Q, sender: Runtime.MessageSender) => Promise<Result<P>> | Result<P>
    : never;
};

type Schemas<M> = { readonly [C in keyof M]: v.GenericSchema };

/**
 * Answers the calls addressed to this context and leaves every other message alone.
 *
 * @returns a function that stops listening
 */
export function serve<M extends object>(
  to: 'background' | 'page',
  schemas: Schemas<M>,
  handlers: Handlers<M>,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const envelope = readEnvelope(message);
    if (envelope?.to !== to || !Object.hasOwn(handlers, envelope.call)) return undefined;
    // A native async function: browsers drop promises of other kinds, Dexie's among them.
    return answer(schemas, handlers, envelope, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<M extends object>(
  schemas: Schemas<M>,
  handlers: Handlers<M>,
  envelope: Envelope,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> {
  const parsed = v.safeParse(schemas[envelope.call as keyof M], envelope.request);
  if (!parsed.success)
    return failure('bad-message', `${envelope.call}: ${v.summarize(parsed.issues)}`);
  const handler = handlers[envelope.call as keyof M] as (
    request: unknown,
    sender: Runtime.MessageSender,
  ) => Promise<Result<unknown>> | Result<unknown>;
  try {
    return await handler(parsed.output, sender);
  } catch (error) {
    console.error('siyaq', envelope.call, error);
    return failure('unexpected', String(error));
  }
}

/** The answer of a call that returns nothing. */
export const done: Result<null> = success(null);

/** Listens for one notice. @returns a function that stops listening */
export function onNotice<N extends keyof Notices>(
  notice: N,
  hear: (content: Notices[N]) => void,
): () => void {
  const listener = (message: unknown) => {
    const envelope = readEnvelope(message);
    if (envelope?.to === 'notice' && envelope.call === notice) {
      const parsed = v.safeParse(NOTICE_SCHEMAS[notice], envelope.request);
      if (parsed.success) hear(parsed.output);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
