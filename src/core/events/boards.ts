import { fold } from '../text/fold.ts';
import { PREPOSITIONS } from './phrase-words.ts';

/** Those who act for a body whose name follows. */
const BOARDS = ['مجلس إدارة', 'المكتب التنفيذي', 'مجلس محافظي', 'مجلس أمناء'].map(fold);
const PARTS = new Set(
  `لجنة اللجنة هيئة الهيئة إدارة الإدارة دائرة الدائرة قطاع النيابة نيابة غرفة الغرفة قسم القسم فرقة الفرقة وحدة وحدات مصالح عناصر أجهزة قاضي
  القاضي وكيل الوكيل`
    .split(/\s+/u)
    .map(fold),
);
/** Men and offices of a body, through whom it acts: "عناصر المكتب المركزي للأبحاث القضائية", "أجهزة وزارة الداخلية". */
const MEN = new Set('عناصر مصالح أجهزة وحدات ضباط فرق دوريات رئاسة قيادة'.split(' ').map(fold));
const ORGANS = new Set(
  'المجلس المكتب اللجنة الجمعية الهيئة الأمانة القيادة المؤتمر'.split(' ').map(fold),
);

/** Whether words before a body joined by ل are an organ through which it acts: "المكتب السياسي لحركة حماس". */
export function isOrganOfBody([organ = '', ...adjectives]: readonly string[]): boolean {
  return (
    ORGANS.has(organ) &&
    adjectives.length > 0 &&
    adjectives.length <= MOST_ADJECTIVES &&
    adjectives.every((word) => word.startsWith('ال'))
  );
}

const MOST_ADJECTIVES = 2;
/** How many words the name of a committee may have. */
const MOST_WORDS = 5;

/** The words before the name of a body without those who act for it: "مجلس إدارة البنك المركزي", "مصالح الدرك الملكي". */
export function withoutBoard(head: readonly string[]): readonly string[] {
  if (MEN.has(head[0] ?? '')) return head.slice(1);
  return BOARDS.includes(head.slice(0, 2).join(' ')) ? head.slice(2) : head;
}

/** Whether words before a body joined by ب are a part of it that acts: "لجنة السياسة النقدية بالبنك المركزي". */
export function isPartOfBody(words: readonly string[]): boolean {
  return (
    PARTS.has(words[0] ?? '') &&
    words.length <= MOST_WORDS &&
    !words.some((word) => PREPOSITIONS.has(word))
  );
}
