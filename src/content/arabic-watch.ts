import type { Verdict } from '../article/article.ts';

/** What the watch needs of the page and of time; milliseconds. */
export interface ArabicWatchPorts {
  /** Reads the page. Costs about a millisecond on a large page. */
  look(): Verdict;
  /** An Arabic article is there. Called at most once for each start. */
  found(): void;
  /** Calls back once when the page has changed, and then watches no more. @returns a function that stops watching */
  onceChanged(changed: () => void): () => void;
  /** Calls back when the page is idle, no sooner than after `delay`. @returns a function that cancels */
  whenIdle(delay: number, act: () => void): () => void;
  /** A clock. */
  now(): number;
}

/** How often, and after which waits, a page is looked at again. Each wait begins with a change. */
const WAITS = [400, 800, 1600, 3200, 6400, 12_800];

/**
 * How long a page is given to show Arabic at all, or more than the Arabic of a front page. The next change
 * after that ends the watch: a timer would cost every page more than one look at the clock.
 */
const PATIENCE: Record<Exclude<Verdict, 'article'>, number> = {
  'not-arabic': 10_000,
  'not-article': 60_000,
};

/**
 * Decides when to look at a page again whose text may come late. Between a change and the next look
 * nothing is watched, so that a page that changes without end costs six looks and six records of change.
 */
export class ArabicWatch {
  #verdict: Verdict = 'not-arabic';
  #stop: () => void = () => undefined;
  #looks = 0;
  readonly #ports: ArabicWatchPorts;

  constructor(ports: ArabicWatchPorts) {
    this.#ports = ports;
  }

  /** What the page was when it was last looked at. */
  get verdict(): Verdict {
    return this.#verdict;
  }

  /** Looks now and, unless an article is there, again after changes; anew when called again. */
  start(): void {
    this.stop();
    this.#looks = 0;
    this.#look();
  }

  /** Watches no more. */
  stop(): void {
    this.#stop();
  }

  #look(): void {
    this.stop();
    this.#verdict = this.#ports.look();
    if (this.#verdict === 'article') {
      this.#ports.found();
      return;
    }
    const wait = WAITS[this.#looks++];
    if (wait === undefined) return;
    const ports = this.#ports;
    const patience = ports.now() + PATIENCE[this.#verdict];
    this.#stop = ports.onceChanged(() => {
      if (ports.now() < patience) this.#stop = ports.whenIdle(wait, () => this.#look());
    });
  }
}
