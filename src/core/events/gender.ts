import { fold } from '../text/fold.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** States that Arabic treats as masculine; the others are feminine. Ids of the built-in packs. */
const MASCULINE = new Set(
  'iraq morocco yemen lebanon jordan sudan south-sudan somalia vatican-city'.split(' '),
);

const MANY = new Set(['هم', 'هن', 'هما'].map(fold));

/**
 * Whether a pronoun can stand for a party: of states and persons the gender is known, and of all how many there are. Of bodies nothing tells
 * it here, so that they fit.
 */
export function mayStandFor(pronoun: string, { items }: NounPhrase): boolean {
  const [only] = items;
  if (MANY.has(pronoun)) return items.length > 1 || only!.kind === 'organisation';
  if (items.length > 1) return false;
  const { kind, entry, gender } = only!;
  if (kind === 'country') return MASCULINE.has(entry) === (pronoun === HE);
  return kind !== 'person' || gender === undefined || (gender === 'male') === (pronoun === HE);
}

const HE = fold('ه');

/**
 * Whether a defined word behind a noun cannot be its adjective, since only one of them is feminine: "غادر الرئيس العاصمة", "أدانت المنظمة
 * الهجوم". Of what may be either, as "العليا", nobody knows.
 */
export function cannotAgree(noun: string, word: string): boolean {
  const isFeminine = FEMININE.test(noun);
  return isFeminine ? !EITHER.test(word) : word.endsWith(HE) && !EITHER_NOUN.test(noun);
}

const FEMININE = /(?:ه|ات)$/u;
/** "العليا", "الكبرى" and, folded, "الأمريكي"; "الشركة الأم". */
const EITHER = /(?:ه|ات|ا|ي|اء|^الام)$/u;
const EITHER_NOUN = /(?:ا|ي|اء)$/u;
