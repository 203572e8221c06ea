/** Packages that come without types: what the peers use of them. */

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(patterns: string[]);
    /** Position of the last letter, and the patterns that end there. */
    search(text: string): [number, string[]][];
  }
}

declare module 'flashtext.js' {
  export default class FlashText {
    constructor(caseSensitive: boolean);
    addNonWordBoundaries(letter: string): boolean;
    addKeyword(keyword: string, clean: string): void;
    extractKeywords(text: string): string[];
  }
}
