import { fold } from '../text/fold.ts';

/** Offices and titles that stand before a person's name, their nisba or complement between or not. */
const TITLES = `
الرئيس الرئيسة رئيس رئيسة الزعيم زعيم المرشد الملك الملكة الأمير الأميرة أمير الشيخ الشيخة السلطان ولي الوزير
الوزيرة وزير وزيرة السفير السفيرة سفير سفيرة النائب النائبة نائب نائبة الجنرال اللواء الفريق العميد المشير
القائد قائد المتحدث المتحدثة متحدث المبعوث المندوب مندوب الأمين أمين المستشار المستشارة مستشار السيد السيدة
الدكتور الدكتورة نظيره نظيرته البابا القيصر الأدميرال الماريشال
`;

/** Titles that a given name follows at once, so that what comes next is no adjective ("الأمير تركي"). */
const BEFORE_GIVEN_NAMES = `الأمير الأميرة الشيخ الشيخة الملك السيد السيدة الدكتور الدكتورة اللواء العميد المهندس الفنان الفنانة المستشار`;

const TITLE_SET = asSet(TITLES);
const GIVEN_SET = asSet(BEFORE_GIVEN_NAMES);

function asSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(fold));
}

/** Whether a folded word is an office or a title. */
export function isTitle(folded: string): boolean {
  return TITLE_SET.has(folded);
}

/** Whether a folded word is a title that a given name follows. */
export function introducesGivenName(folded: string): boolean {
  return GIVEN_SET.has(folded);
}
