import { describeEvents } from './events.ts';

describeEvents('firefox');
