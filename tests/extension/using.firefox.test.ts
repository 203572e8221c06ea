import { describeUsing } from './using.ts';

describeUsing('firefox');
