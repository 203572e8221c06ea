import type { Trigger } from '../trigger.ts';
import { IDIOMS_OF_COURTS } from './idioms-of-courts.ts';
import { IDIOMS_OF_DAILY_LIFE } from './idioms-of-daily-life.ts';
import { IDIOMS_OF_GOVERNMENT } from './idioms-of-government.ts';
import { IDIOMS_OF_PLAY_AND_MONEY } from './idioms-of-play-and-money.ts';
import { IDIOMS_OF_SPEECH } from './idioms-of-speech.ts';
import { IDIOMS_OF_STATES } from './idioms-of-states.ts';
import { IDIOMS_OF_WAR } from './idioms-of-war.ts';

/** What each class is called in idioms that no plainer row knows; they come after those. */
export const IDIOMS: readonly Trigger[] = [
  ...IDIOMS_OF_STATES,
  ...IDIOMS_OF_SPEECH,
  ...IDIOMS_OF_GOVERNMENT,
  ...IDIOMS_OF_WAR,
  ...IDIOMS_OF_COURTS,
  ...IDIOMS_OF_DAILY_LIFE,
  ...IDIOMS_OF_PLAY_AND_MONEY,
];
