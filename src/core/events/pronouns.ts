import { mayStandFor } from './gender.ts';
import type { Inherited } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Frame } from './trigger.ts';

const OF_DEEDS = /condemned|rejected|approved|welcomed|announced/u;

/** Prepositions with a pronoun, and the links that they are. */
const LINKED_PRONOUN = /(?:^| )(ب|ل|علي|الي|من|مع|عن)(ه|ها|هم|هما)(?= |$)/u;

/** Whom the pronoun on the noun of a line stands for: "علّق الاتحاد عضويتها"; the state told of before, where who acts is none. */
export function possessorObject(
  { by, object }: Frame,
  noun: string,
  inherited: Inherited | null,
): NounPhrase | undefined {
  if (by?.includes('whose') !== true) return undefined;
  const pronoun = /(?:هما|هم|ها|ه)$/u.exec(noun)?.[0] ?? '';
  return [inherited?.antecedent, inherited?.other].find(
    (party): party is NounPhrase =>
      party !== null &&
      party !== undefined &&
      mayStandFor(pronoun, party) &&
      party.items.every(({ kind }) => object?.includes(kind)),
  );
}

/** Whom a pronoun behind a preposition of the frame stands for: "فيما اعترفت فرنسا بها". */
export function pronounObject(
  frame: Frame,
  complement: string,
  inherited: Inherited | null,
): NounPhrase | undefined {
  const [, letters = '', pronoun = ''] = LINKED_PRONOUN.exec(complement) ?? [];
  const link = letters === 'الي' ? 'الى' : letters;
  if (!(frame.by as readonly string[] | undefined)?.includes(link)) return undefined;
  // "كرر فوزه عليه": not over himself.
  const isHis = inherited?.isPossessor === true;
  const parties = isHis ? [inherited.other] : [inherited?.antecedent, inherited?.other];
  const isOfDeed = OF_DEEDS.test(frame.english);
  return parties.find(
    (party): party is NounPhrase =>
      party !== null &&
      party !== undefined &&
      mayStandFor(pronoun, party) &&
      party.items.every(({ kind }) => frame.object?.includes(kind)) &&
      // "صادق الكنيست على مقترح، ونددت به القاهرة" means what was done, not who did it.
      !(isOfDeed && party === inherited?.other),
  );
}
