import { startPage } from '../page/start-page.tsx';
import { TimelineApp } from './timeline-app.tsx';

void startPage('timeline_title', TimelineApp);
