import type { Kind } from '../../kind.ts';
import { fold } from '../../text/fold.ts';
import type { EventClass } from '../event-class.ts';
import { presentOf } from '../present-of.ts';
import { ACTORS, LANDS, STATES, type Frame, type Link, type Trigger } from '../trigger.ts';

/** A trigger as the tables write it: lists of words apart by spaces ("_" within a form of two words), frames as lines. */
export interface CompactTrigger {
  past?: string;
  /** Past forms spelt out, of which no others are derived. */
  exact?: string;
  present?: string;
  masdar?: string;
  passive?: string;
  /**
   * English lines, best first. A slot is `{s}`, `{o}` or `{w}`, with the kinds it takes and how it is joined where they are not
   * actors and the direct object: `{o:person}`, `{o:any:direct,ب}`, `{w::مع}`. `{n}` is the noun found. `{s:state:several}` asks
   * for two subjects at least.
   */
  frames: readonly string[];
  /** Nouns, one of which must stand behind the trigger, and their English; an empty one is asked for and not told. */
  nouns?: Readonly<Record<string, string>>;
  /** Whether its past counts only where a damma says that it is passive: "أُوقف", for "أوقف" stops anything. */
  onlyPassive?: true;
  /** Whether what it tells of is called for, and is to come. */
  isCall?: true;
  /** Words behind it, with which it means something else. */
  unless?: string;
  /** What has to stand behind its subject; see {@link Trigger.behind}. */
  behind?: Trigger['behind'];
  example: readonly [text: string, english: string];
  counterexample: string;
}

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  '': ACTORS,
  actor: ACTORS,
  person: ['person'],
  org: ['organisation'],
  state: STATES,
  land: LANDS,
  country: ['country'],
  agreement: ['agreement'],
  event: ['event'],
  work: ['work'],
  place: ['place'],
  body: ['organisation', 'agreement', 'event'],
  any: ['person', 'country', 'organisation', 'place', 'agreement', 'event', 'work'],
};

const SLOT = /\{([sow])(?::([a-z]*))?(?::([^}]*))?\}/gu;

/**
 * @throws Error on a kind that does not exist
 * @example trigger('condemn', { past: 'أدان', frames: ['{s} condemned {o:any:direct,ب}'], … })
 */
export function trigger(name: EventClass, row: CompactTrigger): Trigger {
  const { past = '', exact = '', present = '', masdar = '', passive = '', frames, nouns } = row;
  const [text, english] = row.example;
  return {
    name,
    past: words(past),
    exact: words(exact),
    present: presentsOf(words(past), words(present)),
    masdar: words(masdar),
    passive: words(passive),
    frames: frames.map((line) => frameOf(line, nouns)),
    ...(row.onlyPassive === undefined ? {} : { onlyPassive: true }),
    ...(row.isCall === undefined ? {} : { isCall: true }),
    ...(row.behind === undefined ? {} : { behind: row.behind }),
    ...(row.unless === undefined
      ? {}
      : { unless: words(row.unless).map((phrase) => ` ${fold(phrase)} `) }),
    example: { text, english },
    counterexample: row.counterexample,
  };
}

/** What a row writes and the presents of its pasts. */
function presentsOf(past: readonly string[], written: readonly string[]): string[] {
  return [...new Set([...written, ...past.flatMap((verb) => presentOf(verb) ?? [])])];
}

function words(list: string): string[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

function severalOf(links: string): Pick<Frame, 'several'> {
  return links === SEVERAL ? { several: true } : {};
}

const SEVERAL = 'several';

function frameOf(line: string, nouns: CompactTrigger['nouns']): Frame {
  const frame: Frame = { english: line.replaceAll(SLOT, '{$1}') };
  for (const [, slot, kind = '', links = ''] of line.matchAll(SLOT)) {
    const kinds = KINDS[kind];
    if (kinds === undefined) throw new Error(`no kind ${kind} in ${line}`);
    const by = links === '' || links === SEVERAL ? [] : (links.split(',') as Link[]);
    if (slot === 's') Object.assign(frame, { subject: kinds, ...severalOf(links) });
    else if (slot === 'w') Object.assign(frame, { with: kinds, withBy: by });
    else Object.assign(frame, { object: kinds, ...(by.length > 0 ? { by } : {}) });
  }
  if (nouns !== undefined) frame.nouns = nouns;
  return frame;
}
