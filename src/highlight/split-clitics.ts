/**
 * Proclitics as peeled, in their order: one of waw, fa; one of ba, kaf, lam; the article, which after
 * lam is written as a lam alone (للأردن = ل + ال + أردن).
 */
const ORDER = /^([\u0648\u0641])?([\u0628\u0643\u0644])?(\u0627?\u0644)?$/u;

/**
 * The proclitics before a name, one by one, the article spelled out.
 *
 * @param clitics as written before the name (`Mention.clitics`)
 * @returns empty for none; the string as it stands where it is not of the known order
 * @example splitClitics('وبال') // ['و', 'ب', 'ال']
 * @example splitClitics('لل') // ['ل', 'ال']
 */
export function splitClitics(clitics: string): string[] {
  const bare = clitics.replace(/[\u0640\u064b-\u0652]/gu, ''); // tatweel, harakat
  if (bare === '') return [];
  const parts = ORDER.exec(bare);
  if (!parts) return [bare];
  const [, conjunction, preposition, article] = parts;
  return [conjunction, preposition, article && 'ال'].filter((part) => part !== undefined);
}
