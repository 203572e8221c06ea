/** Latin letters for Arabic ones, near enough for a slug. */
const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'o',
  ي: 'i',
  ى: 'a',
  ' ': '-',
};

/** A slug as packs have them ("sergei-lavrov"), with a number where it is taken. Adds it to `taken`. */
export function idOf(name: string, taken: Set<string>): string {
  const words = name.split(' ').slice(0, 3).join(' ');
  const slug = [...words].map((letter) => LATIN[letter] ?? '').join('') || 'entry';
  let id = slug;
  for (let i = 2; taken.has(id); i++) id = `${slug}-${i}`;
  taken.add(id);
  return id;
}
