import { startPage } from '../page/start-page.tsx';
import { LibraryApp } from './library-app.tsx';

void startPage('panel_tab_library', LibraryApp);
