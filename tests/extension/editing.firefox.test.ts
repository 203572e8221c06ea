import { describeEditing } from './editing.ts';

describeEditing('firefox');
