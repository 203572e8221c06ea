const TATWEEL = /\u0640/gu;
/** Marks after the last letter are its case ending. */
const ENDING = /[\u064b-\u0652]+$/u;

/** A stretch of the original with its marks, without tatweel and the case ending: "صُوَرٍ" gives صُوَر. */
export function markedLetters(
  original: string,
  { start, end }: { start: number; end: number },
): string {
  return original.slice(start, end).replace(TATWEEL, '').replace(ENDING, '');
}
