import type { DateMarking } from '../core/settings.ts';
import type { PageCalls } from '../messages/calls.ts';
import { callPage } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';

/** Has every open page that is being read ask for its mentions again: the glossary changed. */
export function matchOpenPagesAgain(): Promise<void> {
  return callOpenPages('mentions.refresh', {});
}

/** Has every open page that is being read follow. */
export function markDatesOnOpenPages(marking: DateMarking): Promise<void> {
  return callOpenPages('dates.set', marking);
}

/** Has every open page ask for its annotations again. */
export function repaintNotesOnOpenPages(): Promise<void> {
  return callOpenPages('notes.refresh', {});
}

async function callOpenPages<C extends keyof PageCalls>(
  call: C,
  request: PageCalls[C]['request'],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await callPage(id, call, request);
    }),
  );
}
