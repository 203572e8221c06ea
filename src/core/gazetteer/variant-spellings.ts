import type { Entry } from '../entry.ts';
import { givenNameSpellings } from './given-name-spellings.ts';

const GHAIN = '\u063a';
const JEEM = '\u062c';
/** Kinds whose foreign names outlets spell by ear. */
const BY_EAR: ReadonlySet<Entry['kind']> = new Set(['person', 'place', 'organisation', 'event']);
/** A g of English that is no "gh", the letter of Arabic names. */
const G = /g(?!h)/iu;
/** One that is hard wherever it stands. */
const HARD_G = /g(?=[aoulrn]|\b|$)/iu;
/** What is written with jeem in Arabic whoever writes it. */
const J = /j|dj|g(?=[eiy])/iu;

/**
 * Spellings of an Arabic name that a rule gives and no pack need list: the hard g of foreign names, for which the Levant and
 * the Gulf write غ and Egypt ج (غراف, جراف), عبد الرحمان beside عبد الرحمن in the Maghreb, and given names as another paper
 * spells them (جوزيف, جوزف).
 *
 * @param english the main English name, which says whether a g is spoken at all
 * @returns without the name itself; empty for most
 * @example variantSpellings('شتيفي غراف', { kind: 'person', english: 'Steffi Graf' }) // ['شتيفي جراف']
 */
export function variantSpellings(
  name: string,
  { kind, english }: { kind: Entry['kind']; english: string },
): string[] {
  const variants = new Set<string>();
  if (kind === 'person') {
    for (const spelling of givenNameSpellings(name)) variants.add(spelling);
    variants.add(name.replace(/الرحمن(?![\u0620-\u064a])/u, 'الرحمان'));
    variants.add(name.replace(/الرحمان(?![\u0620-\u064a])/u, 'الرحمن'));
  }
  if (BY_EAR.has(kind) && G.test(english)) {
    variants.add(name.replaceAll(GHAIN, JEEM));
    if (HARD_G.test(english) && !J.test(english)) variants.add(name.replaceAll(JEEM, GHAIN));
  }
  variants.delete(name);
  return [...variants];
}
