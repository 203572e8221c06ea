import { startPage } from '../page/start-page.tsx';
import { PanelApp } from './panel-app.tsx';

void startPage('panel_title', PanelApp);
