import { describeEvents } from './events.ts';

describeEvents('chromium');
