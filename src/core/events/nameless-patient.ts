import { BETWEEN } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/** Whether a verb is done to people who have no name: "وقد قُتل فيها شخص", "وأصيب 21". */
export function namesPatient(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + MOST_BETWEEN)) {
    if (word.separated || word.date !== null) return false;
    if (BETWEEN.has(word.text)) continue;
    return PEOPLE.test(word.text);
  }
  return false;
}

const MOST_BETWEEN = 4;
const PEOPLE =
  /^(?:\d+|شخص|اشخاص|شخصان|شخصين|اثنان|اثنين|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|عشرات|مءات|الاف|عدد|اخرون|اخر|مدني|مدنيون|مدنيان|جندي|جنود|جنديان|عنصر|عناصر|طفل|اطفال|امراه|نساء|مواطن|مواطنون|متظاهر|متظاهرون|صحفي|صحافي|صحفيون)$/u;
