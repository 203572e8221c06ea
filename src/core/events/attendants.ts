import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import { addresseeOpening } from './addressees.ts';
import { besideOpening, companionsOpening } from './companions.ts';
import { list } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { Participation, Role } from './event-mention.ts';
import type { FilledFrame } from './filled-frame.ts';
import { nounPhrases, type Item } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/**
 * Those who take part besides subject and object: who called a strike, chaired a summit, signed as well, came along, or is among whom a pardon
 * covers. Their words stand in the clause or in an aside or relative clause behind it.
 */
interface Way {
  classes: ReadonlySet<EventClass>;
  kinds: readonly Kind[];
  /** Of what they are to the event; a companion is what the one is whom he accompanies. */
  role: Role | 'same';
  /** How many words open it at a word, or 0. */
  opens: (sentence: readonly Word[], i: number) => number;
  /** Whether they may stand before a verbal noun: "أشرف الملك، مرفوقا بفلان، على تدشين". */
  isBefore?: true;
  /** The English line with them. */
  tell: (line: string, who: string) => string;
}

const classes = (...names: EventClass[]): ReadonlySet<EventClass> => new Set(names);
const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const CALLED = words('دعا دعت دعوا');
const TO_IT = words('إليها إليه لها له');
const CALLED_IT = words(
  'نظمها نظمه نظمتها نظمته أقرها أقره أقرتها أقرته قادها قاده قادتها تقودها ينظمها تنظمها',
);
const CHAIRED = words('برئاسة ترأسها ترأسه ترأستها يترأسها تترأسها');
const JOINED_BY = words('بمشاركة وبمشاركة');
const COVERED = words('شمل شملت يشمل تشمل وشمل وشملت طال طالت لفائدة لصالح');
const INVITED = words('بدعوة استجابة تلبية');
const INVITATION = words('لدعوة لنداء');
const LED = words('برئاسة بقيادة يرأسه يقوده ترأسه');
const DELEGATION = words('وفد وفدا بوفد لوفد الوفد');

/** "وفد من حركة حماس برئاسة خليل الحية": he came along. */
function isOfDelegation(sentence: readonly Word[], at: number): boolean {
  return sentence.slice(Math.max(0, at - 6), at).some(({ text }) => DELEGATION.has(text));
}

const OF = fold('من');
const BEFORE = fold('أمام');
const HANDS = words('يد يدي أيدي أيادي قبضة سيطرة');

const WAYS: readonly Way[] = [
  {
    classes: classes('protest', 'strike-work'),
    kinds: ['organisation', 'person'],
    role: 'agent',
    opens: (sentence, i) => {
      const { text } = sentence[i]!;
      const next = sentence[i + 1]?.text ?? '';
      if (CALLED.has(text) && TO_IT.has(next)) return 2;
      if (CALLED_IT.has(text)) return 1;
      if (!INVITED.has(text)) return 0;
      const length = INVITATION.has(next) ? 2 : 1;
      return sentence[i + length]?.text === OF ? length + 1 : length;
    },
    tell: (line, who) => `${line}, called by ${who}`,
  },
  {
    classes: classes('summit'),
    kinds: ['person', 'country'],
    role: 'agent',
    opens: (sentence, i) => (CHAIRED.has(sentence[i]!.text) ? 1 : 0),
    tell: (line, who) => `${line}, chaired by ${who}`,
  },
  {
    classes: classes('summit', 'sign', 'talk', 'meet'),
    kinds: ['person', 'country', 'organisation'],
    role: 'counterpart',
    opens: (sentence, i) => (JOINED_BY.has(sentence[i]!.text) ? 1 : 0),
    tell: (line, who) => `${line}, with ${who} taking part`,
  },
  {
    classes: classes(
      'visit',
      'arrive',
      'leave',
      'return',
      'flee',
      'arrest',
      'kill',
      'assassinate',
      'die',
      'release',
      'execute',
      'sentence',
      'charge',
    ),
    kinds: ['person'],
    role: 'same',
    opens: (sentence, i) => {
      if (LED.has(sentence[i]!.text) && isOfDelegation(sentence, i)) return 1;
      return besideOpening(sentence, i);
    },
    isBefore: true,
    tell: (line, who) => `${line}, with ${who}`,
  },
  {
    classes: classes('receive', 'meet', 'talk'),
    kinds: ['person'],
    role: 'patient',
    opens: (sentence, i) => (LED.has(sentence[i]!.text) && isOfDelegation(sentence, i) ? 1 : 0),
    tell: (line, who) => `${line}, with ${who}`,
  },
  {
    classes: classes('open', 'inspect', 'receive', 'attend', 'found', 'summit', 'host'),
    kinds: ['person'],
    role: 'agent',
    opens: companionsOpening,
    isBefore: true,
    tell: (line, who) => `${line}, with ${who}`,
  },
  {
    classes: classes('demand', 'warn', 'condemn', 'reject', 'accuse', 'message'),
    kinds: ['person', 'organisation'],
    role: 'patient',
    opens: addresseeOpening,
    tell: (line, who) => `${line}, in a letter to ${who}`,
  },
  {
    classes: classes('lose'),
    kinds: ['organisation', 'country'],
    role: 'counterpart',
    opens: (sentence, i) => (sentence[i]!.text === BEFORE ? 1 : 0),
    tell: (line, who) => `${line}, against ${who}`,
  },
  {
    classes: classes('try'),
    kinds: ['organisation'],
    role: 'counterpart',
    opens: (sentence, i) => (sentence[i]!.text === BEFORE ? 1 : 0),
    tell: (line, who) => `${line}, before ${who}`,
  },
  {
    classes: classes('recapture'),
    kinds: ['organisation', 'country'],
    role: 'counterpart',
    opens: (sentence, i) =>
      sentence[i]!.text !== OF ? 0 : HANDS.has(sentence[i + 1]?.text ?? '') ? 2 : 1,
    tell: (line, who) => `${line} from ${who}`,
  },
  {
    classes: classes('pardon', 'exchange-prisoners', 'release'),
    kinds: ['person'],
    role: 'patient',
    opens: (sentence, i) => (COVERED.has(sentence[i]!.text) ? 1 : 0),
    tell: (line, who) =>
      line.endsWith('pardon') ? `${line} to ${who}` : `${line}, ${who} among them`,
  },
];

/** How far behind the trigger they are looked for, and how many words of titles may stand before their names. */
const REACH = 40;
const MOST_TITLES = 9;
/** Behind these something else is told. */
const TURNS = words('فيما بينما لكن كما ثم قبل بعد حيث حين حينما عندما إذ غير إلا وقال وأكد وأضاف');

export interface Attended {
  line: string;
  roles: Participation[];
}

/** An event with those who take part besides; the same where nobody does. */
export function attended<Told extends Attended>(
  told: Told,
  sentence: readonly Word[],
  at: number,
  name: EventClass,
): Told {
  for (const way of WAYS) {
    if (!way.classes.has(name)) continue;
    const first = way.isBefore === true ? firstWord(sentence, at) : at + 1;
    const others = attendantsIn(sentence, first, at, way).filter(
      ({ entry }) => !told.roles.some((role) => role.entry === entry),
    );
    if (others.length === 0) continue;
    const role = way.role === 'same' ? (told.roles[0]?.role ?? 'agent') : way.role;
    return {
      ...told,
      line: way.tell(told.line, list(others)),
      roles: [...told.roles, ...others.map(({ entry }) => ({ role, entry }))],
    };
  }
  return told;
}

/** Whether an event is one that somebody calls: a protest, a strike. */
export function isCalled(name: EventClass): boolean {
  return WAYS[0]!.classes.has(name);
}

/** The line of a protest or a strike that names nobody but who called it, or null. */
export function calledFrame(
  sentence: readonly Word[],
  at: number,
  name: EventClass,
): FilledFrame | null {
  const callers = attendantsIn(sentence, at + 1, at, WAYS[0]!);
  if (callers.length === 0) return null;
  return {
    line: `A ${name === 'protest' ? 'protest' : 'strike'} called by ${list(callers)} took place`,
    roles: callers.map(({ entry }) => ({ role: 'agent', entry })),
    ...{ doubtful: false, agent: null, object: null },
  };
}

/** Where a clause begins that ends in a verbal noun: behind the verb that carries it. Else right behind the verb itself. */
function firstWord(sentence: readonly Word[], at: number): number {
  if (sentence[at]!.isVerb) return at + 1;
  let first = at;
  while (first > Math.max(0, at - REACH) && !sentence[first - 1]!.isVerb) first--;
  return sentence[first - 1]?.isVerb === true ? first : at + 1;
}

function attendantsIn(
  sentence: readonly Word[],
  first: number,
  at: number,
  way: Way,
): readonly Item[] {
  for (let i = first; i <= at + REACH && i < sentence.length; i++) {
    const { mention, text, isVerb, separated, date } = sentence[i]!;
    if (mention !== null || date !== null || i === at) continue;
    const length = way.opens(sentence, i);
    if (length > 0) return partyBehind(sentence, i + length - 1, way.kinds);
    if (i > at && (TURNS.has(text) || (isVerb && (separated || text.startsWith('و'))))) return [];
  }
  return [];
}

function partyBehind(
  sentence: readonly Word[],
  opener: number,
  kinds: readonly Kind[],
): readonly Item[] {
  const end = endBehind(sentence, opener);
  const positions = Array.from({ length: end - opener - 1 }, (_, k) => opener + 1 + k);
  const [party] = nounPhrases(sentence, positions, opener);
  if (party === undefined || !party.clear || party.first > opener + MOST_TITLES) return [];
  if (party.link !== 'direct' && party.link !== 'ب') return [];
  return party.items.every(({ kind }) => kinds.includes(kind)) ? party.items : [];
}

/** Where the names behind an opener end: at a verb, at what turns to something else, at a comma behind which no "and" goes on. */
function endBehind(sentence: readonly Word[], opener: number): number {
  for (let i = opener + 1; i < sentence.length; i++) {
    const { isVerb, text, separated } = sentence[i]!;
    if (isVerb || TURNS.has(text)) return i;
    if (separated && i > opener + 1 && !text.startsWith('و') && sentence[i]!.mention === null)
      return i;
  }
  return sentence.length;
}
