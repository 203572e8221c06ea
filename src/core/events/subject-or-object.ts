import type { Kind } from '../kind.ts';
import { isOfKinds } from './acceptance.ts';
import type { Inherited } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Parties } from './frame-parties.ts';
import type { Frame, Link, Trigger } from './trigger.ts';

/**
 * Whether a verb joined by و goes on with the subject of the clause before: it names nobody, or one party that its object must
 * be ("أنهى سعيد مهام المدوري، وعيّن الزعفراني").
 */
export function goesOn(
  frame: Frame,
  isDoneToPersons: boolean,
  own: NounPhrase | undefined,
  direct: readonly NounPhrase[],
  inherited: Inherited | null,
): boolean {
  if (!inherited?.agent) return false;
  if (own === undefined || inherited.isPossessor === true) return true;
  // "الذي استقبل ماكرون": whoever acts upon him would stand there as a pronoun, "الذي استقبله ماكرون".
  if (inherited.isOfRelative === true)
    return frame.object === undefined || (own === direct[0] && direct.length === 1);
  if (inherited.isControlled === true) return false;
  // "وتولى وزارة الداخلية": a body cannot take office, and is what the noun of the line speaks of.
  if (frame.object === undefined && frame.nouns !== undefined)
    return (
      frame.subject?.includes('organisation') === false &&
      own.items.every(({ kind }) => kind === 'organisation')
    );
  if (inherited.object !== null || frame.object === undefined) return false;
  const takesDirect = (frame.by ?? ['direct']).includes('direct');
  // "وحذر ترامب" has a subject of its own; "وعيّن الزعفراني" goes on with the one before.
  const couldAct = own.items.every(({ kind }) => frame.subject?.includes(kind));
  if (couldAct && !isDoneToPersons) return false;
  return takesDirect && own === direct[0] && direct.length === 1;
}

/** Whether nobody can tell if the one party behind a joined verb acts or is acted upon: "وهاجم حزب الله". */
export function isAmbiguous(
  { frames }: Trigger,
  { before, after, inherited, isDoneToPersons }: Parties,
): boolean {
  const [own, ...others] = after.filter(({ link }) => link === 'direct');
  if (!inherited?.agent || inherited.object !== null) return false;
  if (inherited.isControlled === true || inherited.isOfRelative === true) return false;
  if (inherited.isPossessor === true) return false;
  if (own === undefined || others.length > 0 || before !== null || isDoneToPersons) return false;
  if (own.isObject === true) return false;
  const isAll = (kinds: readonly Kind[] | undefined): boolean =>
    own.items.every(({ kind }) => kinds?.includes(kind) === true);
  return frames.some(
    ({ subject, object, by = ['direct'] }) =>
      by.includes('direct') && isAll(subject) && isAll(object),
  );
}

export function findObject(
  frame: Frame,
  before: NounPhrase | null,
  after: readonly NounPhrase[],
  direct: readonly NounPhrase[],
  used: ReadonlySet<NounPhrase>,
  asStates: boolean,
): NounPhrase | undefined {
  const links: readonly Link[] = frame.by ?? ['direct'];
  const kinds = frame.object ?? [];
  const isWanted = ({ items }: NounPhrase): boolean =>
    items.some((item) => isOfKinds(item, kinds, asStates));
  const linked = after.find(
    (phrase) =>
      !used.has(phrase) &&
      phrase.link !== null &&
      phrase.link !== 'direct' &&
      links.includes(phrase.link) &&
      isWanted(phrase),
  );
  if (!links.includes('direct')) return linked;
  const next = direct.find((phrase) => !used.has(phrase) && (phrase.clear || isWanted(phrase)));
  // "وصل إلى الدوحة في جولة شملت الكويت": the first of the two.
  if (next !== undefined && linked !== undefined && linked.first < next.first) return linked;
  if (next !== undefined) return isWanted(next) ? next : linked;
  if (linked !== undefined) return linked;
  return frame.subject === undefined && before !== null ? before : undefined;
}
