import { computed, effect, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { render, type ComponentType } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { loadMessages } from '../../locale/load-messages.ts';
import { directionOf, resolveLanguage } from '../../locale/language.ts';
import { translator, type MessageKey } from '../../locale/translator.ts';
import { browser } from '../../platform/browser.ts';
import { openDatabase } from '../../storage/database.ts';
import { getSettings } from '../../storage/settings-store.ts';
import { ToastRegion } from '../components/toast-region.tsx';
import { PageContext, type Page } from './page-context.ts';
import { createToasts } from './toasts.ts';

function report(error: unknown): void {
  console.error('siyaq', error);
}

/**
 * Draws an extension page into `#page` once the settings are known, so that it never shows in one
 * language and then in another. Settings that cannot be read are the defaults: each part of the page
 * then says for itself that the storage fails.
 *
 * @param title message for the document's title, until the page sets its own
 */
export async function startPage(title: MessageKey, App: ComponentType): Promise<void> {
  const db = openDatabase();
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS });
  const languageOf = ({ interfaceLanguage }: Settings) =>
    resolveLanguage(interfaceLanguage, browser.i18n.getUILanguage());
  const language = computed(() => languageOf(settings.value));
  const page: Page = { db, settings, language, toasts: createToasts() };

  await new Promise<void>((known) => {
    let last = Promise.resolve();
    const show = (value: Settings) => {
      // The messages first, of a language that the reader may just have changed to.
      last = last
        .then(() => loadMessages(languageOf(value)))
        .catch(report)
        .then(() => {
          settings.value = value;
          known();
        });
    };
    liveQuery(() => getSettings(db)).subscribe({
      next: show,
      error: (error: unknown) => {
        report(error);
        show(settings.value);
      },
    });
  });

  effect(() => {
    const root = document.documentElement;
    root.lang = language.value;
    root.dir = directionOf(language.value);
    document.title = translator(language.value)(title);
  });

  const root = document.getElementById('page');
  if (!root) throw new Error('the page has no #page');
  render(
    <PageContext.Provider value={page}>
      <App />
      <ToastRegion />
    </PageContext.Provider>,
    root,
  );
}
