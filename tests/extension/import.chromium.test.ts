import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChromium, type ChromiumSession } from '../browsers/chromium.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { countStored, describePage } from '../demo/panel-hand.mjs';
import { builtForTests } from './built-for-tests.ts';
import { articleNaming, servePages } from './generated-pages.ts';
import { storedArticles } from './library.ts';
import { markedTexts } from './marks.ts';
import { untilSetUp } from './until-set-up.ts';

/** A pack with broken lines, by the panel's own file field: named line by line, nothing without consent. */

const HEADER = {
  ...{ pack: 'seaside', format: 1, version: '1.0.0', licence: 'CC0-1.0' },
  title: { ar: 'بلدة على البحر', en: 'A seaside town' },
  about: { ar: 'أسماء متخيلة لبلدة على البحر', en: 'Imagined names of a seaside town' },
};
const about = { ar: 'متخيل', en: 'Imagined' };
const OBSERVATORY = {
  id: 'gull-observatory',
  kind: 'organisation',
  ar: 'مرصد النورس',
  en: 'Gull Observatory',
  about,
};
const OASIS = {
  id: 'dolphin-oasis',
  kind: 'place',
  ar: 'واحة الدلافين',
  en: 'Dolphin Oasis',
  about,
};
const CAPTAIN = {
  id: 'salma-zahrawi',
  kind: 'person',
  ar: 'سلمى الزهراوي',
  en: 'Salma Zahrawi',
  about,
};
const OPENING = {
  ...{ event: '2001-05-01-opening', from: '2001-05-01', to: '2001-05-01', precision: 'day' },
  ...{ ar: 'افتتح مرصد النورس أبوابه', en: 'The Gull Observatory opened its doors' },
  participants: ['gull-observatory'],
  source: { title: 'Town notes', url: 'https://town.example/notes' },
};
/** Line by line from 1; what is wrong with a line beside it. */
const LINES: readonly { line: unknown; wrong?: RegExp }[] = [
  { line: HEADER },
  { line: OASIS },
  { line: '{"id":"cut-off","kind":"pla', wrong: /JSON/u },
  { line: OBSERVATORY },
  { line: { ...CAPTAIN, id: 'harbour-cat', kind: 'animal' }, wrong: /kind/u },
  { line: { ...CAPTAIN, id: 'nameless', ar: undefined }, wrong: /ar/u },
  { line: CAPTAIN },
  {
    line: { ...OPENING, event: '1999-storm', from: '1999-02-31', to: '1999-02-31' },
    wrong: /not a date/u,
  },
  { line: OPENING },
  {
    line: { ...OPENING, event: '2001-05-01-picnic', participants: ['harbour-cat'] },
    wrong: /refused/u,
  },
];
const BROKEN = LINES.flatMap(({ wrong }, i) => (wrong ? [{ line: i + 1, wrong }] : []));

let server: FileServer;
let session: ChromiumSession;
let folder: string;
let page: Awaited<ReturnType<ChromiumSession['openPage']>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siyaq-pack-'));
  const text = LINES.map(({ line }) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(join(folder, 'seaside.jsonl'), text.join('\n'));
  server = await servePages({
    'town.html': articleNaming([OBSERVATORY.ar, OASIS.ar, CAPTAIN.ar]),
  });
  session = await openChromium({ extension: builtForTests('chromium') });
  await untilSetUp(session);
  page = await session.openPage(server.url('town.html'));
  await session.clickAction(page);
  await describePage(session);
  const packs = `document.querySelectorAll('.menu-list button')[1]`;
  await until('the menu', () => session.inPanel(`!!${packs}`));
  await session.inPanel(`${packs}.click()`);
  await until('the packs', () => session.inPanel(`!!document.querySelector('.packs .pack')`));
});
afterAll(async () => {
  await session.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function chooseFile(): Promise<void> {
  const panel = await session.panelPage();
  const field = await panel.waitForSelector<'input'>('.packs input[type=file]' as 'input');
  await field!.uploadFile(join(folder, 'seaside.jsonl'));
  await panel.waitForSelector('.problems');
}

/** Presses a button under the list of problems: the first installs the rest, the last nothing. */
async function press(button: 'first' | 'last'): Promise<void> {
  await session.inPanel(
    `document.querySelector('.problems .state-actions button:${button}-child').click()`,
  );
}

/** How many entries and past events a pack that ships has. */
async function countShipped(pack: string): Promise<{ entries: number; events: number }> {
  const file = join(import.meta.dirname, `../../extension/packs/${pack}.jsonl`);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const count = (key: string) => lines.filter((line) => line.startsWith(`{"${key}":`)).length;
  return { entries: count('id'), events: count('event') };
}

describe('a pack with broken lines', () => {
  it('has every broken line named, with what is wrong', async () => {
    await chooseFile();
    const listed = (await session.inPanel(
      `[...document.querySelectorAll('.problem-list li')].map((item) => item.innerText)`,
    )) as string[];
    const lines = new Set(listed.map((text) => Number(/Line (\d+)/u.exec(text)?.[1])));
    expect([...lines].sort((a, b) => a - b)).toEqual(BROKEN.map(({ line }) => line));
    for (const { line, wrong } of BROKEN)
      expect(listed.filter((text) => text.includes(`Line ${line}`)).join('\n')).toMatch(wrong);
  });

  it('leaves everything as it was when nothing is to be installed', async () => {
    const before = await countStored(session);
    await press('last');
    expect(await session.inPanel(`!!document.querySelector('.problems')`)).toBe(false);
    expect(await countStored(session)).toEqual(before);
    expect(await markedTexts(page)).toEqual([]);
  });

  it('brings exactly the sound rest when that is to be installed', async () => {
    const before = await countStored(session);
    await chooseFile();
    await press('first');
    await until('the end of the import', () =>
      session.inPanel(`document.querySelector('.import-done')?.innerText.includes('seaside')`),
    );
    expect(await countStored(session)).toMatchObject({
      packs: before.packs + 1,
      entries: before.entries + 3,
      events: before.events + 1,
    });
  });

  it('has its names marked on the page that was open all the while', async () => {
    await until('the marks', async () => (await markedTexts(page)).length === 3);
    expect((await markedTexts(page)).sort()).toEqual([OBSERVATORY.ar, OASIS.ar, CAPTAIN.ar].sort());
  });
});

describe('a built-in pack that was removed', () => {
  it('is offered again and comes back without a file', async () => {
    const before = await countStored(session);
    const rows = `[...document.querySelectorAll('.packs .pack')]`;
    const builtIn = `${rows}.find((row) => row.innerText.includes('North Korea'))`;
    await session.inPanel(`${builtIn}.querySelector('.icon-button').click()`);
    await until('the question', () => session.inPanel(`!!document.querySelector('dialog[open]')`));
    await session.inPanel(`document.querySelector('dialog[open] .button-danger').click()`);
    await until('the offer', () => session.inPanel(`!!${builtIn}?.querySelector('button.button')`));
    const gone = await countShipped('russia-korea');
    expect(await countStored(session)).toMatchObject({
      entries: before.entries - gone.entries,
      events: before.events - gone.events,
      packs: before.packs - 1,
    });
    await session.inPanel(`${builtIn}.querySelector('button.button').click()`);
    await until('the pack', () => session.inPanel(`!!${builtIn}?.querySelector('.icon-button')`));
    expect(await countStored(session)).toEqual(before);
  });
});

describe('a page that was saved as a file', () => {
  it('comes into the library from the address that it names, and runs nothing', async () => {
    const html = articleNaming([OBSERVATORY.ar, OASIS.ar]).replace(
      '</p>',
      '</p><script>document.title = "ran"</script><img src="https://town.example/pixel.gif">',
    );
    await writeFile(
      join(folder, 'saved.html'),
      `<!-- saved from url=(0027)https://town.example/page.html -->\n${html}`,
    );
    await writeFile(
      join(folder, 'picture.png'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xd8, 0xe7]),
    );
    const panel = await session.panelPage();
    await panel.evaluate(() => document.getElementById('tab-library')!.click());
    const add = await panel.waitForSelector('#panel-library .icon-add');
    await add!.evaluate((icon) => icon.closest('button')!.click());
    const field = await panel.waitForSelector<'input'>('.adding input[type=file]' as 'input');
    await field!.uploadFile(join(folder, 'saved.html'), join(folder, 'picture.png'));
    await panel.waitForSelector('.adding-done a');
    await panel.waitForSelector('.adding .failure');
    expect(await panel.$$eval('.adding-done a', (links) => links.length)).toBe(1);
    expect(await panel.title()).not.toBe('ran');
    const [saved] = await storedArticles(session);
    expect(saved).toMatchObject({ url: 'https://town.example/page.html', mentions: 2 });
  });
});
