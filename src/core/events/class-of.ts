import type { EventClass } from './event-class.ts';
import type { Participation } from './event-mention.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/**
 * What an event is by those who take part: a person who defeats another where an election is spoken of has won it, and of those who died by
 * somebody's hand it is told that he killed them.
 */
export function classOf(
  { name }: Trigger,
  roles: readonly Participation[],
  words: readonly Word[],
): EventClass {
  if (name === 'die' && roles.some(({ role }) => role === 'agent') && isDoneTo(roles))
    return 'kill';
  if (name !== 'win-match' || roles.length < 2) return name;
  const isPersons = roles.every(
    ({ entry, role }) =>
      role === 'place' ||
      words.some(
        ({ mention }) => mention?.party.entry === entry && mention.party.kind === 'person',
      ),
  );
  return isPersons && words.some(({ text }) => ELECTION.test(text)) ? 'win-election' : name;
}

function isDoneTo(roles: readonly Participation[]): boolean {
  return roles.some(({ role }) => role === 'patient');
}

const ELECTION = /^(?:و|ب|ل|ف)?(?:ال)?(?:انتخابات|رءاسيات|اقتراع|رءاسه|رءاسيه|اصوات|انتخابيه)$/u;
