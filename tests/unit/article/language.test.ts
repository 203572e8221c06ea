import { describe, expect, it } from 'vitest';
import { countLetters, languageOf } from '../../../src/article/language.ts';

const ARABIC = 'قالت الوزارة في بيان إن اللجنة التي شكلت أمس ستزور المدينة على رأس وفد كبير.';
const PERSIAN =
  'وزارت در بیانیه‌ای گفت که این هیئت را برای بازدید از شهر فرستاده است و گزارش می‌دهد.';
const ENGLISH =
  'The ministry said on Monday that the committee would visit the city within a week.';

function onKeyboard(text: string, letters: Record<string, string>): string {
  return text.replace(/./gu, (letter) => letters[letter] ?? letter);
}

describe('languageOf', () => {
  it.each([
    ['ar', ARABIC],
    ['fa', PERSIAN],
    ['ur', 'وزارت نے ایک بیان میں کہا ہے کہ کمیٹی کل شہر کا دورہ کرے گی اور رپورٹ پیش کرے گی۔'],
    ['ps', 'وزارت په یوه اعلامیه کې ویلي چې دا پلاوی به سبا ته ښار ته ولاړ شي او راپور به ورکړي.'],
    ['ckb', 'وەزارەت لە ڕاگەیەندراوێکدا وتی کە لیژنەکە سبەی سەردانی شارەکە دەکات بۆ پشکنین.'],
    ['ug', 'مىنىستىرلىق باياناتىدا بۇ گۇرۇپپىنىڭ ئەتە شەھەرنى زىيارەت قىلىدىغانلىقىنى بىلدۈردى.'],
    ['sd', 'وزارت هڪ بيان ۾ چيو آهي ته ڪميٽي سڀاڻي شهر جو دورو ڪندي ۽ رپورٽ پيش ڪندي.'],
    [
      'pnb',
      'وزارت نے آکھیا اے پئی کمیٹی کل شہر دا دورہ کرے گی تے لوکاں نوں رپورٹ دے گی، نال وزیر وی ہون گے۔',
    ],
    [
      'skr',
      'وزارت دا آکھݨ ہے جو کمیٹی شہر دا دورہ کریسی تے لوکاں کوں رپورٹ ݙیسی، وچ کجھ ڳالھیں وی ہن۔',
    ],
  ])('tells %s by letters and words', (code, text) => {
    expect(languageOf(text, null)).toBe(code);
  });

  it('reads Arabic typed on a Persian keyboard, and Persian typed on an Arabic one', () => {
    expect(languageOf(onKeyboard(ARABIC, { ي: 'ی', ك: 'ک', ى: 'ی' }), null)).toBe('ar');
    expect(languageOf(onKeyboard(PERSIAN, { ی: 'ي', ک: 'ك' }), null)).toBe('fa');
  });

  it('reads vocalised text, tatweel and presentation forms', () => {
    expect(languageOf('قالَتِ الوِزارَةُ في بَيانٍ إِنَّ اللَّجْنَةَ الَّتي شُكِّلَتْ سَتَزورُ المَدينَةَ', null)).toBe('ar');
    expect(languageOf('ﻗﺎﻟﺖ ﺍﻟﻮﺯﺍﺭﺓ ﻓﻲ ﺑﻴﺎﻥ ﺇﻥ ﺍﻟﻠﺠﻨﺔ ﺳﺘﺰﻭﺭ ﺍﻟﻤﺪﻳﻨﺔ', null)).toBe('ar');
  });

  it('follows the larger part of a mixed text', () => {
    expect(languageOf(`${PERSIAN} ${PERSIAN} «خير الكلام ما قل ودل»`, null)).toBe('fa');
    expect(languageOf(`${ARABIC} ${ARABIC} «زبان فارسی را پاس بدارید»`, null)).toBe('ar');
    expect(languageOf(`${ENGLISH} ${ENGLISH} ${ENGLISH} خير الكلام ما قل ودل`, 'en')).toBe('en');
    expect(languageOf(`${ARABIC} ${ENGLISH}`, 'en')).toBe('ar');
  });

  it('takes the hint for other scripts only, and never against the text', () => {
    expect(languageOf(ENGLISH, 'en-GB')).toBe('en');
    expect(languageOf(ENGLISH, 'ar')).toBe('und');
    expect(languageOf(ENGLISH, 'not a code')).toBe('und');
    expect(languageOf(ARABIC, 'fa')).toBe('ar');
    expect(languageOf(PERSIAN, 'ar')).toBe('fa');
  });

  it('says nothing on too little text', () => {
    expect(languageOf('', null)).toBe('und');
    expect(languageOf('الرئيسية', 'ar')).toBe('und');
    expect(languageOf('ششششششششششششششششششششششششش', null)).toBe('und');
  });

  it('looks at all of a long text', () => {
    const quotation = `${ARABIC}\n`.repeat(100);
    expect(languageOf(quotation + `${PERSIAN}\n`.repeat(1500), null)).toBe('fa');
  });
});

describe('countLetters', () => {
  it.each([
    ['سلام world', 4, 5],
    ['عَرَبِيّ، ١٢٣ 456 .؟', 4, 0],
    ['Москва Ελλάς', 0, 11],
    ['“…” — 2024 🙂', 0, 0],
  ])('%s', (text, arabic, other) => {
    expect(countLetters(text)).toEqual({ arabic, other });
  });
});

it('one word of another language in a few Arabic ones names no language', () => {
  expect(languageOf('فاز جو بايدن واعتقل هانتر بايدن', null)).toBe('und'); // جو is a word of Sindhi
  expect(languageOf('وصل دا سيلفا ثم غادر برازيليا', null)).toBe('und'); // دا of Saraiki
  expect(languageOf('ڪميٽي سڀاڻي شهر جو دورو ڪندي ۽ واپس ايندي', null)).toBe('sd');
});
