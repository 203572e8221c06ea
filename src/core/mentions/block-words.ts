import type { PreparedText } from '../gazetteer/find-candidates.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { bareForms } from './bare-forms.ts';

const SPACE = 0x20;
const ALEF = 0x0627;
const ALEF_LETTER = '\u0627';
const BA = 0x0628;
const FA = 0x0641;
const KAF = 0x0643;
const LAM = 0x0644;
const WAW = 0x0648;
/** -hu, -ha, -hum, -hunna; -na behind at least three letters, for لينا and رنا are names. */
const PRONOUN =
  /(?:.{2}\u0647|.{2}\u0647\u0627|.{2}\u0647\u0645|.{2}\u0647\u0646|.{3}\u0646\u0627)$/u;
/** The article and at least two letters of a noun. */
const MIN_DEFINITE = 4;
const QUOTES = /[«\u201c"]/u;
const NEW_LINE = /[\n\r]/u;

/**
 * The folded words of one block as the rules ask for them: each is cut out once, when it is first asked
 * for.
 */
export class BlockWords {
  readonly text: PreparedText;
  readonly count: number;
  readonly #words: (string | undefined)[] = [];
  readonly #bare: (readonly string[] | undefined)[] = [];
  #folded: string | null = null;
  #normalised: string | null = null;
  #quotes: boolean | null = null;

  constructor(text: PreparedText) {
    this.text = text;
    this.count = text.words.count;
  }

  /** Whether quotation marks stand anywhere in the block. */
  get hasQuotes(): boolean {
    return (this.#quotes ??= QUOTES.test(this.text.original));
  }

  /** The word at a place, folded; empty outside the block. */
  at(word: number): string {
    if (word < 0 || word >= this.count) return '';
    const { starts, ends } = this.text.words;
    this.#folded ??= this.text.folded;
    return (this.#words[word] ??= this.#folded.slice(starts[word], ends[word]));
  }

  /** Every way to read a word without its conjunction and preposition, the whole word first. */
  bare(word: number): readonly string[] {
    if (word < 0 || word >= this.count) return [];
    return (this.#bare[word] ??= bareForms(this.at(word)));
  }

  /** Whether a word, with or without its proclitics, is one of a table. */
  isOneOf(table: ReadonlySet<string>, word: number): boolean {
    return this.bare(word).some((form) => table.has(form));
  }

  /**
   * The same, an indefinite noun in the accusative read as its bare form: تمثالا is one of a table that
   * holds تمثال.
   */
  isFormOf(table: ReadonlySet<string>, word: number): boolean {
    if (this.isOneOf(table, word)) return true;
    const letters = this.at(word);
    return letters.endsWith(ALEF_LETTER) && table.has(letters.slice(0, -1));
  }

  /** What stands between a word and the next one; null at the ends of the block. */
  gapAfter(word: number): string | null {
    if (word < 0 || word + 1 >= this.count) return null;
    const { starts, ends } = this.text.words;
    this.#normalised ??= this.text.normalised.text;
    return this.#normalised.slice(ends[word], starts[word + 1]);
  }

  /** Whether a word and the next one are a single space apart, so that one may govern the other. */
  touchesNext(word: number): boolean {
    if (word < 0 || word + 1 >= this.count) return false;
    const { starts, ends } = this.text.words;
    const end = ends[word]!;
    if (starts[word + 1]! - end !== 1) return false;
    this.#normalised ??= this.text.normalised.text;
    return this.#normalised.charCodeAt(end) === SPACE;
  }

  /** The word next to a word across a single space, or null across anything else. */
  neighbour(word: number, step: 1 | -1): string | null {
    const other = word + step;
    return this.touchesNext(Math.min(word, other)) ? this.at(other) : null;
  }

  /**
   * Whether a word carries the article, behind proclitics or not. The letters as written are asked: once
   * folded, ألعاب and إلى would look as if they did.
   */
  isDefinite(word: number): boolean {
    if (word < 0 || word >= this.count) return false;
    const { starts, ends } = this.text.words;
    this.#normalised ??= this.text.normalised.text;
    let at = starts[word]!;
    const end = ends[word]!;
    const unit = (offset: number) => this.#normalised!.charCodeAt(at + offset);
    if ((unit(0) === WAW || unit(0) === FA) && end - at > MIN_DEFINITE) at++;
    if (unit(0) === LAM && unit(1) === LAM) return end - at >= MIN_DEFINITE;
    if ((unit(0) === BA || unit(0) === KAF) && end - at > MIN_DEFINITE) at++;
    if (unit(0) !== ALEF || unit(1) !== LAM || end - at < MIN_DEFINITE) return false;
    return !isFunctionWord(this.at(word));
  }

  /** A word as it is written, normalised and not folded. */
  written(word: number): string {
    if (word < 0 || word >= this.count) return '';
    const { starts, ends } = this.text.words;
    this.#normalised ??= this.text.normalised.text;
    return this.#normalised.slice(starts[word], ends[word]);
  }

  /** Whether a word ends like one with a suffixed pronoun, which makes a noun definite: نظيره, جيشها. */
  hasPronoun(word: number): boolean {
    return PRONOUN.test(this.written(word));
  }

  /** Whether a word opens its line. Line breaks are spaces once normalised, so the original is asked. */
  opensLine(word: number): boolean {
    if (word === 0) return true;
    const { original, normalised, words } = this.text;
    const from = normalised.offsets[words.ends[word - 1]! - 1]! + 1;
    return NEW_LINE.test(original.slice(from, normalised.offsets[words.starts[word]!]));
  }
}
