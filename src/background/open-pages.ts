import type { DateMarking } from '../core/settings.ts';
import { callPage } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';

/** Has every open page that is being read ask for its mentions again: the glossary changed. */
export async function matchOpenPagesAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id !== undefined) await callPage(tab.id, 'mentions.refresh', {});
    }),
  );
}

/** Has every open page that is being read follow. */
export async function markDatesOnOpenPages(marking: DateMarking): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await callPage(id, 'dates.set', marking);
    }),
  );
}

/** Has every open page ask for its annotations again. */
export async function repaintNotesOnOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await callPage(id, 'notes.refresh', {});
    }),
  );
}
