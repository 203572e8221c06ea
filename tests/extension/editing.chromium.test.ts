import { describeEditing } from './editing.ts';

describeEditing('chromium');
