import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(' ').map(fold));

/** Verbs whose subject is what takes place; it may stand far behind them: "تنطلق في القاهرة يوم 21 مايو محاكمة فلان". */
const PAST = words(
  `بدأت بدأ انطلقت انطلق جرت جرى تمت تم عقدت عقد استؤنفت استؤنف أقيمت أقيم انعقد انعقدت التأم التأمت دار دارت حصل حصلت حدث حدثت وقع وقعت
  اندلع اندلعت نشب نشبت تواصل تواصلت اختتم اختتمت انتهى انتهت نظم نظمت سجل سجلت كان`,
);
const PRESENT = words(
  'تبدأ يبدأ تنطلق ينطلق تجري يجري تستأنف يستأنف تعقد يعقد تقام يقام يتم تتم ينعقد تنعقد يلتئم تلتئم تدور يدور تنظم ينظم',
);
const BETWEEN = words(
  'في يوم مساء صباح فجر ليل ليلة عشية ظهر عصر خلال غدا اليوم أمس بمدينة مدينة بالعاصمة العاصمة بمقر بقصر قصر رسميا فعليا أيضا مجددا مراسم عملية حفل',
);
const REACH = 12;

/** In which tense a verb before a verbal noun says that it takes place; null where none does. */
export function tenseOfBeginning(
  sentence: readonly Word[],
  at: number,
): 'past' | 'present' | 'future' | null {
  // "انعقد، أمس في باريس، لقاء": an aside stands between; else another clause begins.
  if (sentence[at]!.separated && !isWhenOrWhere(sentence[at - 1])) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { bare, text, mention, date } = sentence[i]!;
    if (date !== null || BETWEEN.has(text)) continue;
    if (mention !== null) {
      if (isPlace(sentence, i)) continue;
      return null;
    }
    if (PAST.has(bare) || PAST.has(text)) return 'past';
    if (PRESENT.has(bare) || PRESENT.has(text)) return 'present';
    return PRESENT.has(bare.replace(/^س/u, '')) ? 'future' : null;
  }
  return null;
}

function isWhenOrWhere(word: Word | undefined): boolean {
  return word !== undefined && (word.date !== null || word.mention !== null);
}

/** Whether somebody named only says where: "في القاهرة", "بالرباط". */
function isPlace(sentence: readonly Word[], i: number): boolean {
  const { kind } = sentence[i]!.mention!.party;
  if (kind !== 'place' && kind !== 'country') return false;
  return (
    sentence[i]!.mention!.clitics.includes('ب') ||
    sentence.slice(Math.max(0, i - 3), i).some(({ text }) => BETWEEN.has(text))
  );
}
