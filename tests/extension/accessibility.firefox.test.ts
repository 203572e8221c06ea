import { describeAccessibility } from './accessibility.ts';

describeAccessibility('firefox');
