import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/u).map(fold));

const WORKS = words(
  `فيلم فيلما الفيلم مسلسل مسلسلا المسلسل رواية الرواية مسرحية المسرحية قصة القصة كتاب كتابا الكتاب وثائقي الوثائقي مذكرات المذكرات رسم لوحة اللوحة قصيدة
  القصيدة أغنية الأغنية لعبة اللعبة مشهد المشهد حلقة الحلقة سيناريو السيناريو أسطورة الأسطورة`,
);
const TELLS = words(
  'يحكي تحكي يروي تروي يصور تصور يجسد تجسد يسرد تسرد يتخيل تتخيل يتناول تتناول يستعيد تستعيد يحاكي تحاكي يظهر تظهر يصف تصف',
);
const IN = fold('في');
/** "تخيل أن", "لنتخيل أن". */
const IMAGINING = words('تخيل تخيلوا لنتخيل يتخيل تخيلت تتخيل');
/** "كتب في روايته أن"; what stands in his memoirs may be so. */
const OF_HIS = words(
  'روايته روايتها فيلمه فيلمها مسلسله مسلسلها مسرحيته مسرحيتها قصته قصتها قصيدته قصيدتها',
);
/** "قال ساخرا إن". */
const JOKING = words('ساخرا ساخرة مازحا مازحة متهكما متهكمة مستهزئا هازئا');
const SAID = words('إن أن إنه إنها أنه أنها بأن');
/** How far from its verb a work may stand, in words. */
const REACH = 6;

/**
 * From which word on a sentence retells what a work tells, whose dates are those of the work as often as not: "رواية صدرت عام 2010 تحكي
 * قتل …", "في فيلم أنتج عام 2012 يقتل …". Infinity where it does nowhere.
 */
export function fictionFrom(sentence: readonly Word[]): number {
  const at = sentence.findIndex(({ text, bare }, i) => {
    if (IMAGINING.has(bare) || (OF_HIS.has(text) && sentence[i - 1]?.bare === IN)) return true;
    if (JOKING.has(text) && SAID.has(sentence[i + 1]?.text ?? '')) return true;
    if (WORKS.has(bare) || WORKS.has(text)) return i <= 2 && sentence[i - 1]?.bare === IN;
    return TELLS.has(text) && hasWorkNear(sentence, i);
  });
  return at < 0 ? Infinity : at;
}

function hasWorkNear(sentence: readonly Word[], at: number): boolean {
  return sentence
    .slice(Math.max(0, at - REACH), at + 3)
    .some(
      ({ text, bare, mention }) =>
        mention?.party.kind === 'work' || WORKS.has(bare) || WORKS.has(text),
    );
}
