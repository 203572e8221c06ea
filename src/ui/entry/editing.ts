/**
 * What is loaded together where a reader makes an entry theirs: apart, these would share a dozen small chunks, which
 * compress worse than one.
 */
export { EntryForm } from './entry-form.tsx';
export { EntryOwn } from './entry-own.tsx';
export { SpellingOf } from '../unknown/spelling-of.tsx';
export { YoursView } from '../yours/yours-view.tsx';
