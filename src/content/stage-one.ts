import { detectPage } from '../article/detect.ts';
import { success, type ErrorCode, type Result } from '../core/result.ts';
import type { PageReport } from '../messages/calls.ts';
import type { Envelope } from '../messages/envelope.ts';
import { answerExtension, sendToExtension } from '../platform/page-runtime.ts';
import { ArabicWatch } from './arabic-watch.ts';
import { LateArrivals } from './late-arrivals.ts';
import { whenIdle, whenShown } from './page-signals.ts';
import { presence, takeCharge } from './presence.ts';

/** Asks of every page the reader allows: is there an Arabic article? Nothing more happens on one without. */
function start(): void {
  let refusal: ErrorCode | null = null;
  const stops: (() => void)[] = [];
  const arrivals = new LateArrivals(document, () => watch.start());
  const watch: ArabicWatch = new ArabicWatch({
    look: () => detectPage(document).verdict,
    found: () => {
      arrivals.listen();
      const message: Envelope = { siyaq: 1, to: 'background', call: 'page.detected', request: {} };
      sendToExtension(message).then(
        (answer) => (refusal = failureOf(answer)),
        () => (refusal = 'background-unreachable'),
      );
    },
    onceChanged: (changed) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        if (arrivals.listen()) watch.start();
        else changed();
      });
      observer.observe(document, { childList: true, subtree: true });
      return () => observer.disconnect();
    },
    whenIdle,
    now: () => Date.now(),
  });
  const silence = answerExtension((message) =>
    isDescribe(message) ? success(report(watch, refusal)) : undefined,
  );
  stops.push(
    silence,
    () => watch.stop(),
    () => arrivals.stop(),
  );
  takeCharge({
    stage: 1,
    again: () => watch.start(),
    leave: () => {
      for (const stop of stops) stop();
    },
  });
  stops.push(whenShown(document, () => watch.start()));
}

/** @param refusal why the background does not put stage two into the page */
function report({ verdict }: ArabicWatch, refusal: ErrorCode | null): PageReport {
  const detected = refusal ? 'failed' : 'waiting'; // for stage two
  const state = verdict === 'article' ? detected : verdict;
  const failure = verdict === 'article' ? refusal : null;
  return { state, url: location.href, failure, article: null, mentions: [], entries: [] };
}

/** The code of a failure among the background's answers; null for anything else. */
function failureOf(answer: unknown): ErrorCode | null {
  const result = answer as Result<null> | undefined;
  return result?.ok === false ? result.error.code : null;
}

function isDescribe(message: unknown): boolean {
  const { siyaq, to, call } = (message ?? {}) as Partial<Envelope>;
  return siyaq === 1 && to === 'page' && call === 'page.describe';
}

const inCharge = presence();
if (inCharge) inCharge.again();
else start();
