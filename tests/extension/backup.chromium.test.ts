import { describeBackup } from './backup.ts';

describeBackup('chromium');
