import ar from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import en from '../../extension/_locales/en/messages.json' with { type: 'json' };
import { addMessages } from './messages.ts';

/** Adds both languages, for what is one file and cannot load another: scripts beside pages. */
addMessages('ar', ar);
addMessages('en', en);
