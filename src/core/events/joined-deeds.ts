import { isJoined, triggerForms } from './lexicon.ts';

/** Whether a folded word is a verbal noun that "and" joins to another: "وتعيين" in "إقالة فلان وتعيين فلان". */
export function isJoinedDeed(word: string): boolean {
  return isJoined(word) && triggerForms(word).some(({ form }) => form === 'masdar');
}
