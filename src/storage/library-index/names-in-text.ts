import type { EntryName } from '../../core/entry.ts';

/**
 * The Arabic names by which an entry is looked for in texts that do not mark it. Of short ones those of two words, also
 * written as one (نصر الله, نصرالله): a single one is mostly another word.
 */
export function namesInText(names: readonly EntryName[]): string[] {
  const arabic = names.filter(({ language }) => language === 'ar');
  const joined = new Set(
    arabic.flatMap(({ text }) => (text.includes(' ') ? [text.replaceAll(' ', '')] : [])),
  );
  const isSure = ({ text, role }: (typeof arabic)[number]): boolean =>
    role !== 'short' || text.includes(' ') || joined.has(text);
  return arabic.filter(isSure).map(({ text }) => text);
}
