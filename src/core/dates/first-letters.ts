/** How many characters of a match are looked at. */
const DEPTH = 4;
/** Stands for whatever may follow; ends a beginning. */
const ANY = '*';
/** How many beginnings are remembered; a long article has some 3,000. */
const MOST_KNOWN = 20_000;

/**
 * Which of some expressions could match at a place, told by the first four characters: one look in place of an attempt for each
 * expression. Never leaves one out that matches; one that it names may not.
 *
 * `sources` are sources of regular expressions without flags i and m. Throws on a group that does not close.
 *
 * @returns indices into `sources`, ascending
 * @example
 * const at = candidates(['يوم (?:مايو|مارس)', 'مايو']);
 * [at('مايو', 0), at('يوم مايو', 0), at('مدرسة', 0)] // [[1], [0], []]
 */
export function candidates(
  sources: readonly string[],
): (text: string, at: number) => readonly number[] {
  const beginnings = sources.map((source) =>
    [...new BeginningReader(source).read()].map((it) =>
      it.endsWith(ANY) ? it.slice(0, -1) : it.slice(0, DEPTH),
    ),
  );
  /** By what stands at a place, each reckoned once. */
  const known = new Map<string, readonly number[]>();
  return (text, at) => {
    const here = text.slice(at, at + DEPTH);
    let found = known.get(here);
    if (found === undefined) {
      const letters = here.replaceAll(/\d/gu, '0');
      found = [...sources.keys()].filter((i) =>
        beginnings[i]!.some((it) => letters.startsWith(it)),
      );
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(here, found);
    }
    return found;
  };
}

const plain = (character: string): string =>
  character >= '0' && character <= '9' ? '0' : character;

/** Reads an expression as the set of beginnings that its matches can have. */
class BeginningReader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Set<string> {
    const found = this.#sequence();
    while (this.#take('|')) for (const beginning of this.#sequence()) found.add(beginning);
    return found;
  }

  #sequence(): Set<string> {
    let found = new Set(['']);
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at]!))
      found = joined(found, this.#quantified());
    return found;
  }

  #quantified(): Set<string> {
    const one = this.#atom();
    const [, least = '1', most = least] =
      this.#match(/\{(\d+)(?:,(\d*))?\}/uy) ??
      (this.#take('?') ? ['', '0', '1'] : this.#take('*') ? ['', '0', ''] : null) ??
      (this.#take('+') ? ['', '1', ''] : []);
    this.#take('?');
    const found = new Set(least === '0' ? ['', ...one] : one);
    if (most === '1') return found;
    return joined(found, new Set(['', ...one, ...joined(one, one)]));
  }

  #atom(): Set<string> {
    if (this.#match(/\(\?(?:<?[=!])/uy) !== null) {
      this.#group();
      return new Set(['']);
    }
    if (this.#match(/\((?:\?:|\?<\w+>)?/uy) !== null) return this.#group();
    if (this.#match(/[\^$]/uy) !== null) return new Set(['']);
    if (this.#match(/\\d|\[[\d-]+\]/uy) !== null) return new Set(['0']);
    if (
      this.#match(/\[(?:\\.|[^\]\\])*\]|\\[a-zA-Z](?:<\w+>|\{\w+\}|[\da-fA-F]{4})?|\./uy) !== null
    )
      return new Set([ANY]);
    this.#take('\\');
    return new Set([plain(this.#source[this.#at++]!)]);
  }

  #group(): Set<string> {
    const found = this.read();
    if (!this.#take(')')) throw new Error(`a group does not close in ${this.#source}`);
    return found;
  }

  #take(character: string): boolean {
    const is = this.#source[this.#at] === character;
    if (is) this.#at++;
    return is;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.#source);
    if (match !== null) this.#at = expression.lastIndex;
    return match;
  }
}

/** Every beginning of the first goes on with every one of the second, as far as it is looked at. */
function joined(first: ReadonlySet<string>, second: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const a of first)
    if (a.length >= DEPTH || a.endsWith(ANY)) found.add(a);
    else for (const b of second) found.add((a + b).slice(0, DEPTH));
  return found;
}
