import type { Item, NounPhrase } from './noun-phrases.ts';
import { inOrAt, list, named } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { FilledFrame } from './filled-frame.ts';
import type { Form } from './lexicon.ts';
import type { Whose } from './whose.ts';

/** What is done to men of a state or body who are not named themselves. */
const DONE: Partial<Record<EventClass, string>> = {
  kill: 'killed',
  wound: 'wounded',
  kidnap: 'kidnapped',
};
const LANDS: readonly string[] = ['place', 'country'];

interface Clause {
  name: EventClass;
  form: Form;
  /** The party right before the verb, and those behind it. */
  before: NounPhrase | null;
  after: readonly NounPhrase[];
  doers: () => readonly Item[];
}

/**
 * The line where the frames name nobody to whom it was done: with whose the thing or the men were. `filled` is what the frames make of the
 * clause, or null; of killings a line is made even then ("قُتل جندي إسرائيلي").
 */
export function ownedFrame(
  filled: FilledFrame | null,
  noun: string,
  whose: Whose | null,
  clause: Clause,
): FilledFrame | null {
  if (whose === null) return filled;
  const { owner } = whose;
  const isNamed = filled?.object?.items.some(({ kind }) => !LANDS.includes(kind)) === true;
  if (isNamed || filled?.roles.some(({ entry }) => entry === owner.entry) === true) return filled;
  const done = DONE[clause.name];
  if (done !== undefined) return doneTo(filled, whose, done, clause);
  if (filled === null) return null;
  return {
    ...filled,
    line: withOwner(filled.line, noun, whose),
    roles: [...filled.roles, { role: 'patient', entry: owner.entry }],
  };
}

function doneTo(
  filled: FilledFrame | null,
  { owner, english, at }: Whose,
  done: string,
  { form, before, after, doers }: Clause,
): FilledFrame | null {
  const isActive = form !== 'passive' && form !== 'masdar';
  const first = after.find(({ link }) => link === 'direct');
  const subject = isActive
    ? (before ?? (first !== undefined && first.first < at ? first : null))
    : null;
  if (subject !== null && (!subject.clear || subject.items.some(({ kind }) => kind === 'place')))
    return filled;
  const agents = subject?.items ?? doers();
  if (agents.some(({ entry }) => entry === owner.entry)) return filled;
  const place = filled?.object?.items.find(({ kind }) => LANDS.includes(kind)) ?? null;
  const men = `${english} of ${named(owner)}`;
  const line =
    subject === null
      ? `${men} were ${done}${agents.length > 0 ? ` by ${list(agents)}` : ''}`
      : `${list(agents)} ${done} ${men}`;
  return {
    line: capital(line) + (place === null ? '' : ` ${inOrAt(place.english)} ${named(place)}`),
    roles: [
      ...agents.map(({ entry }) => ({ role: 'agent' as const, entry })),
      { role: 'patient', entry: owner.entry },
      ...(place === null ? [] : [{ role: 'patient' as const, entry: place.entry }]),
    ],
    doubtful: filled?.doubtful ?? false,
    ...{ agent: subject, object: null },
  };
}

/** The English line with whose it is. */
function withOwner(line: string, noun: string, { owner, english }: Whose): string {
  const of = ` of ${named(owner)}`;
  const at = noun === '' ? -1 : line.toLowerCase().indexOf(noun.toLowerCase());
  if (english === NAMES)
    return line.includes(NEW)
      ? line.replace(NEW, `${NEW} linked to ${named(owner)}`)
      : `${line} on names linked to ${named(owner)}`;
  if (at < 0 || english === TARGETS) return `${line}, ${english}${of}`;
  return line.slice(0, at + noun.length) + of + line.slice(at + noun.length);
}

const NAMES = 'names';
const TARGETS = 'targets';
const NEW = 'new names';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
