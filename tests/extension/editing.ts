import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../browsers/find-browser.mjs';
import type { Session } from '../browsers/open-browser.mjs';
import type { FileServer } from '../browsers/serve.mjs';
import { until } from '../browsers/until.mjs';
import { hoverMention } from '../demo/hover-mention.mjs';
import {
  chooseLanguage,
  chooseTab,
  describePage,
  openFirstEntry,
  searchGlossary,
} from '../demo/panel-hand.mjs';
import { articleNaming, servePages } from './generated-pages.ts';
import { floatingText, markedTexts, pressFloating } from './marks.ts';
import { openWithGlossary } from './open-with-glossary.ts';

const CITY = 'موسكو';
const SPELLING = 'مسكوفا القديمة';
const SHOWN = `document.querySelector('main:not([hidden]) .place:not([hidden]) .entry')`;
type Page = Awaited<ReturnType<Session['openPage']>>;

/** An entry of a pack is edited in the panel: two tabs and the panel follow, and all of it is taken back. */
export function describeEditing(engine: Engine): void {
  describe(`editing the glossary in ${engine}`, () => {
    let server: FileServer;
    let session: Session;
    let tabs: [Page, Page];

    beforeAll(async () => {
      server = await servePages({
        'first.html': articleNaming([CITY, SPELLING]),
        'second.html': articleNaming([SPELLING, CITY]),
      });
      session = await openWithGlossary(engine);
      tabs = [
        await session.openPage(server.url('first.html')),
        await session.openPage(server.url('second.html')),
      ];
      await session.clickAction(tabs[1]);
      await chooseLanguage(session, 'en');
      await describePage(session);
      await chooseTab(session, 'glossary');
      await searchGlossary(session, CITY);
      await openFirstEntry(session);
    });
    afterAll(async () => {
      await session.close();
      await server.close();
    });

    const untilShown = (code: string) => until(code, () => session.inPanel(`!!(${code})`));
    const press = async (selector: string) => {
      await untilShown(`${SHOWN}?.querySelector('${selector}')`);
      await session.inPanel(`${SHOWN}.querySelector('${selector}').click()`);
    };
    const write = (selector: string, text: string) =>
      session.inPanel(`(() => {
    const field = ${SHOWN}.querySelector('${selector}');
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
    const undo = async () => {
      await untilShown(`document.querySelector('.toast-undo')`);
      await session.inPanel(`document.querySelector('.toast-undo').click()`);
    };

    /** Waits until both tabs mark just these names. */
    const untilMarked = (...names: string[]) =>
      until(`the marks of ${names.join(', ')}`, async () => {
        const marked = await Promise.all(tabs.map(markedTexts));
        const wanted = JSON.stringify(names.toSorted());
        return marked.every((texts) => JSON.stringify(texts.toSorted()) === wanted);
      });

    const marking = (value: string) =>
      session.inPanel(`(() => {
    const field = ${SHOWN}.querySelector('.marking-choice select');
    field.value = '${value}';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
    const back = () =>
      session.inPanel(`document.querySelector('main:not([hidden]) .back').click()`);

    describe('an entry of a pack', () => {
      it('is edited with a form, and both tabs and the panel follow', async () => {
        await untilMarked(CITY);
        await press('.entry-acts button');
        await untilShown(`${SHOWN}.querySelector('.entry-form')`);
        await write('.entry-form input[lang=en]', 'Moskva');
        await press('.spellings .spelling-add');
        await untilShown(`${SHOWN}.querySelector('.spelling:last-of-type input').value === ''`);
        await write('.spelling:last-of-type input', SPELLING);
        await write('.entry-form label:last-of-type textarea', 'Seen from the river.\nTwice.');
        await press('.entry-form [type=submit]');

        await untilMarked(CITY, SPELLING);
        await untilShown(`${SHOWN}.querySelector('.entry-en')?.innerText === 'Moskva'`);
        await untilShown(`${SHOWN}.querySelector('.entry-changed')`);
        expect(await session.inPanel(`${SHOWN}.querySelector('.entry-changed').innerText`)).toBe(
          'Changed by you: name, spellings, and note.',
        );
        expect(await session.inPanel(`${SHOWN}.innerText`)).toContain(
          'Seen from the river.\nTwice.',
        );
        expect(await session.inPanel(`${SHOWN}.innerText`)).toContain(SPELLING);
      });

      it('is found by what was written', async () => {
        await back();
        await searchGlossary(session, SPELLING);
        await openFirstEntry(session);
        await untilShown(`${SHOWN}.querySelector('.entry-en')?.innerText === 'Moskva'`);
      });

      it('is put back as in the pack, and that is undone', async () => {
        await press('.entry-acts button:last-of-type');
        await untilMarked(CITY);
        await untilShown(`${SHOWN}.querySelector('.entry-en')?.innerText === 'Moscow'`);
        await undo();
        await untilMarked(CITY, SPELLING);
        await untilShown(`${SHOWN}.querySelector('.entry-en')?.innerText === 'Moskva'`);
      });

      it('is as before once an edit is undone', async () => {
        await press('.entry-acts button');
        await untilShown(`${SHOWN}.querySelector('.spelling input')`);
        const last = `[...${SHOWN}.querySelectorAll('.spelling')].find((it) => it.querySelector('input').value === '${SPELLING}')`;
        await session.inPanel(`${last}.querySelector('button').click()`);
        await press('.entry-form [type=submit]');
        await untilMarked(CITY);
        await undo();
        await untilMarked(CITY, SPELLING);
      });

      it('keeps what the form has when no name is left, and says why', async () => {
        await press('.entry-acts button');
        await untilShown(`${SHOWN}.querySelector('.entry-form')`);
        await write('.entry-form input[lang=ar]', '-');
        await press('.entry-form [type=submit]');
        await untilShown(`${SHOWN}.querySelector('.form-problem[role=alert]')`);
        expect(
          await session.inPanel(`${SHOWN}.querySelector('.entry-form input[lang=en]').value`),
        ).toBe('Moskva');
        await press('.own-entry-actions [type=button]');
        await untilShown(`${SHOWN}.querySelector('.entry-ar')`);
        expect(await session.inPanel(`${SHOWN}.querySelector('.entry-ar').innerText`)).toMatch(
          /م/u,
        );
      });
    });

    describe('a name that is not to be marked', () => {
      const [first, second] = [0, 1] as const;
      const listed = `document.querySelectorAll('#panel-article .entry-row').length`;

      it('is hidden on one site, here the one of both tabs, and marked again by the undo', async () => {
        await untilShown(`${SHOWN}?.querySelector('.marking-choice option[value=hidden-on]')`);
        await marking('hidden-on');
        await untilMarked();
        await undo();
        await untilMarked(CITY, SPELLING);
      });

      it('is known: nothing is marked, and the panel lists it and leads to it all the same', async () => {
        await marking('known');
        await untilMarked();
        await chooseTab(session, 'article');
        await untilShown(`${listed} === 1`);
        await session.inPanel(`document.querySelector('#panel-article .reveal').click()`);
        await until('the name under a wash', () =>
          tabs[second].evaluate(() => (CSS.highlights.get('siyaq-active')?.size ?? 0) > 0),
        );
        expect(await markedTexts(tabs[first])).toEqual([]);
      });

      it('is listed under what is the reader’s, and marked again from there', async () => {
        await chooseTab(session, 'glossary');
        await session.inPanel(`(() => {
      const field = document.querySelector('#panel-glossary input[type=search]');
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
        await untilShown(`document.querySelector('.hints-ways button')`);
        await session.inPanel(`document.querySelector('.hints-ways button').click()`);
        const shown = `document.querySelector('#panel-glossary .place:not([hidden])')`;
        await untilShown(`${shown}.querySelectorAll('.section').length === 2`);
        const texts = (await session.inPanel(`${shown}.innerText`)) as string;
        expect(texts).toContain('1 entry changed by you');
        expect(texts).toContain('Not marked: I know it');
        await session.inPanel(`${shown}.querySelector('.entry-row > .button').click()`);
        await untilMarked(CITY, SPELLING);
        await untilShown(`${shown}.querySelectorAll('.section').length === 1`);
      });

      it('is hidden everywhere: the panel lists nothing', async () => {
        await session.inPanel(
          `document.querySelector('#panel-glossary .place:not([hidden]) .entry-open').click()`,
        );
        await untilShown(`${SHOWN}?.querySelector('.marking-choice select')`);
        await marking('hidden');
        await untilMarked();
        await chooseTab(session, 'article');
        await untilShown(`${listed} === 0`);
      });
    });

    describe('a spelling from the page', () => {
      it('is added by selecting it and one press, and undone', async () => {
        await chooseTab(session, 'glossary');
        await searchGlossary(session, CITY);
        await openFirstEntry(session);
        await untilShown(`${SHOWN}?.querySelector('.marking-choice select')`);
        await marking('marked');
        await untilMarked(CITY, SPELLING);
        const select = (words: string) =>
          tabs[1].evaluate((text) => {
            const paragraph = [...document.querySelectorAll('p')].find((it) =>
              it.textContent.includes(text),
            )!;
            const node = paragraph.firstChild as Text;
            const start = node.data.indexOf(text);
            getSelection()!.setBaseAndExtent(node, start, node, start + text.length);
          }, words);
        const add = async () => {
          await session.inPanel(`${SHOWN}.querySelector('[title^="What is selected"]').click()`);
        };
        await tabs[1].evaluate(() => getSelection()!.removeAllRanges());
        await add();
        await untilShown(`document.querySelector('.toast')?.innerText.includes('Select a name')`);
        await select('سكان البلدة');
        await add();
        await untilMarked(CITY, SPELLING, 'سكان البلدة');
        await undo();
        await untilMarked(CITY, SPELLING);
      });
    });

    // Only Chromium's protocol sees into the card, which is closed to scripts.
    if (engine === 'chromium')
      describe('the card of a name', () => {
        it('takes the word of the reader that they know it, and gives it back', async () => {
          const [first, second] = tabs;
          await second.bringToFront();
          // Else the bar of what is selected stands there.
          await second.evaluate(() => getSelection()!.removeAllRanges());
          await until('the end of the bar', async () => (await floatingText(second)) === '');
          await hoverMention(second, CITY);
          await until('the card', async () => (await floatingText(second)).includes('I know it'));
          await pressFloating(second, 'I know it');
          await untilMarked();
          await until('the notice', async () =>
            (await floatingText(second)).includes('no longer marked'),
          );
          await pressFloating(second, 'Undo');
          await untilMarked(CITY, SPELLING);
          expect(await floatingText(first)).toBe('');
        });
      });
  });
}
