/** What the watch needs of the page and of time; milliseconds. */
export interface ChangeWatchPorts {
  /** Calls back once when text of the page has changed, then watches no more. @returns a function that stops watching */
  onceChanged(changed: () => void): () => void;
  /** Calls back when the page is idle, no sooner than after `delay`. @returns a function that cancels */
  whenIdle(delay: number, act: () => void): () => void;
  /** Reads the page. Answers whether its text was another than before. */
  read(): boolean;
  /** A clock. */
  now(): number;
}

const SHORTEST = 400;
const LONGEST = 12_800;
/** The reader's page comes first: a reading is followed by at least so many times its own length. */
const REST = 20;

/**
 * Has the page read again when its text has changed. Text that comes bit by bit is waited for, and a page
 * that changes without its article changing (a ticker, a clock) is read ever more seldom, and one that is
 * long to read more seldom than others.
 */
export class ChangeWatch {
  readonly #ports: ChangeWatchPorts;
  #wait = SHORTEST;
  #stop: () => void = () => undefined;

  constructor(ports: ChangeWatchPorts) {
    this.#ports = ports;
  }

  /** Waits for the next change. */
  start(): void {
    this.#stop();
    this.#stop = this.#ports.onceChanged(() => this.#readSoon());
  }

  /** The page is another now, or is back: reads it soon without waiting for a change. */
  arrived(): void {
    this.#wait = SHORTEST;
    this.#readSoon();
  }

  stop(): void {
    this.#stop();
  }

  #readSoon(): void {
    this.#stop();
    this.#stop = this.#ports.whenIdle(this.#wait, () => {
      this.start(); // before reading, so that nothing is missed
      const start = this.#ports.now();
      const wait = this.#ports.read() ? SHORTEST : this.#wait * 2;
      const rest = REST * (this.#ports.now() - start);
      this.#wait = Math.min(Math.max(wait, rest), LONGEST);
    });
  }
}
