import { fold } from '../text/fold.ts';
import { DONE_TO, isAlone } from './inherited.ts';
import { isOffice } from './own-title.ts';
import { namesPatient } from './nameless-patient.ts';
import type { Word } from './sentence.ts';
import type { Trigger } from './trigger.ts';

/**
 * Whether a verb of what is done to persons has nobody behind it, so that it is the passive of whom was told before: "الغنوشي الذي اعتقل في
 * 17 أبريل", "وكانت قد أوقفت في ماي".
 */
export function isDoneAlone(
  words: readonly Word[],
  at: number,
  clause: readonly number[],
  { name, frames }: Trigger,
  /** Whether a damma says that it is passive. */
  isPassive: boolean,
): boolean {
  if (!DONE_TO.has(name) || namesPatient(words, at)) return false;
  if (!(isPassive || isAlone(words, at) || isOffice(words[at + 1]!.text))) return false;
  if (
    !frames.some(
      ({ by, object }) => object?.includes('person') === true && by?.includes('direct') !== false,
    )
  )
    return false;
  return clause.every(
    (i) => i <= at || words[i]!.mention?.party.kind !== 'person' || isOfReign(words, i),
  );
}

/** "عُيّن وزيرا في حكومة المهندس شريف إسماعيل", "في عهد مبارك": whoever ruled then. */
function isOfReign(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - REIGN_REACH), at).some(({ text }) => REIGNS.has(text));
}

const REIGN_REACH = 4;
const REIGNS = new Set('حكومة عهد إدارة ولاية رئاسة حكم'.split(' ').map(fold));
