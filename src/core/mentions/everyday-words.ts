import { fold } from '../text/fold.ts';
import { withoutProclitics } from './neighbours.ts';

/**
 * Everyday words whose letters are also those of a nisba. Only where the word is by far the commoner
 * reading does it stand here, exactly as written.
 */
const EVERYDAY_WORDS = new Set([
  'مجرى', // a stream, a course; مجري is Hungarian, and some papers leave its dots out
  'المجرى',
  'مجريات', // the course of events; Hungarian women
  'المجريات',
]);

/** Names of others that begin like a proclitic: Klaus is not "like Laos", Kroos not "like Russians". */
const UNPEELED = new Set(['كلاوس', 'كروس'].map(fold));

/** Words beside which a name is an everyday word, folded; either side will do. */
interface Beside {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/**
 * Names that are everyday words beside certain others. One row is the name's letters, then the words
 * before it and the words after it that make it one.
 *
 * | text | reading |
 * | --- | --- |
 * | شي من الخوف | something |
 * | بحماس شديد | zeal |
 * | الهنود الحمر | the peoples of America |
 * | جوز الهند | coconuts |
 * | الحصبة الألمانية | a disease |
 */
const BESIDE: ReadonlyMap<string, Beside> = new Map(
  (
    [
      ['شي', 'أي كل بعض لا غير', 'من ما آخر واحد جديد غريب'],
      ['حماس', 'كل ملؤه', 'شديد كبير بالغ منقطع الشباب الجمهور الجماهير اللاعبين'],
      ['الهنود', '', 'الحمر'],
      ['هنود', '', 'حمر'],
      ['الهندي', '', 'الأحمر'],
      ['الهند', 'جوز', ''],
      ['هندي', 'تين تمر خنزير', 'أحمر'],
      ['الهندي', 'التين التمر', ''],
      ['الألمانية', 'الحصبة', ''],
    ] as const
  ).reduce<Map<string, Beside>>((rows, [letters, before, after]) => {
    const key = fold(letters);
    const row = rows.get(key);
    rows.set(key, {
      before: new Set([...(row?.before ?? []), ...folded(before)]),
      after: new Set([...(row?.after ?? []), ...folded(after)]),
    });
    return rows;
  }, new Map()),
);

function folded(words: string): string[] {
  return words.split(' ').filter(Boolean).map(fold);
}

/** Whether letters, normalised and without proclitics, are an everyday word rather than a nisba. */
export function isEverydayWord(letters: string): boolean {
  return EVERYDAY_WORDS.has(letters);
}

/** Whether a whole folded word is one that no preposition is peeled from: كلاوس, وكلاوس. */
export function isUnpeeled(word: string): boolean {
  return UNPEELED.has(word) || (/^(?:و|ف)/u.test(word) && UNPEELED.has(word.slice(1)));
}

/**
 * Whether a name is an everyday word between its neighbours, all folded. Few names are asked for theirs:
 * `neighbour` gives the word before (-1) or after (1), or null.
 */
export function isEverydayBeside(
  letters: string,
  neighbour: (step: 1 | -1) => string | null,
): boolean {
  const beside = BESIDE.get(letters);
  if (beside === undefined) return false;
  const before = withoutProclitics(neighbour(-1) ?? '');
  return before.some((word) => beside.before.has(word)) || beside.after.has(neighbour(1) ?? '');
}
