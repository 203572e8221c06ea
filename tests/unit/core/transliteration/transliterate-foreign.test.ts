import { describe, expect, it } from 'vitest';
import {
  transliterateForeign,
  vocaliseForeign,
} from '../../../../src/core/transliteration/transliterate-foreign.ts';

/** Arabic, English, with marks, ALA-LC. */
const READ: [string, string, string, string][] = [
  ['لافروف', 'Lavrov', 'لَافْرُوف', 'Lāfrūf'],
  ['جو بايدن', 'Joe Biden', 'جُو بَايْدِن', 'Jū Bāydin'],
  ['دونالد ترامب', 'Donald Trump', 'دُونَالْد تْرَامْب', 'Dūnāld Trāmb'],
  ['باراك أوباما', 'Barack Obama', 'بَارَاك أُوبَامَا', 'Bārāk Ūbāmā'],
  ['كيم جونغ أون', 'Kim Jong Un', 'كِيم جُونْغ أُون', 'Kīm Jūngh Ūn'],
  ['أوستن', 'Austin', 'أَوْسْتِن', 'Awstin'],
  ['إيمانويل ماكرون', 'Emmanuel Macron', 'إِيمَانُوِيل مَاكْرُون', 'Īmānuwīl Mākrūn'],
  ['ألبرت', 'Albert', 'أَلْبِرْت', 'Albirt'],
  ['ماريا', 'Maria', 'مَارِيَا', 'Māriyā'],
  ['رافائيل', 'Rafael', 'رَافَائِيل', 'Rāfāʼīl'],
  ['نيويورك', 'New York', 'نِيُويُورْك', 'Niyūyūrk'],
  ['رودو', 'Rodeau', 'رُودُو', 'Rūdū'],
  ['بونغي', 'Punggye', 'بُونْغِي', 'Būnghī'],
  ['بيونغ يانغ', 'Pyongyang', 'بْيُونْغ يَانْغ', 'Byūngh Yāngh'],
  ['سول', 'Seoul', 'سُول', 'Sūl'],
  ['سو-57', 'Su-57', 'سُو-57', 'Sū-57'],
  // Arabic names that are known by heart.
  ['محمد بن سلمان', 'Mohammed bin Salman', 'مُحَمَّد بن سَلْمَان', 'Muḥammad ibn Salmān'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'عَبْد الفَتَّاح السِيسِي', 'ʻAbd al-Fattāḥ al-Sīsī'],
  ['خالد لافروف', 'Khaled Lavrov', 'خَالِد لَافْرُوف', 'Khālid Lāfrūf'],
];

describe('transliterateForeign', () => {
  it.each(READ)('reads %s by %s as %s, %s', (arabic, english, vocalised, alaLc) => {
    expect(vocaliseForeign(arabic, english)).toBe(vocalised);
    expect(transliterateForeign(arabic, english, 'ala-lc')).toBe(alaLc);
  });

  it('takes the scheme', () => {
    expect(transliterateForeign('سيرغي لافروف', 'Sergei Lavrov', 'plain')).toBe('Sirghi Lafruf');
  });

  it.each([
    ['الأمم المتحدة', 'United Nations', 'a translation'],
    ['ألمانيا', 'Germany', 'another name'],
    ['لافروف', 'Putin', 'another person'],
    ['حيدرة', 'Haidara', 'an Arabic name that is not in the table'],
    ['طهران', 'Tehran', 'an e that stands for another vowel after ط'],
    ['الدنمارك', 'Denmark', 'an article that the other has not'],
    ['لافروف', '', 'no English name'],
  ])('does not read %s by %s: %s', (arabic, english) => {
    expect(transliterateForeign(arabic, english, 'ala-lc')).toBeNull();
  });
});
