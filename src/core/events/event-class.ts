/** What an event is about, for choosing among many; a line of each language names it in the interface. */
export const EVENT_FIELDS = [
  'diplomacy',
  'statements',
  'government',
  'war',
  'justice',
  'society',
  'economy',
  'culture',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** The classes of events by field: what a trigger word announces, and what an event of a pack may say it is. */
const CLASSES = {
  diplomacy: [
    ...['sign', 'meet', 'receive', 'visit', 'arrive', 'leave', 'return', 'talk', 'summit'],
    ...['sever-relations', 'restore-relations', 'recognise', 'join', 'withdraw-from-treaty'],
    ...['ratify', 'sanction', 'lift-sanctions', 'agree', 'mediate', 'host', 'expel'],
    ...['recall-ambassador', 'summon', 'message', 'attend'],
  ],
  statements: [
    ...['announce', 'accuse', 'reject', 'condemn', 'apologise', 'warn', 'demand', 'promise'],
    ...['speak', 'publish'],
  ],
  government: [
    ...['independence', 'elect', 'win-election', 'hold-election', 'nominate', 'appoint'],
    ...['dismiss', 'resign', 'take-office', 'overthrow', 'form-government', 'dissolve', 'found'],
    ...['adopt', 'approve', 'veto', 'vote', 'repeal', 'suspend', 'ban', 'merge', 'inspect'],
  ],
  war: [
    ...['invade', 'occupy', 'attack', 'kill', 'assassinate', 'wound', 'seize', 'recapture'],
    ...['besiege', 'deploy', 'withdraw-forces', 'test', 'launch', 'outbreak', 'shell', 'strike'],
    ...['shoot-down', 'intercept', 'clash', 'cease-fire', 'surrender', 'kidnap'],
    ...['exchange-prisoners', 'explode'],
  ],
  justice: [
    ...['arrest', 'release', 'charge', 'try', 'sentence', 'acquit', 'pardon', 'execute'],
    ...['extradite', 'investigate', 'rule'],
  ],
  society: [
    ...['protest', 'strike-work', 'disaster', 'crash', 'fire', 'displace', 'evacuate', 'flee'],
    ...['return-of-refugees', 'die', 'born', 'bury'],
  ],
  economy: ['buy', 'sell', 'export', 'import', 'grant', 'set-rate'],
  culture: [
    ...['open', 'award', 'discover', 'win-match', 'lose', 'qualify', 'draw', 'transfer', 'perform'],
  ],
} as const satisfies Record<EventField, readonly string[]>;

/** Every class, by field. */
export const EVENT_CLASSES = [
  ...CLASSES.diplomacy,
  ...CLASSES.statements,
  ...CLASSES.government,
  ...CLASSES.war,
  ...CLASSES.justice,
  ...CLASSES.society,
  ...CLASSES.economy,
  ...CLASSES.culture,
] as const;
export type EventClass = (typeof EVENT_CLASSES)[number];

const FIELDS: ReadonlyMap<string, EventField> = new Map(
  EVENT_FIELDS.flatMap((field) => CLASSES[field].map((name) => [name, field] as const)),
);

/** @example fieldOf('sign') === 'diplomacy' */
export function fieldOf(name: EventClass): EventField {
  return FIELDS.get(name)!;
}
