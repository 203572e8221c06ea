import { startPage } from '../page/start-page.tsx';
import { ReaderApp } from './reader-app.tsx';

void startPage('reader_title', ReaderApp);
