import { ENGLISH_ROWS_A_TO_I } from './english-rows-a-to-i.ts';
import { ENGLISH_ROWS_J_TO_Z } from './english-rows-j-to-z.ts';

/**
 * English words of the news and what Arabic papers write for them: nouns, adjectives and verbs that go with names ("Korean
 * troops", "minister resigns"), and fixed phrases, their words joined by hyphens ("air-strike"). What the glossary has as
 * an entry is here only where papers write it in other words, too. A row is an English word, its other forms, and behind
 * the equals sign the Arabic ones, of which several words are a phrase; rows end with a semicolon.
 */
export const ENGLISH_TABLE = ENGLISH_ROWS_A_TO_I + ENGLISH_ROWS_J_TO_Z;
