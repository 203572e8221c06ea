/** Ends of URLs before the browser has begun to read them would end the download. */
const KEPT = 60_000;

/** Gives a file to the browser to save. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/**
 * A name for a file that every system takes: letters of any script stay, what paths and shells would read
 * otherwise becomes a hyphen.
 *
 * @example fileName(['Siyaq timeline', 'Russia'], 'csv') === 'Siyaq-timeline-Russia.csv'
 */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .join('-')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/gu, '');
  return `${stem || 'siyaq'}.${extension}`;
}
