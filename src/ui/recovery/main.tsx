import { startPage } from '../page/start-page.tsx';
import { RecoveryApp } from './recovery-app.tsx';

void startPage('recovery_title', RecoveryApp);
