import { fold } from '../text/fold.ts';

const FORCES = new Set(
  'قوات وحدات فرقة فرق عناصر أعوان رجال مصالح أجهزة دورية قوة سلطات'.split(' ').map(fold),
);
const OF_SECURITY = new Set(
  'الأمن أمن أمنية الأمنية الشرطة شرطة الحرس الدرك المباحث المخابرات الأمنيين'.split(' ').map(fold),
);
const OF = fold('من');
const FURTHER = new Set(
  'الوطني الوطنية الملكي العام العامة القضائية الداخلي خاصة الخاصة مشتركة العسكرية'
    .split(' ')
    .map(fold),
);

/**
 * What stands between a verb and a person without police who have no name of their own: they did it, and hide nobody: "أوقفت وحدات أمنية
 * فلانا", "ألقت قوة من الأمن القبض على فلان".
 */
export function withoutNamelessForces(gap: readonly string[]): readonly string[] {
  if (!FORCES.has(gap[0] ?? '')) return gap;
  const at = gap[1] === OF ? 2 : 1;
  if (!OF_SECURITY.has(gap[at] ?? '')) return gap;
  return gap.slice(FURTHER.has(gap[at + 1] ?? '') ? at + 2 : at + 1);
}
