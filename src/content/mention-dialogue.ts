import type { Mention } from '../core/mention.ts';
import { failure, success, type Result } from '../core/result.ts';
import type { EntrySummary, FoundMentions, MentionQuestion } from '../messages/calls.ts';
import { MAX_BLOCK_UNITS, MAX_BLOCKS } from '../messages/limits.ts';
import { BlockNumbers } from './block-numbers.ts';

/** What a page's text mentions. */
export interface PageMentions {
  /** Of each block. */
  mentions: Mention[][];
  /** The entries that they name, likeliest readings and others, in the order of the text. */
  entries: EntrySummary[];
  interfaceLanguage: FoundMentions['interfaceLanguage'];
  dates: FoundMentions['dates'];
}

/**
 * Asks the background about a text that changes: sends only the blocks that are new, and puts what is new
 * in its answer to what it has answered before. Where the background has forgotten (it was stopped, the
 * page was long out of sight), everything is sent once more.
 */
export class MentionDialogue {
  readonly #document: string;
  readonly #find: (question: MentionQuestion) => Promise<Result<FoundMentions | null>>;
  readonly #numbers = new BlockNumbers();
  #version = 0;
  /** Blocks that the background was sent. */
  #sent: ReadonlySet<number> = new Set();
  /** What it has answered, and to which version. */
  #since = 0;
  #mentions: ReadonlyMap<number, Mention[]> = new Map();
  #entries = new Map<string, EntrySummary>();

  /** @param document an id of its own */
  constructor(
    document: string,
    find: (question: MentionQuestion) => Promise<Result<FoundMentions | null>>,
  ) {
    this.#document = document;
    this.#find = find;
  }

  /**
   * @param texts of all blocks in reading order
   * @param anew the glossary changed: what was answered before counts no more
   * @returns null when another question was asked before the answer came
   */
  async ask(texts: readonly string[], anew: boolean): Promise<Result<PageMentions> | null> {
    if (texts.length > MAX_BLOCKS || texts.some((text) => text.length > MAX_BLOCK_UNITS))
      return failure('too-large', `${texts.length} blocks`);
    if (anew) this.#since = 0;
    const blocks = this.#numbers.of(texts);
    let answer = await this.#send(blocks, texts);
    if (answer?.ok && answer.value === null) {
      this.#forget();
      answer = await this.#send(blocks, texts);
    }
    if (!answer) return null;
    if (answer.ok && answer.value?.version === this.#version)
      return success(this.#merge(blocks, answer.value));
    this.#forget();
    return answer.ok ? failure('bad-message', 'mentions of another text') : answer;
  }

  async #send(
    blocks: number[],
    texts: readonly string[],
  ): Promise<Result<FoundMentions | null> | null> {
    const version = ++this.#version;
    const news = blocks.flatMap((block, i): [number, string][] =>
      this.#sent.has(block) ? [] : [[block, texts[i]!]],
    );
    this.#sent = new Set(blocks);
    const [document, since] = [this.#document, this.#since];
    const answer = await this.#find({ document, version, since, blocks, texts: news });
    return version === this.#version ? answer : null;
  }

  #merge(blocks: readonly number[], answer: FoundMentions): PageMentions {
    const { version, mentions, entries, interfaceLanguage, dates } = answer;
    if (this.#since === 0) this.#entries.clear();
    for (const entry of entries) this.#entries.set(entry.id, entry);
    const changed = new Map(mentions);
    const before = this.#since === 0 ? null : this.#mentions;
    const of = (block: number): Mention[] => changed.get(block) ?? before?.get(block) ?? [];
    const all = blocks.map(of);
    this.#mentions = new Map(blocks.map((block, i) => [block, all[i]!]));
    this.#since = version;
    return { mentions: all, entries: this.#entriesOf(all), interfaceLanguage, dates };
  }

  #entriesOf(mentions: readonly Mention[][]): EntrySummary[] {
    const named = new Set<EntrySummary>();
    const name = (id: string): void => {
      const entry = this.#entries.get(id);
      if (entry) named.add(entry);
    };
    for (const block of mentions)
      for (const { entry, others } of block) {
        name(entry);
        others.forEach(name);
      }
    return [...named];
  }

  /** The background may hold nothing. */
  #forget(): void {
    this.#sent = new Set();
    this.#since = 0;
  }
}
