import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Events told by a verb that says little and a noun that says it: "لقي مصرعه", "قدّم استقالته". */
export const PERIPHRASES: readonly Trigger[] = [
  trigger('die', {
    past: 'لقي غيب لفظ',
    masdar: '',
    nouns: { 'مصرعه|مصرعها|حتفه|حتفها|مصرعهم|حتفهم|الموت|أنفاسه|أنفاسها': '' },
    frames: ['{o:person} died'],
    example: ['لقي قاسم سليماني مصرعه في 3 يناير 2020', 'Qasem Soleimani died, 3 January 2020'],
    counterexample: 'لقي قاسم سليماني ترحيبا في 3 يناير 2019',
  }),
  trigger('resign', {
    past: 'قدم أعلن سلم رفع',
    present: 'يقدم يعلن',
    masdar: 'تقديم إعلان',
    nouns: {
      'استقالته|استقالتها|استقالتهما|استقالة حكومته|تنحيه|تنحيها|تنازله عن الحكم|تنازله عن العرش|تخليه عن الحكم|تخليه عن العرش|تخليه عن منصبه|تخليها عن منصبها':
        '',
    },
    frames: ['{s:person} resigned', '{o:person} resigned'],
    example: [
      'قدّم حسني مبارك استقالته في 11 فبراير 2011',
      'Hosni Mubarak resigned, 11 February 2011',
    ],
    counterexample: 'قدّم حسني مبارك اقتراحا في 11 فبراير 2010',
  }),
  trigger('dismiss', {
    past: 'أنهى',
    present: 'ينهي',
    masdar: 'إنهاء',
    nouns: { 'مهام|مهامه|تكليف|خدمات': '' },
    frames: ['{s:actor} ended the term of {o:person}'],
    example: [
      'أنهى قيس سعيد مهام نجلاء بودن في 1 أغسطس 2023',
      'Kais Saied ended the term of Najla Bouden, 1 August 2023',
    ],
    counterexample: 'أنهى قيس سعيد زيارته في 1 أغسطس 2023',
  }),
  trigger('release', {
    past: 'أخلى أطلق',
    present: 'يخلي يطلق',
    masdar: 'إخلاء إطلاق',
    passive: 'أخلي أطلق',
    nouns: { 'سبيل|سبيله|سبيلها|سراح|سراحه|سراحها|سراحهم': '' },
    frames: ['{s} released {o:person}', '{o:person} was released', '{s} released detainees'],
    example: [
      'أطلقت تونس سراح راشد الغنوشي في 3 مايو 2023',
      'Tunisia released Rached Ghannouchi, 3 May 2023',
    ],
    counterexample: 'أطلقت تونس العنان لخيالها في 3 مايو 2023',
  }),
  trigger('visit', {
    past: 'قام أدى أجرى بدأ',
    present: 'يقوم يؤدي يجري يبدأ',
    nouns: { 'بزيارة|زيارة|زيارته|بزيارته|زيارتها': '' },
    frames: ['{s:person} visited {o:land:الى,ل}', '{s:person} made a visit'],
    example: [
      'قام إيمانويل ماكرون بزيارة إلى المغرب في 28 أكتوبر 2024',
      'Emmanuel Macron visited Morocco, 28 October 2024',
    ],
    counterexample: 'أجرى إيمانويل ماكرون تعديلا في 28 أكتوبر 2024',
  }),
  trigger('sentence', {
    past: 'قضى أدان',
    present: 'يقضي يدين',
    nouns: { 'بسجنه|بسجنها|بسجن|بالسجن|سجنا|حبسا|بالحبس|بحبس': '' },
    unless: 'ليلته ليلتها في_السجن داخل_السجن في_الحبس خلف_القضبان',
    frames: ['{s:org} sentenced {o:person} to prison', '{o:person} was sentenced to prison'],
    example: [
      'أدانت المحكمة الجنائية الدولية عمر البشير بالسجن في 3 مايو 2024',
      'The International Criminal Court sentenced Omar al-Bashir to prison, 3 May 2024',
    ],
    counterexample: 'أدان عمر البشير بالفضل لأهله في 3 مايو 2014',
  }),
  trigger('pardon', {
    past: 'أصدر منح',
    present: 'يصدر يمنح',
    masdar: 'إصدار',
    nouns: { 'عفوا|عفوه|بالعفو|عفو|العفو': '' },
    frames: ['{s:person} pardoned {o:person:عن,direct,ل}', '{s:person} issued a pardon'],
    example: [
      'أصدر قيس سعيد عفوا عن راشد الغنوشي في 20 مارس 2024',
      'Kais Saied pardoned Rached Ghannouchi, 20 March 2024',
    ],
    counterexample: 'أصدر قيس سعيد مرسوما في 20 مارس 2024',
  }),
  trigger('sign', {
    past: 'وقع أبرم أمضى',
    present: 'يوقع يبرم',
    masdar: 'توقيع إبرام التوقيع إمضاء',
    nouns: {
      'عقدا|عقد|عقودا|صفقة': 'a contract',
      'إعلانا|إعلان|الإعلان': 'a declaration',
      'مذكرة|مذكرات|مذكرتي': 'a memorandum',
      'اتفاقا|اتفاق|اتفاقية|اتفاقيات|اتفاقات|الاتفاق|الاتفاقية|اتفاقيتين': 'an agreement',
      'معاهدة|المعاهدة': 'a treaty',
      'الوثيقة|وثيقة|وثائق|بيانا|خطابات|بروتوكول|بروتوكولا': 'a document',
    },
    frames: ['{s} and {w::مع} signed {n}', '{s} signed {n}', '{o::بين} signed {n}'],
    example: [
      'وقعت قطر وتركيا عقدا في 7 يوليو 2025',
      'Qatar and Turkey signed a contract, 7 July 2025',
    ],
    counterexample: 'وقع نظر الوزير على قطر في 7 يوليو 2025',
  }),
  trigger('form-government', {
    past: 'شكل ألف كون',
    present: 'يشكل يؤلف',
    masdar: 'تشكيل تأليف',
    nouns: { 'حكومته|حكومتها|الحكومة|حكومة|حكومتهم': '' },
    frames: ['{s:person} formed a government'],
    example: [
      'شكّل بنيامين نتنياهو حكومته في 29 ديسمبر 2022',
      'Benjamin Netanyahu formed a government, 29 December 2022',
    ],
    counterexample: 'شكّل بنيامين نتنياهو لجنة في 29 ديسمبر 2022',
  }),
  trigger('hold-election', {
    past: 'شهد أجرى نظم',
    present: 'يشهد يجري ينظم',
    nouns: { 'انتخابات|انتخاباته|انتخاباتها|الانتخابات|استفتاء|اقتراع': '' },
    frames: ['{s:country} held an election'],
    example: [
      'شهدت تونس انتخابات محلية في 24 ديسمبر 2023',
      'Tunisia held an election, 24 December 2023',
    ],
    counterexample: 'شهدت تونس أمطارا في 24 ديسمبر 2023',
  }),
  trigger('besiege', {
    past: 'فرض',
    present: 'يفرض',
    masdar: 'فرض',
    nouns: { 'حصارا|حصار|حصارها|الحصار': '' },
    frames: ['{s} imposed a siege on {o:state:علي}'],
    example: [
      'فرضت قوات الدعم السريع حصارا على الخرطوم في 10 مايو 2024',
      'The Rapid Support Forces imposed a siege on Khartoum, 10 May 2024',
    ],
    counterexample: 'فرضت قوات الدعم السريع رأيها على الخرطوم في 10 مايو 2024',
  }),
  trigger('talk', {
    past: 'تلقى',
    present: 'يتلقى',
    nouns: { 'اتصالا|اتصالا هاتفيا|مكالمة': '' },
    frames: ['{s:person} had a call from {o:person:من}'],
    example: [
      'تلقى قيس سعيد اتصالا هاتفيا من إيمانويل ماكرون في 3 مايو 2024',
      'Kais Saied had a call from Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'تلقى قيس سعيد رسالة من إيمانويل ماكرون في 3 مايو 2024',
  }),
  trigger('win-election', {
    past: 'فاز',
    present: 'يفوز',
    masdar: 'فوز',
    nouns: {
      'بعهدة|بولاية|بالرئاسة|بالرئاسيات|بالانتخابات|في الانتخابات|في اقتراع|بمقعد|بأغلبية': '',
    },
    frames: ['{s:person} defeated {o:person:علي} in the election', '{s} won the election'],
    example: [
      'فاز قيس سعيد بولاية ثانية في 6 أكتوبر 2024',
      'Kais Saied won the election, 6 October 2024',
    ],
    counterexample: 'فاز قيس سعيد بإعجاب الحضور في 6 أكتوبر 2024',
  }),
  trigger('overthrow', {
    past: 'شهد عرف',
    present: 'يشهد يعرف',
    nouns: { 'انقلابا|انقلاب|الانقلاب': 'A coup' },
    frames: ['{n} took place in {s:land}'],
    example: ['شهدت مصر انقلابا في 3 يوليو 1952', 'A coup took place in Egypt, 3 July 1952'],
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  }),
  trigger('clash', {
    past: 'شهد عرف',
    present: 'يشهد يعرف',
    nouns: { 'اشتباكات|مواجهات|معارك|الاشتباكات': 'Clashes' },
    frames: ['{n} took place in {s:land}'],
    example: [
      'شهدت الخرطوم اشتباكات في 15 أبريل 2023',
      'Clashes took place in Khartoum, 15 April 2023',
    ],
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  }),
  trigger('disaster', {
    past: 'شهد عرف',
    present: 'يشهد يعرف',
    nouns: { 'زلزالا|هزة أرضية|فيضانات|سيولا': 'A disaster' },
    frames: ['{n} took place in {s:land}'],
    example: [
      'شهدت تركيا زلزالا في 6 فبراير 2023',
      'A disaster took place in Turkey, 6 February 2023',
    ],
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  }),
  trigger('strike-work', {
    past: 'شهد عرف',
    present: 'يشهد يعرف',
    nouns: { 'إضرابا|إضراب|إضرابا عاما': 'A strike' },
    frames: ['{n} took place in {s:land}'],
    example: [
      'شهدت تونس إضرابا عاما في 26 يناير 1978',
      'A strike took place in Tunisia, 26 January 1978',
    ],
    counterexample: 'شهدت تونس تساقط الأمطار في 15 سبتمبر 2019',
  }),
];
