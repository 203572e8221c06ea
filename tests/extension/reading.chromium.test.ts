import { describeReading } from './reading.ts';

describeReading('chromium');
