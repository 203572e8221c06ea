import type { Gender } from '../core/life.ts';
import type { OfficeName } from '../core/pack/offices.ts';
import type { Language } from './language.ts';

/** How an office is called in each language, of a man and of a woman; one text where that is the same. */
type Titles = Readonly<
  Record<OfficeName, Readonly<Record<Language, string | readonly [string, string]>>>
>;

const TITLES: Titles = {
  king: { ar: ['ملك', 'ملكة'], en: ['King', 'Queen'] },
  emir: { ar: ['أمير', 'أميرة'], en: ['Emir', 'Emira'] },
  sultan: { ar: ['سلطان', 'سلطانة'], en: ['Sultan', 'Sultana'] },
  emperor: { ar: ['إمبراطور', 'إمبراطورة'], en: ['Emperor', 'Empress'] },
  president: { ar: ['رئيس', 'رئيسة'], en: 'President' },
  'vice-president': { ar: ['نائب الرئيس', 'نائبة الرئيس'], en: 'Vice President' },
  'prime-minister': { ar: ['رئيس الوزراء', 'رئيسة الوزراء'], en: 'Prime Minister' },
  'deputy-prime-minister': {
    ar: ['نائب رئيس الوزراء', 'نائبة رئيس الوزراء'],
    en: 'Deputy Prime Minister',
  },
  chancellor: { ar: ['مستشار', 'مستشارة'], en: 'Chancellor' },
  'supreme-leader': { ar: ['المرشد الأعلى', 'المرشدة العليا'], en: 'Supreme Leader' },
  'crown-prince': { ar: ['ولي العهد', 'ولية العهد'], en: ['Crown Prince', 'Crown Princess'] },
  regent: { ar: ['وصي على العرش', 'وصية على العرش'], en: 'Regent' },
  'foreign-minister': { ar: ['وزير الخارجية', 'وزيرة الخارجية'], en: 'Foreign Minister' },
  'defence-minister': { ar: ['وزير الدفاع', 'وزيرة الدفاع'], en: 'Defence Minister' },
  'interior-minister': { ar: ['وزير الداخلية', 'وزيرة الداخلية'], en: 'Interior Minister' },
  'finance-minister': { ar: ['وزير المالية', 'وزيرة المالية'], en: 'Finance Minister' },
  minister: { ar: ['وزير', 'وزيرة'], en: 'Minister' },
  speaker: { ar: ['رئيس البرلمان', 'رئيسة البرلمان'], en: 'Speaker' },
  'chief-of-staff': { ar: ['رئيس الأركان', 'رئيسة الأركان'], en: 'Chief of Staff' },
  commander: { ar: ['قائد', 'قائدة'], en: 'Commander' },
  leader: { ar: ['زعيم', 'زعيمة'], en: 'Leader' },
  'deputy-leader': { ar: ['نائب الزعيم', 'نائبة الزعيم'], en: 'Deputy Leader' },
  'secretary-general': { ar: ['الأمين العام', 'الأمينة العامة'], en: 'Secretary-General' },
  'deputy-secretary-general': {
    ar: ['نائب الأمين العام', 'نائبة الأمين العام'],
    en: 'Deputy Secretary-General',
  },
  'director-general': { ar: ['المدير العام', 'المديرة العامة'], en: 'Director-General' },
  head: { ar: ['رئيس', 'رئيسة'], en: 'Head' },
  'chief-executive': { ar: ['الرئيس التنفيذي', 'الرئيسة التنفيذية'], en: 'Chief Executive' },
  founder: { ar: ['مؤسس', 'مؤسسة'], en: 'Founder' },
  'state-governor': { ar: ['حاكم', 'حاكمة'], en: 'Governor' },
  governor: { ar: ['محافظ', 'محافظة'], en: 'Governor' },
  mayor: { ar: ['رئيس البلدية', 'رئيسة البلدية'], en: 'Mayor' },
  ambassador: { ar: ['سفير', 'سفيرة'], en: 'Ambassador' },
  envoy: { ar: ['مبعوث', 'مبعوثة'], en: 'Envoy' },
  spokesperson: { ar: ['متحدث', 'متحدثة'], en: ['Spokesman', 'Spokeswoman'] },
  'intelligence-chief': { ar: ['رئيس المخابرات', 'رئيسة المخابرات'], en: 'Intelligence Chief' },
  'national-security-adviser': {
    ar: ['مستشار الأمن القومي', 'مستشارة الأمن القومي'],
    en: 'National Security Adviser',
  },
  'chief-justice': { ar: ['رئيس القضاة', 'رئيسة القضاة'], en: 'Chief Justice' },
  'attorney-general': { ar: ['النائب العام', 'النائبة العامة'], en: 'Attorney General' },
  'member-of-parliament': {
    ar: ['نائب في البرلمان', 'نائبة في البرلمان'],
    en: 'Member of Parliament',
  },
  senator: { ar: ['عضو مجلس الشيوخ', 'عضوة مجلس الشيوخ'], en: 'Senator' },
  pope: { ar: 'بابا', en: 'Pope' },
  patriarch: { ar: ['بطريرك', 'بطريركة'], en: 'Patriarch' },
  'grand-mufti': { ar: ['المفتي العام', 'المفتية العامة'], en: 'Grand Mufti' },
  'grand-imam': { ar: 'الإمام الأكبر', en: 'Grand Imam' },
  caliph: { ar: 'خليفة', en: 'Caliph' },
  coach: { ar: ['مدرب', 'مدربة'], en: 'Coach' },
  player: { ar: ['لاعب', 'لاعبة'], en: 'Player' },
};

/**
 * The title of an office as its bearer has it, in the masculine where the gender is not known.
 *
 * @returns null for an office that a newer pack brings and this version has no title for
 * @example officeTitle('prime-minister', 'female', 'ar') === 'رئيسة الوزراء'
 */
export function officeTitle(
  as: string,
  gender: Gender | undefined,
  language: Language,
): string | null {
  const titles = Object.hasOwn(TITLES, as) ? TITLES[as as OfficeName][language] : null;
  if (titles === null || typeof titles === 'string') return titles;
  return titles[gender === 'female' ? 1 : 0];
}
