import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

/** "ألقى كلمة عن بعد": from afar, so that neither a clause of what was before nor a limit of time begins with that "after". */
export function isFromAfar(words: readonly Word[], i: number): boolean {
  return words[i]?.text === AFTER && words[i - 1]?.text === FROM;
}

const AFTER = fold('بعد');
const FROM = fold('عن');
