import { describeUsing } from './using.ts';

describeUsing('chromium');
