import { fold } from '../text/fold.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** States that Arabic treats as masculine; the others are feminine. Ids of the built-in packs. */
const MASCULINE = new Set(
  'iraq morocco yemen lebanon jordan sudan south-sudan somalia vatican-city'.split(' '),
);

const MANY = new Set(['هم', 'هن', 'هما'].map(fold));

/**
 * Whether a pronoun can stand for a party: of states the gender is known, and of all how many there are. Of persons and bodies nothing
 * tells their gender here, so that they fit.
 */
export function mayStandFor(pronoun: string, { items }: NounPhrase): boolean {
  const [only] = items;
  if (MANY.has(pronoun)) return items.length > 1 || only!.kind === 'organisation';
  if (items.length > 1) return false;
  if (only!.kind !== 'country') return true;
  return MASCULINE.has(only!.entry) === (pronoun === HE);
}

const HE = fold('ه');
