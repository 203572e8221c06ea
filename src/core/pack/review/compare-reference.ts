import type { Entry } from '../../entry.ts';
import { skeleton } from '../../search/skeleton.ts';
import { normalise } from '../../text/normalise.ts';

/** An entry of whose name a list that others keep says something else. */
export interface Disagreement {
  entry: string;
  /** Our name, in the language in which the list knows it. */
  name: string;
  ours: string;
  /** What the list gives for it in the other language. */
  theirs: string[];
}

/**
 * Holds names against a list of names in both languages. Such lists hold mistakes too, so that each
 * disagreement is for a person to judge. Names agree when one holds the other or they sound alike; terms are
 * left out, since their translations differ with the context.
 *
 * @param reference rows of Arabic, tab, English; more columns are passed over
 * @returns the disagreements, and how many entries the list knows at all
 */
export function compareReference(
  entries: readonly Entry[],
  reference: string,
): { disagreements: Disagreement[]; known: number } {
  const { english, arabic } = readReference(reference);
  const disagreements: Disagreement[] = [];
  let known = 0;
  for (const { id, kind, name, names } of entries) {
    if (kind === 'term') continue;
    const full = names.filter(({ role }) => role === 'main' || role === 'alias');
    const ar = full.filter(({ language }) => language === 'ar').map(({ text }) => text);
    const en = names.filter(({ language }) => language === 'en').map(({ text }) => text);
    const theirEnglish = ar.flatMap((text) => english.get(arabicKey(text)) ?? []);
    const theirArabic = en.flatMap((text) => arabic.get(englishKey(text)) ?? []);
    if (theirEnglish.length + theirArabic.length > 0) known++;
    if (theirEnglish.length > 0 && !agree(en, theirEnglish, englishKey))
      disagreements.push({ entry: id, name: name.ar, ours: name.en, theirs: unique(theirEnglish) });
    else if (theirArabic.length > 0 && !agree(ar, theirArabic, arabicKey))
      disagreements.push({ entry: id, name: name.en, ours: name.ar, theirs: unique(theirArabic) });
  }
  return { disagreements, known };
}

type Names = Map<string, string[]>;

function readReference(reference: string): { english: Names; arabic: Names } {
  const english: Names = new Map();
  const arabic: Names = new Map();
  const put = (names: Names, key: string, name: string): void => {
    const list = names.get(key);
    if (list) list.push(name);
    else names.set(key, [name]);
  };
  for (const row of reference.split('\n').slice(1)) {
    const [ar = '', en = ''] = row.split('\t');
    if (ar === '' || en === '') continue;
    put(english, arabicKey(ar), en);
    put(arabic, englishKey(en), ar);
  }
  return { english, arabic };
}

function agree(
  ours: readonly string[],
  theirs: readonly string[],
  keyOf: (name: string) => string,
): boolean {
  return ours.some((one) =>
    theirs.some((other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      return a.includes(b) || b.includes(a) || skeleton(one) === skeleton(other);
    }),
  );
}

function arabicKey(name: string): string {
  return normalise(name).folded.replaceAll(' ', '');
}

function englishKey(name: string): string {
  return name.toLowerCase();
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
