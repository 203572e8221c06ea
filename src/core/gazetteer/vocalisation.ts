/**
 * Marks that are written are evidence: عمّان with a shadda is Amman, مُصِرّ is not مِصر. A text contradicts
 * a vocalised name where both carry a short vowel on one letter and the vowels differ, or where one
 * letter is doubled in the text and vocalised but not doubled in the name. The last letter is left out:
 * its vowel is the case ending.
 */
const SHADDA = 0x0651;
const SHORT_VOWELS = new Set([0x064e, 0x064f, 0x0650, 0x0652]); // fatha, damma, kasra, sukun
const TATWEEL = 0x0640;
const WAW = 0x0648;
const YA = 0x064a;

interface LetterMarks {
  vowel: number | null;
  doubled: boolean;
  /** A waw or ya. */
  weak: boolean;
}

/** Whether the marks written in `text` rule out that it is `name` (both with their marks). */
export function contradictsVocalisation(text: string, name: string): boolean {
  const written = marksByLetter(text);
  const vocalised = marksByLetter(name);
  if (written.length !== vocalised.length) return false;
  return written.some((marks, i) => {
    const expected = vocalised[i]!;
    const last = i === written.length - 1;
    // A vocalised name leaves its last letter bare, and says so by that; the ya of a nisba may be either.
    if (last && marks.doubled) return !expected.doubled && !marks.weak;
    if (expected.vowel === null && !expected.doubled) return false;
    if (marks.doubled && !expected.doubled) return true;
    return (
      !last && marks.vowel !== null && expected.vowel !== null && marks.vowel !== expected.vowel
    );
  });
}

function marksByLetter(text: string): LetterMarks[] {
  const letters: LetterMarks[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const last = letters.at(-1);
    if (unit === SHADDA) {
      if (last) last.doubled = true;
    } else if (SHORT_VOWELS.has(unit)) {
      if (last) last.vowel = unit;
    } else if (unit >= 0x0620 && unit <= 0x064a && unit !== TATWEEL) {
      letters.push({ vowel: null, doubled: false, weak: unit === WAW || unit === YA });
    }
  }
  return letters;
}

/** Whether a text carries any mark that {@link contradictsVocalisation} looks at. */
export function isMarked(text: string): boolean {
  return /[\u064e-\u0652]/u.test(text);
}
