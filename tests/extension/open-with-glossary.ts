import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ChromiumSession } from '../browsers/chromium.mjs';
import type { Engine } from '../browsers/find-browser.mjs';
import type { FirefoxSession } from '../browsers/firefox.mjs';
import { openBrowser } from '../browsers/open-browser.mjs';
import { builtForTests } from './built-for-tests.ts';
import { untilSetUp } from './until-set-up.ts';

interface Sessions {
  chromium: ChromiumSession;
  firefox: FirefoxSession;
}

/**
 * A browser with a new profile in which the extension that is built for tests was just installed. Only the packs that ship
 * are in its database beforehand, as the first test file of the run left them: to install them takes longer than most tests.
 * What is about the installation itself, or changes the extension, starts with `openBrowser`.
 *
 * @returns once the background has nothing left to set up
 */
export async function openWithGlossary<E extends Engine>(engine: E): Promise<Sessions[E]> {
  const stored = join(inject('glossaries'), engine);
  if (!existsSync(stored)) await storeGlossary(engine, stored);
  const session = await openBrowser(engine, { extension: builtForTests(engine), stored });
  await untilSetUp(session);
  return session as Sessions[E];
}

/** @param stored the folder, which is there once it is whole */
async function storeGlossary(engine: Engine, stored: string): Promise<void> {
  const session = await openBrowser(engine, { extension: builtForTests(engine) });
  const part = `${stored}-${process.pid}`;
  try {
    await untilSetUp(session);
  } finally {
    await session.close(part);
  }
  await rename(part, stored).catch((error: unknown) => {
    // A file that runs beside this one was faster.
    if (!existsSync(stored)) throw error;
  });
}
