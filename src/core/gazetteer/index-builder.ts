import { NAME_ROLES, type NameRole } from '../entry.ts';
import { KINDS, type Kind } from '../kind.ts';
import { ALEF_CODE, CODE_FOLDS, YEH_HAMZA_CODE } from '../text/fold.ts';
import { letterCode, LETTER_CODES, OTHER_LETTER } from '../text/letter-codes.ts';
import { MAX_LETTERS, HASH_STEP, spread } from '../text/rolling-hash.ts';
import { DROP, EXPAND, MARK, UNIT_TABLE } from '../text/unit-table.ts';
import { isFunctionWordHash } from './function-word-hashes.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { HashSet } from './hash-set.ts';
import { assemble } from './assemble-index.ts';
import { BREAK, DOUBLED, FLAG, MAX_POOL_BYTES, RELATED_BYTES } from './packed-format.ts';
import { MIN_PIECE } from './verify-name.ts';

/** Name bytes that one length byte can count: letters and breaks. */
const MAX_NAME_BYTES = 2 * MAX_LETTERS;
const MAX_ID = 255;
const MAX_RELATED = 255;
/**
 * Compiles names into a packed index. Entries come one after the other, each followed by its names; no
 * object is kept for any of them.
 *
 * @example
 * const builder = new IndexBuilder();
 * builder.addEntry('egypt', 'country');
 * builder.addName('مِصْر', 'main', true);
 * PackedIndex.open(builder.finish())
 */
export class IndexBuilder {
  readonly #pool = new GrowingBytes();
  readonly #entries = new GrowingNumbers();
  readonly #hashes = new GrowingNumbers();
  readonly #positions = new GrowingNumbers();
  readonly #beginnings = new HashSet();
  readonly #personWords = new HashSet();
  readonly #ties = new GrowingNumbers();
  readonly #letters = new Uint8Array(MAX_NAME_BYTES);
  readonly #marks = new Uint8Array(MAX_NAME_BYTES);
  readonly #wordHashes = new Int32Array(MAX_NAME_BYTES);
  /** The hash of all letters through each word. */
  readonly #wordEnds = new Int32Array(MAX_NAME_BYTES);
  /** Of the first word, the hash through each number of letters. */
  readonly #letterHashes = new Int32Array(MAX_LETTERS + 1);
  #firstWordLetters = 0;
  #lastFirstWord = 0;
  #kind: Kind = 'term';

  /**
   * @param id ASCII, at most 255 characters
   * @param related numbers of the entries it is tied to, of earlier and later ones; at most 255 are kept
   * @returns the entry's number, counted from 0
   * @throws RangeError for an id that cannot be stored, or when the pool is full (some three million names)
   */
  addEntry(id: string, kind: Kind, related: readonly number[] = []): number {
    if (id.length > MAX_ID || !/^[\x20-\x7e]+$/u.test(id)) throw new RangeError(`bad id: ${id}`);
    const ties = Math.min(related.length, MAX_RELATED);
    const bytes = this.#reserve(id.length + 3 + RELATED_BYTES * ties);
    this.#entries.push(this.#pool.length);
    bytes[this.#pool.length++] = KINDS.indexOf(kind);
    bytes[this.#pool.length++] = id.length;
    for (let i = 0; i < id.length; i++) bytes[this.#pool.length++] = id.charCodeAt(i);
    bytes[this.#pool.length++] = ties;
    for (let i = 0; i < ties; i++)
      for (let byte = 0; byte < RELATED_BYTES; byte++)
        bytes[this.#pool.length++] = related[i]! >>> (8 * byte);
    this.#kind = kind;
    return this.#entries.length - 1;
  }

  /**
   * Adds an Arabic name to the entry added last.
   *
   * @returns false where it can never be found: it has no letters, one without a code, or too many
   */
  addName(text: string, role: NameRole, alone: boolean): boolean {
    const bytes = this.#letters;
    let length = 0;
    let letters = 0;
    let breaks = 0;
    let hash = 0;
    let wordHash = 0;
    let script = 0;
    let vocalised = false;
    for (let i = 0; i < text.length; i++) {
      const action = UNIT_TABLE[text.charCodeAt(i)]!;
      if (action < 0) {
        if (action >= EXPAND) {
          this.#refuse(letters);
          return this.addName(text.normalize('NFKC'), role, alone);
        }
        const mark = halfByte(action - DROP);
        if (letters > 0 && mark !== 0) {
          this.#marks[letters - 1]! |= mark;
          vocalised = true;
        }
        continue;
      }
      const unitScript = action >>> 24;
      const code = LETTER_CODES[action & 0xffff]!;
      if (unitScript !== 0) {
        if (code === OTHER_LETTER || length + 2 > MAX_NAME_BYTES || letters === MAX_LETTERS)
          return this.#refuse(letters);
        let folded = CODE_FOLDS[code]!;
        if (unitScript !== script) {
          if (letters > 0) {
            if (breaks === 0) this.#firstWordLetters = letters;
            this.#wordEnds[breaks] = hash;
            this.#wordHashes[breaks++] = wordHash;
            bytes[length++] = BREAK;
          }
          wordHash = 0;
          if (code === YEH_HAMZA_CODE) folded = ALEF_CODE;
        }
        bytes[length++] = code;
        letters++;
        hash = (Math.imul(hash, HASH_STEP) + folded) | 0;
        if (breaks === 0) this.#letterHashes[letters] = hash;
        wordHash = (Math.imul(wordHash, HASH_STEP) + folded) | 0;
      }
      script = unitScript;
    }
    if (letters === 0) return false;
    this.#wordHashes[breaks] = wordHash;
    this.#addPieces(breaks === 0 ? letters : this.#firstWordLetters);
    for (let i = 0; i < breaks; i++) this.#beginnings.add(spread(this.#wordEnds[i]!));
    // A definite word before a person's name is a title or a trade as a rule: "الروائي محمد ديب".
    if (breaks > 0 && this.#kind === 'person')
      for (let i = isDefinite(bytes) ? 1 : 0; i <= breaks; i++)
        this.#personWords.add(spread(this.#wordHashes[i]!));
    this.#hashes.push(spread(hash));
    this.#positions.push(this.#pool.length);
    let flags = NAME_ROLES.indexOf(role);
    if (alone) flags |= FLAG.alone;
    if (vocalised) flags |= FLAG.vocalised;
    this.#write(flags, length, vocalised ? letters : 0);
    return true;
  }

  /** Says that the entry added last ties together the states of these numbers. */
  addTies(states: readonly number[]): void {
    this.#ties.push(this.#entries.length - 1);
    this.#ties.push(states.length);
    for (const state of states) this.#ties.push(state);
  }

  /** The packed index; the builder is not used again. */
  finish(): ArrayBuffer {
    return assemble({
      pool: this.#pool.view(),
      entries: this.#entries.view(),
      hashes: this.#hashes.view(),
      positions: this.#positions.view(),
      beginnings: this.#beginnings,
      personWords: this.#personWords,
      ties: this.#ties.view(),
    });
  }

  /** What a space put into the first word, of so many letters, would leave before it. */
  #addPieces(letters: number): void {
    const word = this.#letterHashes[letters]!;
    if (word === this.#lastFirstWord) return; // an entry's names tend to begin alike
    this.#lastFirstWord = word;
    for (let cut = MIN_PIECE; cut <= letters - MIN_PIECE; cut++)
      if (!isFunctionWordHash(this.#letterHashes[cut]!))
        this.#beginnings.add(spread(this.#letterHashes[cut]!));
  }

  #write(flags: number, length: number, markedLetters: number): void {
    const bytes = this.#reserve(length + 2 + markedLetters);
    let at = this.#pool.length;
    bytes[at++] = flags;
    bytes[at++] = length;
    for (let i = 0; i < length; i++) bytes[at++] = this.#letters[i]!;
    for (let i = 0; i < markedLetters; i += 2) {
      bytes[at++] = this.#marks[i]! | (this.#marks[i + 1]! << 4);
      this.#marks[i] = this.#marks[i + 1] = 0;
    }
    this.#pool.length = at;
  }

  #refuse(letters: number): false {
    this.#marks.fill(0, 0, letters + 1);
    return false;
  }

  #reserve(bytes: number): Uint8Array {
    if (this.#pool.length + bytes > MAX_POOL_BYTES) throw new RangeError('too many names');
    return this.#pool.reserve(bytes);
  }
}

const LAM_CODE = letterCode(0x0644);

/** Whether a name, in letter codes, begins with the article. */
function isDefinite(codes: Uint8Array): boolean {
  return codes[0] === ALEF_CODE && codes[1] === LAM_CODE;
}

/** Marks of one letter in half a byte: the vowel's place in `VOWELS`, and whether the letter is doubled. */
function halfByte(mark: number): number {
  if (mark === MARK.shadda) return DOUBLED;
  if (mark === MARK.fatha) return 1;
  if (mark === MARK.damma) return 2;
  if (mark === MARK.kasra) return 3;
  return mark === MARK.sukun ? 4 : 0;
}
