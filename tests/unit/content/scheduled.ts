/** Time and change by hand, for the watches of a page. */
export class Scheduled {
  #now = 0;
  #tasks: { at: number; act: () => void }[] = [];
  #watchers = new Set<() => void>();

  readonly whenIdle = (delay: number, act: () => void) => {
    const task = { at: this.#now + delay, act };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((it) => it !== task);
    };
  };

  readonly now = () => this.#now;

  readonly onceChanged = (changed: () => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  /** Whether anybody is waiting for a change. */
  get watched(): boolean {
    return this.#watchers.size > 0;
  }

  /** How many calls back are waited for. */
  get waiting(): number {
    return this.#tasks.length;
  }

  /** The page changes. */
  change(): void {
    const watchers = [...this.#watchers];
    this.#watchers.clear();
    for (const changed of watchers) changed();
  }

  /** Time goes on by so many milliseconds. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = this.#tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#tasks = this.#tasks.filter((it) => it !== due);
      this.#now = due.at;
      due.act();
    }
    this.#now = end;
  }
}
