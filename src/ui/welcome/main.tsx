import { startPage } from '../page/start-page.tsx';
import { WelcomeApp } from './welcome-app.tsx';

void startPage('welcome_title', WelcomeApp);
