import { fold } from '../text/fold.ts';
import type { Inherited } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Frame } from './trigger.ts';

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

const OF_DEEDS = /condemned|rejected|approved|welcomed|announced/u;

/** Prepositions with a pronoun, and the links that they are. */
const LINKED_PRONOUN = /(?:^| )(ب|ل|علي|الي|من|مع|عن)(ه|ها|هم|هما)(?= |$)/u;

/** Whom a pronoun behind a preposition of the frame stands for: "فيما اعترفت فرنسا بها". */
export function pronounObject(
  frame: Frame,
  complement: string,
  inherited: Inherited | null,
): NounPhrase | undefined {
  const [, link = '', pronoun = ''] = LINKED_PRONOUN.exec(complement) ?? [];
  if (!(frame.by as readonly string[] | undefined)?.includes(link)) return undefined;
  const parties = [inherited?.antecedent, inherited?.other];
  const isOfDeed = OF_DEEDS.test(frame.english);
  return parties.find(
    (party): party is NounPhrase =>
      party !== null &&
      party !== undefined &&
      mayStandFor(pronoun, party) &&
      // "صادق الكنيست على مقترح، ونددت به القاهرة" means what was done, not who did it.
      !(isOfDeed && party === inherited?.other),
  );
}
