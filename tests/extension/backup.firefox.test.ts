import { describeBackup } from './backup.ts';

describeBackup('firefox');
