import type { Trigger } from '../trigger.ts';
import { CALLS_AND_TREATIES } from './calls-and-treaties.ts';
import { WAYS_OF_DYING } from './ways-of-dying.ts';
import { WAYS_OF_GOVERNING } from './ways-of-governing.ts';
import { WAYS_OF_HONOURING } from './ways-of-honouring.ts';
import { WAYS_OF_JUDGING } from './ways-of-judging.ts';
import { WAYS_OF_MEETING } from './ways-of-meeting.ts';
import { WAYS_OF_PARLIAMENT } from './ways-of-parliament.ts';
import { WAYS_OF_PLAYING } from './ways-of-playing.ts';
import { WAYS_OF_SPEAKING } from './ways-of-speaking.ts';
import { WAYS_OF_STATES } from './ways-of-states.ts';
import { WAYS_OF_THE_STREET } from './ways-of-the-street.ts';
import { WAYS_OF_WAR } from './ways-of-war.ts';

/** What each class is called in the papers, in verbs that say little and idioms; they come before the plain rows. */
export const WAYS: readonly Trigger[] = [
  ...CALLS_AND_TREATIES,
  ...WAYS_OF_MEETING,
  ...WAYS_OF_JUDGING,
  ...WAYS_OF_PLAYING,
  ...WAYS_OF_GOVERNING,
  ...WAYS_OF_DYING,
  ...WAYS_OF_HONOURING,
  ...WAYS_OF_PARLIAMENT,
  ...WAYS_OF_THE_STREET,
  ...WAYS_OF_STATES,
  ...WAYS_OF_WAR,
  ...WAYS_OF_SPEAKING,
];
