import { cleanPiece } from './clean-line.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text, or a piece of one, as HTML that shows just it, in elements and in quoted attributes.
 *
 * @example htmlText('<b>"x"</b>') === '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'
 */
export function htmlText(text: string): string {
  return cleanPiece(text).replace(/[&<>"']/gu, (character) => ESCAPED[character]!);
}

/** What a language is written in: its direction, or `auto` where that is not known. */
export function directionOfText(language: string): 'rtl' | 'ltr' | 'auto' {
  const [code = ''] = language.toLowerCase().split('-');
  if (['ar', 'ckb', 'fa', 'he', 'ps', 'sd', 'ug', 'ur'].includes(code)) return 'rtl';
  return code === 'und' || code === '' ? 'auto' : 'ltr';
}
