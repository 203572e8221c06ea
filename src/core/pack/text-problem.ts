/** Control characters, line and paragraph separators. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

/**
 * Characters that are not seen but change what is: zero-width marks and joiners, bidi marks, embeddings,
 * overrides and isolates, soft hyphen, byte order mark. A name that holds an override shows as another
 * name (Unicode Technical Report 36, §2.4), and one that holds a zero-width mark is never found.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** Half of a surrogate pair, or a code point that is never a character. */
const BROKEN = /\p{Cs}|\p{Noncharacter_Code_Point}/u;

const ARABIC = /\p{Script=Arabic}/u;

/**
 * What is wrong with one line of text, for the person who edits the file, or null.
 *
 * @param max length in UTF-16 code units
 * @example textProblem('Moscow ', 60) // 'has white space at its beginning or end'
 */
export function textProblem(text: string, max: number): string | null {
  if (text.trim() === '') return 'is empty';
  if (text.length > max) return `has ${text.length} characters, at most ${max} are allowed`;
  if (CONTROL.test(text)) return 'holds a control character or a line break';
  if (INVISIBLE.test(text)) return 'holds an invisible character (bidi control or zero width)';
  if (BROKEN.test(text)) return 'holds half a character or a code point that is none';
  if (text !== text.trim()) return 'has white space at its beginning or end';
  if (/\s{2}/u.test(text)) return 'has two spaces in a row';
  return null;
}

/** As {@link textProblem}, and the text must be of the language: Arabic letters in `ar`, none in `en`. */
export function languageProblem(text: string, language: 'ar' | 'en', max: number): string | null {
  const problem = textProblem(text, max);
  if (problem) return problem;
  if (language === 'ar') return ARABIC.test(text) ? null : 'holds no Arabic letter';
  if (ARABIC.test(text)) return 'holds Arabic letters in an English text';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'holds no letter or digit';
}

/** A value as it may stand in a message: short, on one line, nothing invisible left unwritten. */
export function quoted(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  const short = json.length > 60 ? `${json.slice(0, 60)}…` : json;
  return short.replace(
    /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
