import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFirefox, type FirefoxSession } from '../browsers/firefox.mjs';
import { serve, type FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { describePage } from '../demo/panel-hand.mjs';
import { copyExtension, type CopiedExtension } from './copy-extension.ts';
import { markedTexts, untilMarked, untilUnmarked } from './marks.ts';
import { untilSetUp } from './until-set-up.ts';

/** The extension as it ships, where Firefox lets every site be granted and taken back at any time. */

const FIXTURES = join(import.meta.dirname, '../fixtures');

describe('every site, granted and taken back in the add-on’s settings', () => {
  let server: FileServer;
  let copied: CopiedExtension;
  let session: FirefoxSession;
  let page: Awaited<ReturnType<FirefoxSession['openPage']>>;

  beforeAll(async () => {
    server = await serve(FIXTURES);
    copied = await copyExtension('firefox', { granted: false });
    session = await openFirefox({ extension: copied.folder });
    await untilSetUp(session);
  });
  afterAll(async () => {
    await session.close();
    await copied.remove();
    await server.close();
  });
  const panelSays = (title: string) =>
    until(title, async () => {
      const note = `document.querySelector('#panel-article .state h2')?.innerText`;
      return (await session.inPanel(note)) === title;
    });

  it('reads nothing before', async () => {
    page = await session.openPage(server.url('article/index.html'));
    await session.openSidebar();
    await panelSays('Siyaq reads when you ask');
    expect(await markedTexts(page)).toEqual([]);
  });

  it('marks the open article once it is granted, and lists its names', async () => {
    await session.grantEverySite();
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
    expect((await describePage(session)).state).toBe('reading');
    await until('the list', () =>
      session.inPanel(`!!document.querySelector('#panel-article .entry-open')`),
    );
  });

  it('marks a page that is loaded then', async () => {
    await page.goto(server.url('article/index.html?new'));
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
  });

  it('takes the marks off at once when it is taken back, and the sidebar says why', async () => {
    await session.revokeEverySite();
    await untilUnmarked(page);
    await panelSays('Siyaq may not read this page yet');
    await page.goto(server.url('article/index.html?later'));
    await panelSays('Siyaq may not read this page yet');
    expect(await markedTexts(page)).toEqual([]);
  });

  it('marks again after it is granted again', async () => {
    await session.grantEverySite();
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
    await session.revokeEverySite();
    await untilUnmarked(page);
    await session.grantEverySite();
    await untilMarked(page);
  });

  it('reads the page for a press of the button while it is taken back', async () => {
    await session.revokeEverySite();
    await untilUnmarked(page);
    await session.clickAction(page);
    expect(await untilMarked(page)).toContain('فلاديمير بوتين');
  });
});
