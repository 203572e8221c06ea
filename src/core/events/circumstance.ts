import { fold } from '../text/fold.ts';

const IN = new Set(['في', 'خلال', 'أثناء', 'لدى', 'بمناسبة', 'قبيل'].map(fold));
const ON = fold('على');
const MARGIN = fold('هامش');
/** "بقصر قرطاج", "بالعاصمة": where it was. */
const AT =
  /^ب(?:ال)?(?:قصر|مقر|ديوان|مدينه|عاصمه|قاعه|مطار|مكتب|مبني|مركز|فندق|ساحه|ملعب|ميناء|قاعده|محافظه|ولايه)$/u;

/**
 * What stands between a verb and a party without where and when it was, for a comma or a date closes such words: "استقبل السيسي، أمس في الديوان
 * الأميري، وزير الخارجية". What the preposition has right behind it, with no more, is left: a name may yet follow.
 */
export function withoutCircumstance(gap: readonly string[]): string[] {
  const at = gap.findIndex(
    (word, i) => IN.has(word) || AT.test(word) || (word === ON && gap[i + 1] === MARGIN),
  );
  if (at < 0 || gap.length - at < 2) return [...gap];
  return gap.slice(0, at);
}
