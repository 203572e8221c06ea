/** The id of an entry of this English name. @example slugOf('São Tomé & Príncipe Dobra') // 'sao-tome-and-principe-dobra' */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}ʻ’']/gu, '')
    .replaceAll('&', 'and')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
