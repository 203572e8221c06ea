import { captureArticle } from '../article/capture/capture-article.ts';
import { findLeadImage } from '../article/capture/lead-image.ts';
import { pictureOf } from '../article/capture/picture.ts';
import { failure, success } from '../core/result.ts';
import { errorMessage } from '../locale/error-message.ts';
import type { PageCalls } from '../messages/calls.ts';
import { PAGE_SCHEMAS } from '../messages/schemas.ts';
import { done, serve } from '../messages/serve.ts';
import { borrowTools } from './page-tools.ts';

/** The global object of a content script is the extension's own; the page has another. */
const world = globalThis as typeof globalThis & { siyaqCapture?: () => void };

// Put into the page at each saving, behind the script that reads it: the newest copy answers.
world.siyaqCapture?.();
let withdraw: (() => void) | null = null;
world.siyaqCapture = serve<Pick<PageCalls, 'page.capture' | 'page.tell'>>('page', PAGE_SCHEMAS, {
  'page.capture': async () => {
    const tools = borrowTools();
    if (tools === null) return failure('page-unreachable', 'nothing reads this page');
    const extracted = tools.extractArticle(document);
    const captured = captureArticle(extracted, document, window);
    const image = findLeadImage(document, extracted.blocks);
    return success({
      ...captured,
      url: location.href,
      picture: image && (await pictureOf(image)),
    });
  },
  'page.tell': ({ outcome, language }) => {
    withdraw?.();
    const isSaved = outcome === 'new' || outcome === 'updated' || outcome === 'same';
    const key = isSaved ? (`article_saved_${outcome}` as const) : errorMessage(outcome);
    withdraw = borrowTools()?.showNotice(document, key, language) ?? null;
    return done;
  },
});
