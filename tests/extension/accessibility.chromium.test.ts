import { describeAccessibility } from './accessibility.ts';

describeAccessibility('chromium');
