import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const RELATIONS = 'العلاقات|علاقاتهما|علاقات|العلاقات الدبلوماسية|علاقاتها|علاقاته';

/** What states do to one another and to persons, with the thing itself as the subject or behind "تم". */
export const WAYS_OF_STATES: readonly Trigger[] = [
  trigger('sever-relations', {
    masdar: 'قطع',
    exact: 'انقطعت قطعت',
    nouns: { [RELATIONS]: '' },
    frames: ['Relations between {o:state:بين} were severed'],
    example: [
      'تم قطع العلاقات بين السعودية وإيران في 3 يناير 2016',
      'Relations between Saudi Arabia and Iran were severed, 3 January 2016',
    ],
    counterexample: 'تم قطع الطريق بين السعودية وقطر في 3 يناير 2016',
  }),
  trigger('restore-relations', {
    exact: 'عادت استؤنفت',
    nouns: { [RELATIONS]: '' },
    frames: ['Relations between {o:state:بين} were restored'],
    example: [
      'عادت العلاقات بين السعودية وإيران في 10 مارس 2023',
      'Relations between Saudi Arabia and Iran were restored, 10 March 2023',
    ],
    counterexample: 'عادت المياه بين السعودية وإيران في 10 مارس 2023',
  }),
  trigger('restore-relations', {
    exact: 'طبعت',
    present: 'يطبع',
    unless: 'كتاب كتابا نسخة',
    nouns: { [RELATIONS]: '' },
    frames: ['{s:state} normalised relations with {o:state:مع}'],
    example: [
      'طبعت السعودية علاقاتها مع إيران في 10 مارس 2023',
      'Saudi Arabia normalised relations with Iran, 10 March 2023',
    ],
    counterexample: 'طبعت السعودية كتابا عن العلاقات مع إيران في 10 مارس 2023',
  }),
  trigger('recognise', {
    masdar: 'الاعتراف اعتراف',
    frames: ['{s} recognised {o:country:ب}', '{o:country:ب} was recognised'],
    example: [
      'تم الاعتراف بدولة فلسطين من قبل فرنسا في 22 سبتمبر 2024',
      'Palestine was recognised by France, 22 September 2024',
    ],
    counterexample: 'لم يتم الاعتراف بدولة فلسطين في 22 سبتمبر 2023',
  }),
  trigger('join', {
    past: 'التحق',
    present: 'يلتحق',
    masdar: 'التحاق',
    nouns: { 'بعضوية|عضوية': '' },
    frames: ['{s} joined {o:org:direct,ب}'],
    example: [
      'التحقت الجزائر بعضوية مجلس الأمن في 1 يناير 2024',
      'Algeria joined the UN Security Council, 1 January 2024',
    ],
    counterexample: 'التحقت الجزائر بركب الناجحين في 1 يناير 2024',
  }),
  trigger('join', {
    passive: 'أصبح أصبحت باتت صارت أضحت',
    nouns: {
      'عضوا|عضوة|العضو|عضوا كاملا|عضوا كامل العضوية|عضوا دائما|عضوا غير دائم|عضوا رسميا': '',
    },
    frames: ['{o:country} joined {w:org:في,ب}'],
    example: [
      'أصبحت فنلندا عضوا في حلف شمال الأطلسي يوم 4 أبريل 2023',
      'Finland joined NATO, 4 April 2023',
    ],
    counterexample: 'أصبحت فنلندا وجهة للسياح يوم 4 أبريل 2023',
  }),
  trigger('sanction', {
    passive: 'طالت شملت استهدفت',
    nouns: { 'عقوبات|العقوبات|عقوبة': '' },
    unless: 'السجن بالسجن سجنية الإيقاف',
    frames: ['{o} came under sanctions'],
    example: [
      'طالت عقوبات جديدة حزب الله في 10 أغسطس 2023',
      'Hezbollah came under sanctions, 10 August 2023',
    ],
    counterexample: 'طالت عقوبة السجن أنصار حزب الله في 10 أغسطس 2023',
  }),
  trigger('lift-sanctions', {
    past: 'شطب حذف أزال',
    present: 'يشطب',
    masdar: 'شطب حذف إزالة',
    nouns: { 'اسم|أسماء|اسمه|من قائمة الإرهاب|من قوائم الإرهاب|من القائمة السوداء': '' },
    unless: 'السجل التجاري الناخبين',
    frames: ['{s} took {o} off a list', '{o} was taken off a list'],
    example: [
      'شطبت الولايات المتحدة اسم حسن نصر الله من قائمة الإرهاب في 3 مايو 2022',
      'The United States took Hassan Nasrallah off a list, 3 May 2022',
    ],
    counterexample: 'شطبت الولايات المتحدة ديونا في 3 مايو 2022',
  }),
  trigger('mediate', {
    past: 'قاد رعى تولى',
    present: 'يقود يتولى',
    nouns: {
      'وساطة|الوساطة|جهود الوساطة|جهود وساطة|مساعي|مساعيها|دور الوسيط': '',
    },
    frames: ['{s} mediated between {o::بين}'],
    example: [
      'قادت قطر وساطة بين روسيا وأوكرانيا في 15 يناير 2025',
      'Qatar mediated between Russia and Ukraine, 15 January 2025',
    ],
    counterexample: 'قادت قطر حملة بين روسيا وأوكرانيا في 15 يناير 2025',
  }),
  trigger('mediate', {
    masdar: 'التوسط',
    frames: ['{s} mediated between {o::بين}'],
    example: [
      'نجحت قطر في التوسط بين روسيا وأوكرانيا في 15 يناير 2025',
      'Qatar mediated between Russia and Ukraine, 15 January 2025',
    ],
    counterexample: 'فشلت قطر في التوسط بين روسيا وأوكرانيا في 15 يناير 2025',
  }),
  trigger('expel', {
    past: 'أمهل',
    present: 'يمهل',
    masdar: 'إمهال',
    nouns: { 'لمغادرة|لمغادرتها|للمغادرة|للرحيل': '' },
    frames: ['{s:country} ordered {o:person} to leave', '{s:country} ordered diplomats to leave'],
    example: [
      'أمهلت فرنسا سيرغي لافروف 48 ساعة لمغادرة أراضيها في 14 أبريل 2025',
      'France ordered Sergey Lavrov to leave, 14 April 2025',
    ],
    counterexample: 'أمهلت فرنسا سيرغي لافروف أسبوعا للرد في 14 أبريل 2025',
  }),
  trigger('expel', {
    past: 'أبعد',
    present: 'يبعد',
    masdar: 'إبعاد',
    unless: 'الكرة كرة الشبهات الأنظار',
    frames: ['{s:country} expelled {o:person:direct,ل}'],
    example: [
      'أبعدت فرنسا سيرغي لافروف في 14 أبريل 2025',
      'France expelled Sergey Lavrov, 14 April 2025',
    ],
    counterexample: 'أبعدت الإصابة سيرغي لافروف عن فرنسا في 14 أبريل 2025',
  }),
  trigger('summit', {
    past: 'التأم',
    exact: 'التأمت',
    nouns: {
      'أشغال|أعمال|جلسة|جلسات|اجتماع|اجتماعات|مجلس|دورة|الدورة|القمة|قمة|المؤتمر|مؤتمر': '',
    },
    frames: ['{s:event} took place', '{s:org} met'],
    example: ['التأمت أشغال مجلس الأمن في 3 مايو 2024', 'The UN Security Council met, 3 May 2024'],
    counterexample: 'التأمت جراح الأمم المتحدة في 3 مايو 2024',
  }),
];
