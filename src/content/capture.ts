import { captureArticle } from '../article/capture/capture-article.ts';
import { findLeadImage } from '../article/capture/lead-image.ts';
import { pictureOf } from '../article/capture/picture.ts';
import { extractArticle } from '../article/extract.ts';
import { success } from '../core/result.ts';
import type { PageCalls } from '../messages/calls.ts';
import { PAGE_SCHEMAS } from '../messages/schemas.ts';
import { serve } from '../messages/serve.ts';

/** The global object of a content script is the extension's own; the page has another. */
const world = globalThis as typeof globalThis & { siyaqCapture?: () => void };

// Put into the page at each saving: the newest copy answers.
world.siyaqCapture?.();
world.siyaqCapture = serve<Pick<PageCalls, 'page.capture'>>('page', PAGE_SCHEMAS, {
  'page.capture': async () => {
    const image = findLeadImage(document, extractArticle(document).blocks);
    const captured = captureArticle(document, window);
    return success({
      ...captured,
      url: location.href,
      picture: image && (await pictureOf(image)),
    });
  },
});
