import { fold } from '../text/fold.ts';
import type { Word } from './sentence.ts';

const IN = new Set(['في', 'خلال', 'أثناء', 'لدى', 'بمناسبة', 'قبيل'].map(fold));
const ON = fold('على');
const MARGIN = fold('هامش');
/** "غير بعيد عن الحدود", "بالقرب من المطار". */
const NEAR = new Set(
  ['غير بعيد', 'بعيدا عن', 'بالقرب من', 'على مقربة', 'على بعد', 'قرب الحدود'].map(fold),
);
/** "بقصر قرطاج", "بالعاصمة": where it was. */
const AT =
  /^ب(?:ال)?(?:قصر|مقر|ديوان|مدينه|عاصمه|قاعه|مطار|مكتب|مبني|مركز|فندق|ساحه|ملعب|ميناء|قاعده|محافظه|ولايه)$/u;

/**
 * What stands between a verb and a party without where and when it was, for a comma or a date closes such words: "استقبل السيسي، أمس في الديوان
 * الأميري، وزير الخارجية". What the preposition has right behind it, with no more, is left: a name may yet follow.
 */
export function withoutCircumstance(gap: readonly string[]): string[] {
  const at = gap.findIndex(
    (word, i) =>
      IN.has(word) ||
      AT.test(word) ||
      (word === ON && gap[i + 1] === MARGIN) ||
      NEAR.has(`${word} ${gap[i + 1] ?? ''}`),
  );
  if (at < 0 || gap.length - at < 2) return [...gap];
  return gap.slice(0, at);
}

/** Whether an aside tells where something was: "غير بعيد عن الحدود الليبية". */
export function isWhereabouts(words: readonly Word[], first: number): boolean {
  return NEAR.has(`${words[first]!.text} ${words[first + 1]?.text ?? ''}`);
}

const STRENGTH = new Set(['بقوة', 'قوته', 'قوتها', 'شدته', 'شدتها', 'بشدة'].map(fold));
const DEGREES = new Set(['درجة', 'درجات', 'ريختر', 'لريختر'].map(fold));
const IS = new Set(['بلغت', 'تبلغ', 'بلغ', 'وبلغت'].map(fold));

/** The same without how strong an earthquake was: "زلزال بقوة 5.6 درجات على مقياس ريختر مدينة أغادير". */
export function withoutStrength(gap: readonly string[]): readonly string[] {
  const found = gap.findIndex((word) => STRENGTH.has(word));
  if (found < 0) return gap;
  const last = gap.findLastIndex((word) => DEGREES.has(word));
  if (last < found) return gap;
  const first = IS.has(gap[found - 1] ?? '') ? found - 1 : found;
  return [...gap.slice(0, first), ...gap.slice(last + 1)];
}

/** Whether a verb tells no more than how strong it was: "زلزال بلغت قوته 7 درجات". */
export function isOfStrength(words: readonly Word[], at: number): boolean {
  return IS.has(words[at]!.text) && STRENGTH.has(words[at + 1]?.text ?? '');
}
