import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** War and upheaval, in the words of those who report from there. */
export const WAYS_OF_WAR: readonly Trigger[] = [
  trigger('overthrow', {
    past: 'أسقط',
    present: 'يسقط',
    masdar: 'إسقاط',
    nouns: { 'نظام|حكم': '' },
    frames: ['{s} overthrew {o:person}', '{o:person} was overthrown'],
    example: [
      'أسقطت الثورة نظام حسني مبارك في 11 فبراير 2011',
      'Hosni Mubarak was overthrown, 11 February 2011',
    ],
    counterexample: 'أسقطت المحكمة دعوى حسني مبارك في 11 فبراير 2011',
  }),
  trigger('overthrow', {
    past: 'نفذ قاد شن دبر',
    present: 'ينفذ يقود',
    nouns: { 'انقلابا|انقلابا عسكريا|انقلاب|محاولة_انقلاب': '' },
    unless: 'محاولة فاشلا فاشلة',
    frames: [
      '{s:person} led a coup against {o:person:علي,ضد}',
      'A coup overthrew {o:person:علي,ضد}',
    ],
    example: [
      'نفذ ضباط انقلابا على عمر البشير في 11 أبريل 2019',
      'A coup overthrew Omar al-Bashir, 11 April 2019',
    ],
    counterexample: 'نفذ ضباط محاولة انقلاب على عمر البشير في 11 أبريل 2009',
  }),
  trigger('attack', {
    past: 'نفذ',
    present: 'ينفذ',
    masdar: 'تنفيذ',
    nouns: { 'عملية|عمليات|عملية عسكرية|عملية نوعية|ضربات|هجوما': 'an operation' },
    unless: 'جراحية زرع سلام إغاثة إجلاء اغتيال',
    frames: ['{s} carried out {n} against {o:state:ضد,علي}'],
    example: [
      'نفذ حزب الله عملية ضد إسرائيل في 3 مايو 2024',
      'Hezbollah carried out an operation against Israel, 3 May 2024',
    ],
    counterexample: 'نفذ حزب الله خطة لوجستية ضد إسرائيل في 3 مايو 2024',
  }),
  trigger('recapture', {
    past: 'طهر حرر',
    present: 'يطهر يحرر',
    masdar: 'تطهير تحرير',
    frames: [
      '{s:org} recaptured {o:place} from {w:org:من}',
      '{s:org} recaptured {o:place}',
      '{s:country} recaptured {o:place} from {w:org:من}',
    ],
    unless: 'صحيفة مجلة الخطاب البيان مخالفة محضرا',
    example: [
      'طهرت حركة حماس غزة من حركة طالبان في 20 مايو 2025',
      'Hamas recaptured Gaza from the Taliban, 20 May 2025',
    ],
    counterexample: 'حررت حركة حماس محضرا في غزة في 20 مايو 2025',
  }),
  trigger('besiege', {
    past: 'أطبق أحكم شدد ضرب',
    present: 'يطبق يشدد',
    masdar: 'إحكام تشديد',
    nouns: { 'حصارها|حصاره|الحصار|حصارا|الطوق|طوقا|حصارهم': '' },
    frames: ['{s} besieged {o:state:علي,حول}'],
    example: [
      'أطبقت قوات الدعم السريع حصارها على الخرطوم في 10 مايو 2024',
      'The Rapid Support Forces besieged Khartoum, 10 May 2024',
    ],
    counterexample: 'أطبقت قوات الدعم السريع فمها على الخرطوم في 10 مايو 2024',
  }),
  trigger('cease-fire', {
    exact: 'صمتت سكتت',
    nouns: { 'المدافع|البنادق|أصوات المدافع|آلة الحرب|الأسلحة': '' },
    frames: ['A ceasefire between {o::بين} began', 'A ceasefire began in {o:land:في}'],
    example: [
      'صمتت المدافع بين إسرائيل وحزب الله في 27 نوفمبر 2024',
      'A ceasefire between Israel and Hezbollah began, 27 November 2024',
    ],
    counterexample: 'صمتت الأقلام بين إسرائيل وحزب الله في 27 نوفمبر 2024',
  }),
  trigger('explode', {
    passive: 'فجر فجرت',
    nouns: { 'نفسه|نفسها': '' },
    frames: ['A suicide bombing took place in {o:land:في,ب}'],
    example: [
      'فجّر انتحاري نفسه في باريس في 3 مايو 2015',
      'A suicide bombing took place in Paris, 3 May 2015',
    ],
    counterexample: 'فجر يوم 3 مايو 2015 أقفل متجر في باريس',
  }),
  trigger('extradite', {
    past: 'تسلم',
    present: 'يتسلم',
    masdar: 'تسلم',
    frames: [
      '{s:state} took over {o:person} from {w:state:من}',
      '{s:org} took custody of {o:person}',
      '{s:country} took custody of {o:person}',
    ],
    unless: 'رسالة أوراق جائزة وسام',
    example: [
      'تسلمت المحكمة الجنائية الدولية عمر البشير في 12 مارس 2025',
      'The International Criminal Court took custody of Omar al-Bashir, 12 March 2025',
    ],
    counterexample: 'تسلمت المحكمة الجنائية الدولية ملفا عن عمر البشير في 12 مارس 2025',
  }),
  trigger('pardon', {
    passive: 'شمل شملت',
    nouns: { 'العفو|عفو|العفو الملكي|العفو الرئاسي|عفو ملكي|عفو رئاسي|قرار العفو': '' },
    frames: ['{o:person} was pardoned'],
    example: [
      'شمل العفو الرئاسي راشد الغنوشي في 29 يوليو 2024',
      'Rached Ghannouchi was pardoned, 29 July 2024',
    ],
    counterexample: 'شمل التكريم راشد الغنوشي في 29 يوليو 2024',
  }),
  trigger('pardon', {
    past: 'استفاد',
    present: 'يستفيد',
    nouns: { 'من عفو|من العفو|بعفو|عفو ملكي|عفو رئاسي|بالعفو': '' },
    frames: ['{s:person} was pardoned'],
    example: [
      'استفاد راشد الغنوشي من عفو رئاسي في 29 يوليو 2024',
      'Rached Ghannouchi was pardoned, 29 July 2024',
    ],
    counterexample: 'استفاد راشد الغنوشي من قرض في 29 يوليو 2024',
  }),
  trigger('found', {
    exact: 'أبصرت رأت أبصر',
    nouns: { النور: '' },
    frames: ['{s:org} was founded'],
    example: [
      'رأت الأمم المتحدة النور في 24 أكتوبر 1945',
      'The United Nations was founded, 24 October 1945',
    ],
    counterexample: 'رأت الأمم المتحدة خطرا في 24 أكتوبر 2023',
  }),
  trigger('form-government', {
    exact: 'أبصرت رأت أعلن أعلنت كشف كشفت',
    nouns: {
      'تشكيلة حكومته|تشكيلة حكومتها|تشكيلة الحكومة|تشكيل حكومته|تشكيل حكومتها|تركيبة حكومته|تركيبة الحكومة|النور|ولادة حكومته|ميلاد حكومته':
        '',
    },
    frames: ['{s:person} formed a government'],
    example: [
      'أبصرت حكومة نجلاء بودن النور في 11 أكتوبر 2021',
      'Najla Bouden formed a government, 11 October 2021',
    ],
    counterexample: 'أبصرت نجلاء بودن خطأ في 11 أكتوبر 2021',
  }),
  trigger('take-office', {
    past: 'تقلد اعتلى',
    present: 'يتقلد يعتلي',
    masdar: 'تقلد اعتلاء',
    nouns: {
      'العرش|عرش|سدة الحكم': 'the throne',
      'رئاسة|الرئاسة': 'the presidency',
      'حقيبة|وزارة': 'a ministry',
      'منصب|مهام|مهامه|مهامها|المنصب|مقاليد|المسؤولية': 'an office',
    },
    frames: ['{s:person} took over {n}'],
    example: [
      'تقلدت نجلاء بودن منصب رئيسة الحكومة في 11 أكتوبر 2021',
      'Najla Bouden took over an office, 11 October 2021',
    ],
    counterexample: 'تقلدت نجلاء بودن وساما في 11 أكتوبر 2021',
  }),
  trigger('win-election', {
    past: 'اكتسح حسم ظفر كسب',
    present: 'يكتسح يحسم',
    masdar: 'اكتساح',
    nouns: {
      'الانتخابات|انتخابات|الرئاسيات|السباق الرئاسي|بمنصب|برئاسة|بالرئاسة|الاقتراع|سباق الرئاسة|بمقعد|بولاية':
        '',
    },
    frames: ['{s} won the election'],
    example: [
      'اكتسح قيس سعيد الانتخابات في 6 أكتوبر 2024',
      'Kais Saied won the election, 6 October 2024',
    ],
    counterexample: 'حسم قيس سعيد موقفه من الترشح في 6 أكتوبر 2024',
  }),
];
