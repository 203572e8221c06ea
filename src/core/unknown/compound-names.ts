/**
 * First words of given names of two words, by the second, as written: "قمر الدين", "فضل الله".
 *
 * Example: فخر in "فخر الدين"; counter-example: رجال in "رجال الدين" is none.
 */
const FIRSTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    الدين:
      'جمال صلاح نور علاء عز حسام شمس محيي محي بدر سيف تقي خير سعد نجم شهاب ضياء ظهير عماد فخر قمر كمال ناصر نصر بهاء تاج جلال حسن زين سراج شرف صدر صفي عصام غياث قطب معين مجد نصير همام أسد برهان أمين رضي رشيد حسين ولي نظام غازي',
    الله: 'سعد فضل عبد حمد نصر جار فتح خير عطا رزق أسد شكر ضيف جاد ملا أمان نعمة لطف هبة عناية رحمة ذبيح حبيب خليل نجيب سميع ثناء',
    الرحمن: 'فتح فضل ضياء حبيب سيف شمس مجيب عزيز لطف',
    الإسلام: 'سيف شمس نور ضياء',
    المولى: 'فضل جاد عبد خير',
  }).map(([second, firsts]) => [second, new Set(firsts.split(' '))]),
);

/** Whether two words, without particles, are one given name. */
export function isCompoundName(first: string, second: string): boolean {
  return FIRSTS.get(second)?.has(first) ?? false;
}
