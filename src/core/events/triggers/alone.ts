import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Rows that name one party where others of the same verbs name two; they come last. */
export const ALONE: readonly Trigger[] = [
  trigger('meet', {
    past: 'عقد',
    nouns: {
      'اجتماعا|اجتماعها|اجتماعه|اجتماع': 'held a meeting',
      'جلسة عمل|جلسة|جلستها|جلسته|جلسات': 'held a session',
    },
    frames: ['{s:person} {n}', '{s:org} {n}'],
    example: [
      'عقد إيمانويل ماكرون اجتماعا لمتابعة الأسعار في 3 مايو 2024',
      'Emmanuel Macron held a meeting, 3 May 2024',
    ],
    counterexample: 'عقد إيمانويل ماكرون العزم على الترشح في 3 مايو 2024',
  }),
  trigger('arrive', {
    past: 'وصل حل',
    frames: ['{s:org} arrived in {o:land:الى,ب}'],
    example: ['وصل الأهلي إلى المغرب في 3 مايو 2024', 'Al Ahly arrived in Morocco, 3 May 2024'],
    counterexample: 'وصلت أخبار الأهلي إلى المغرب في 3 مايو 2024',
  }),
  trigger('demand', {
    past: 'طالب',
    present: 'يطالب',
    frames: ['{s:org} made demands'],
    example: [
      'طالبت الأمم المتحدة، في بيان أصدرته أمس، بأن يتوقف القتال',
      'The United Nations made demands, 4 August 2025',
    ],
    counterexample: 'لم تطالب الأمم المتحدة بشيء في 3 مايو 2024',
  }),
  trigger('leave', {
    past: 'غادر',
    frames: ['{s:org} left {o:land}', '{s:org} left for {o:land:الى}'],
    example: ['غادر الأهلي المغرب في 3 مايو 2024', 'Al Ahly left Morocco, 3 May 2024'],
    counterexample: 'غادر الأهلي البطولة في 3 مايو 2024',
  }),
  trigger('return', {
    past: 'عاد',
    frames: ['{s:org} returned to {o:land:الى}'],
    example: ['عاد الأهلي إلى مصر في 3 مايو 2024', 'Al Ahly returned to Egypt, 3 May 2024'],
    counterexample: 'عاد الأهلي إلى الصدارة في مصر في 3 مايو 2024',
  }),
  trigger('visit', {
    past: 'زار عاد',
    present: 'يزور',
    frames: ['{s:person} visited {o:person}'],
    example: [
      'زار إيمانويل ماكرون حسن نصر الله في 3 مايو 2024',
      'Emmanuel Macron visited Hassan Nasrallah, 3 May 2024',
    ],
    counterexample: 'زار ضريح حسن نصر الله في 3 مايو 2024 آلاف المشيعين',
  }),
  trigger('receive', {
    past: 'استقبل',
    present: 'يستقبل',
    masdar: 'استقبال',
    nouns: { 'لاعبي|أعضاء|فريق|بعثة|قيادات|قيادة|ممثلي|أسر': '' },
    frames: ['{s:person} received people of {o:org}'],
    example: [
      'استقبل إيمانويل ماكرون لاعبي الأهلي في 3 مايو 2024',
      'Emmanuel Macron received people of Al Ahly, 3 May 2024',
    ],
    counterexample: 'استقبل إيمانويل ماكرون قرار الأهلي في 3 مايو 2024',
  }),
  trigger('receive', {
    past: 'استقبل',
    masdar: 'استقبال',
    frames: ['{s:country} received {o:person:direct,ل}'],
    example: [
      'استقبلت فرنسا راشد الغنوشي في 3 مايو 2024',
      'France received Rached Ghannouchi, 3 May 2024',
    ],
    counterexample: 'رفضت فرنسا استقبال راشد الغنوشي في 3 مايو 2024',
  }),
  trigger('approve', {
    past: 'وافق',
    nouns: { 'على الطرح|على الصفقة|على العرض|على الطلب|على المقترح|على الاندماج': '' },
    frames: ['{s:org} gave its approval', '{s:person} gave approval'],
    example: [
      'وافقت الأمم المتحدة على الطرح في 3 مايو 2024',
      'The United Nations gave its approval, 3 May 2024',
    ],
    counterexample: 'وافقت الأمم المتحدة رأيه في 3 مايو 2024',
  }),
  trigger('sentence', {
    past: 'أصدر قضى أدان أيد',
    present: 'يصدر يقضي',
    nouns: {
      'بالسجن|السجن|بالحبس|حبسا|سجنا|بالإعدام|بالمؤبد|بالمؤبدات|أحكامها|حكمها|بأحكام': '',
    },
    frames: ['Sentences were passed over {o:event:في,ب}'],
    example: [
      'أصدرت المحكمة أحكاما بالسجن في قضية إعصار دانيال في 28 يوليو 2024',
      'Sentences were passed over Storm Daniel, 28 July 2024',
    ],
    counterexample: 'أصدرت المحكمة بيانا في قضية إعصار دانيال في 28 يوليو 2024',
  }),
  trigger('announce', {
    past: 'أعلن',
    nouns: {
      'تخصيص|رصد': 'funding',
      'اقتناء|شراء': 'a purchase',
    },
    frames: ['{s} announced {n}'],
    example: [
      'أعلنت فرنسا تخصيص 500 مليون دولار في 3 مايو 2024',
      'France announced funding, 3 May 2024',
    ],
    counterexample: 'أعلنت فرنسا أسفها في 3 مايو 2024',
  }),
  trigger('talk', {
    past: 'اتصل',
    present: 'يتصل',
    frames: ['{s:person} called {o:person:ب}'],
    example: [
      'اتصل إيمانويل ماكرون برجب طيب أردوغان في 3 مايو 2024',
      'Emmanuel Macron called Recep Tayyip Erdogan, 3 May 2024',
    ],
    counterexample: 'اتصل أمر إيمانويل ماكرون بالحرب في 3 مايو 2024',
  }),
];
