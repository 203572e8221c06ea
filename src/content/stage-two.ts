import { declaredAddresses } from '../article/addresses.ts';
import { extractArticle } from '../article/extract.ts';
import { success, type Result } from '../core/result.ts';
import '../locale/both-languages.ts';
import { AnnotationLayer } from '../highlight/annotation-layer.ts';
import { MentionLayer } from '../highlight/mention-layer.ts';
import { showNotice } from '../highlight/notice.ts';
import { errorMessage } from '../locale/error-message.ts';
import type { MessageKey } from '../locale/translator.ts';
import type { ContentCalls, PageCalls } from '../messages/calls.ts';
import { PAGE_SCHEMAS } from '../messages/schemas.ts';
import { callBackground } from '../messages/send.ts';
import { done, serve } from '../messages/serve.ts';
import { browser } from '../platform/browser.ts';
import { ChangeWatch } from './change-watch.ts';
import { documentId, portHolder } from './document-port.ts';
import { extensionAlive } from './extension-alive.ts';
import { MentionDialogue } from './mention-dialogue.ts';
import { PageNotes } from './page-notes.ts';
import { PageReader } from './page-reader.ts';
import { lendTools } from './page-tools.ts';
import { onArrival, whenIdle } from './page-signals.ts';
import { presence, takeCharge } from './presence.ts';
import { selectedName } from './selected-name.ts';
import { onceTextChanged } from './text-changes.ts';

/** Told to copies of this script from before an update: they are cut off, but still on the page. */
const NEWCOMER = 'siyaq-newcomer';

/** Dates wait so many milliseconds, so that names, badge and panel come first. */
const AFTER_NAMES = 200;

/** Reads the article, marks its mentions, and follows the page until it or the extension goes. */
function start(): void {
  const life = new AbortController();
  const { signal } = life;
  let unsay = (): void => undefined;

  const layer: MentionLayer = new MentionLayer(document, {
    loadCard: (entry) => {
      const { article } = reader.describe();
      return ask('entry.card', { entry, published: article?.published ?? null });
    },
    openEntry: async (entry) => {
      const answer = await ask('panel.open', { entry });
      return answer.ok && answer.value.opened;
    },
    know: (entry) => void know(entry.id),
    findDates: async (blocks, published) => {
      await afterNames();
      return ask('dates.find', { blocks, published });
    },
    loadDate: (question) => ask('date.card', question),
    language: browser.i18n.getUILanguage().startsWith('ar') ? 'ar' : 'en',
    canOpenPanel: browser.runtime.getURL('').startsWith('chrome-extension:'),
    isTaken: (point) => annotations.isAt(point),
  });
  const notes: PageNotes = new PageNotes(
    {
      ask,
      afterNames,
      saved: () => say('note_article_saved'),
      deleted: (undo) => say('note_deleted', { name: 'action_undo', act: undo }),
    },
    () => annotations,
  );
  const annotations: AnnotationLayer = new AnnotationLayer(document, {
    add: (draft) => notes.add(draft),
    change: (id, change) => notes.change(id, change),
    remove: (id) => notes.remove(id),
    hasName: (point) => layer.hasMark(point),
    language: layer.language,
    offers: false, // until the reader's settings are known
  });
  const id = documentId();
  const holdPort = portHolder(id, signal);
  const dialogue = new MentionDialogue(id, (question) => {
    holdPort();
    return ask('mentions.find', question);
  });
  const reader: PageReader = new PageReader({
    extract: () => extractArticle(document),
    find: (blocks, anew) => dialogue.ask(blocks, anew),
    paint: (blocks, mentions, entries, article) => {
      layer.paint(blocks, mentions, entries, article);
      notes.place(blocks, article, reader.describe().url);
    },
    setVisible: (on) => layer.setVisible(on),
    setLanguage: (language) => {
      layer.language = language;
      annotations.language = language;
    },
    setDates: (dates) => layer.setDates(dates),
    changed: (state, entities) =>
      void ask('page.changed', {
        ...{ state, entities },
        ...(state === 'reading' ? { addresses: declaredAddresses(document, location.href) } : {}),
      }),
    url: () => location.href,
  });
  const watch = new ChangeWatch({
    onceChanged: (changed) => onceTextChanged(document, changed),
    whenIdle,
    now: () => performance.now(),
    read: () => (extensionAlive() ? reader.read() : orphaned()),
  });
  const silence = serve<Omit<PageCalls, 'page.capture' | 'page.tell'>>('page', PAGE_SCHEMAS, {
    'page.describe': () => {
      const report = reader.describe();
      const isSame = report.url === location.href;
      const addresses = isSame ? declaredAddresses(document, report.url) : [];
      return success({ ...report, addresses });
    },
    'mention.reveal': ({ entry, index }) => success({ found: layer.reveal(entry, index) }),
    'unknown.mark': ({ passages }) => {
      layer.markUnknown(passages);
      return done;
    },
    'dates.set': (dates) => {
      layer.setDates(dates);
      return done;
    },
    'passage.reveal': (passage) => success({ found: layer.revealPassage(passage) }),
    'notes.refresh': () => {
      void notes.refresh();
      return done;
    },
    'note.reveal': ({ id: note }) => success({ found: annotations.reveal(note) }),
    'note.select': async ({ colour }) => {
      const made = await annotations.highlightSelection(colour);
      return made.ok ? done : made;
    },
    'selection.text': () => success({ text: selectedName(document) }),
    'mentions.refresh': () => {
      reader.refresh();
      return done;
    },
    'highlights.set': ({ on }) => {
      reader.setOn(on);
      return done;
    },
  });

  function leave(): void {
    life.abort();
    watch.stop();
    silence();
    layer.destroy();
    annotations.destroy();
  }

  /** The extension was updated or removed under the page: takes the marks off and says why, once. */
  function orphaned(): false {
    if (signal.aborted) return false;
    leave();
    const withdraw = showNotice(document, 'state_reload_page', layer.language);
    document.addEventListener(NEWCOMER, withdraw, { once: true }); // marks are back without a reload
    return false;
  }

  /** One line at a time: the last one takes the place of the one before. */
  function say(...[key, deed]: [MessageKey, Parameters<typeof showNotice>[3]?]): void {
    unsay();
    unsay = showNotice(document, key, layer.language, deed);
  }

  /** Open pages follow by themselves, this one too. */
  async function know(entry: string): Promise<void> {
    const again = { entry, known: false };
    const answer = await ask('entry.know', { entry, known: true });
    if (!answer.ok) say(errorMessage(answer.error.code));
    else say('note_entry_known', { name: 'action_undo', act: () => void ask('entry.know', again) });
  }

  function afterNames(): Promise<void> {
    return new Promise((resolve) => whenIdle(AFTER_NAMES, resolve));
  }

  async function ask<C extends keyof ContentCalls>(
    call: C,
    request: ContentCalls[C]['request'],
  ): Promise<Result<ContentCalls[C]['reply']>> {
    const answer = await callBackground(call, request);
    if (!answer.ok && answer.error.code === 'background-unreachable' && !extensionAlive())
      orphaned();
    return answer;
  }

  document.dispatchEvent(new Event(NEWCOMER));
  document.addEventListener(NEWCOMER, () => extensionAlive() || leave(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && !extensionAlive() && orphaned(),
    { signal },
  );
  const stopListening = onArrival((restored) => {
    if (restored) reader.repeat();
    watch.arrived();
  });
  signal.addEventListener('abort', stopListening);
  takeCharge({ stage: 2, again: () => watch.arrived(), leave });
  reader.read();
  watch.start();
}

lendTools({ extractArticle, showNotice });
const inCharge = presence();
if (inCharge?.stage === 2) inCharge.again();
else start();
