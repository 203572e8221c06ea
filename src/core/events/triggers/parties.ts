import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const POSTS =
  'على رأس|وزيرا|وزيرة|مديرا|مديرة|رئيسا|رئيسة|مدربا|مدربة|أمينا|أمينة|حاكما|واليا|قائدا|عضوا|مفوضا|ناطقا|مستشارا|مبعوثا|نائبا|محافظا|مندوبا|ممثلا|سفيرا|أعضاء|وزراء|سفراء|ولاة|محافظين|قضاة|تشكيل|بتشكيل|تأليف|بتأليف';

/** Rows for clauses that leave out who acts or to whom it is done, which the richer rows ask for; they come last. */
export const PARTIES: readonly Trigger[] = [
  trigger('appoint', {
    past: 'عين كلف',
    masdar: 'تعيين تكليف',
    nouns: { [POSTS]: '' },
    frames: ['{o:person} was appointed'],
    example: [
      'عُيّن راشد الغنوشي وزيرا للداخلية في 27 فبراير 2020',
      'Rached Ghannouchi was appointed, 27 February 2020',
    ],
    counterexample: 'عين راشد الغنوشي على الحكم في 27 فبراير 2020',
  }),
  trigger('sanction', {
    past: 'فرض',
    present: 'يفرض',
    masdar: 'فرض',
    nouns: { 'عقوبات|عقوبات جديدة|عقوبات اقتصادية': 'sanctions' },
    frames: ['{s:state} imposed {n}'],
    example: [
      'فرض الاتحاد الأوروبي عقوبات على شركات تابعة لروسيا في 24 فبراير 2024',
      'The European Union imposed sanctions on names linked to Russia, 24 February 2024',
    ],
    counterexample: 'رفض الاتحاد الأوروبي فرض عقوبات جديدة في 24 فبراير 2024',
  }),
  trigger('seize', {
    past: 'احتجز صادر',
    present: 'يحتجز يصادر',
    masdar: 'احتجاز مصادرة',
    nouns: {
      'ناقلة|ناقلة نفط|ناقلتين|ناقلتي نفط': 'a tanker',
      'سفينة|سفينة حاويات|باخرة|زورقا|سفينة شحن': 'a ship',
    },
    frames: ['{s:state} seized {n}'],
    example: [
      'احتجزت إيران ناقلة نفط كورية في 4 يناير 2021',
      'Iran seized a tanker, 4 January 2021',
    ],
    counterexample: 'صادرت إيران هواتف متظاهرين في 4 يناير 2021',
  }),
  trigger('sentence', {
    past: 'صدر',
    nouns: {
      'حكم بالسجن المؤبد|حكم بالمؤبد': 'to life in prison',
      'حكم بالإعدام|حكم غيابي بالإعدام|حكم نهائي بالإعدام': 'to death',
      'حكم بالسجن|أحكام بالسجن|حكم بالحبس|حكم غيابي بالسجن|حكم نهائي بالسجن': 'to prison',
    },
    frames: ['{o:person:علي} was sentenced {n}'],
    example: [
      'صدر بحق راشد الغنوشي حكم بالسجن في 1 فبراير 2024',
      'Rached Ghannouchi was sentenced to prison, 1 February 2024',
    ],
    counterexample: 'صدر بحق راشد الغنوشي حكم بالبراءة في 1 فبراير 2024',
  }),
  trigger('overthrow', {
    past: 'أطاح',
    present: 'يطيح',
    masdar: 'الإطاحة',
    nouns: { 'بنظام|بحكومة|بحكم|نظام|حكومة|حكم': '' },
    frames: ['{s} overthrew {o:person}', '{o:person} was overthrown'],
    example: [
      'أطاحت فصائل المعارضة بنظام بشار الأسد في 8 ديسمبر 2024',
      'Bashar al-Assad was overthrown, 8 December 2024',
    ],
    counterexample: 'أطاح الريح بقبعة بشار الأسد في 8 ديسمبر 2004',
  }),
  trigger('recognise', {
    past: 'اعترف',
    present: 'يعترف',
    masdar: 'اعتراف الاعتراف',
    nouns: { 'بسيادة|بمغربية|بالسيادة': '' },
    frames: ['{s} recognised the sovereignty of {o:country:direct,ل}'],
    example: [
      'اعترف دونالد ترامب بسيادة المغرب على الصحراء في 10 ديسمبر 2020',
      'Donald Trump recognised the sovereignty of Morocco, 10 December 2020',
    ],
    counterexample: 'اعترف دونالد ترامب بفشله في المغرب في 10 ديسمبر 2020',
  }),
];
