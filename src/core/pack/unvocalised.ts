/** An Arabic name without its vowels, as it stands in another name or a line of prose. */
export function unvocalised(name: string): string {
  return name.replace(/[\u064b-\u0652\u0670]/gu, '');
}
