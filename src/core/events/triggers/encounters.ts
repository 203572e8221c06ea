import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Who met, spoke with or spoke of whom, told of the occasion: "خلال لقاء جمعه بفلان"; and what befalls one alone. */
export const ENCOUNTERS: readonly Trigger[] = [
  trigger('meet', {
    exact: 'جمعه جمعته جمعها جمعتها',
    frames: ['{s:person} met {o:person:ب,مع}'],
    example: [
      'أكد إيمانويل ماكرون ذلك خلال لقاء جمعه بسيرغي لافروف في 12 يوليو 2025',
      'Emmanuel Macron met Sergey Lavrov, 12 July 2025',
    ],
    counterexample: 'باع إيمانويل ماكرون طوابع جمعها في 12 يوليو 2025',
  }),
  trigger('talk', {
    masdar: 'اتصال مكالمة محادثة مباحثات محادثات',
    frames: ['{s:person} spoke with {o:person:مع,ب}'],
    example: [
      'أكد إيمانويل ماكرون ذلك خلال اتصال هاتفي مع سيرغي لافروف في 12 يوليو 2025',
      'Emmanuel Macron spoke with Sergey Lavrov, 12 July 2025',
    ],
    counterexample: 'طلب إيمانويل ماكرون إجراء اتصال مع سيرغي لافروف في 12 يوليو 2025',
  }),
  trigger('talk', {
    past: 'تابع',
    present: 'يتابع',
    frames: ['{s:person} held talks with {o:person:مع}'],
    example: [
      'تابع إيمانويل ماكرون مع سيرغي لافروف سير المشروع في 12 يوليو 2025',
      'Emmanuel Macron held talks with Sergey Lavrov, 12 July 2025',
    ],
    counterexample: 'تابع إيمانويل ماكرون كلمة سيرغي لافروف في 12 يوليو 2025',
  }),
  trigger('summit', {
    exact: 'رأس رأست',
    nouns: { 'جلسة|اجتماع|اجتماعا|الجلسة|الاجتماع|اجتماعات': '' },
    frames: ['{s:person} chaired a meeting'],
    example: [
      'رأس إيمانويل ماكرون جلسة الحكومة في 12 يوليو 2025',
      'Emmanuel Macron chaired a meeting, 12 July 2025',
    ],
    counterexample: 'رأس إيمانويل ماكرون مرفوع بعد الجلسة',
  }),
  trigger('condemn', {
    past: 'أعرب',
    nouns: {
      'إدانته|إدانتها|إدانة|استنكارها|استنكاره|استنكار|تنديدها|تنديده|شجبها': '',
    },
    frames: ['{s} voiced condemnation'],
    example: [
      'أعربت فرنسا عن إدانتها للهجوم في 12 يوليو 2025',
      'France voiced condemnation, 12 July 2025',
    ],
    counterexample: 'أعربت فرنسا عن أملها في 12 يوليو 2025',
  }),
  trigger('wound', {
    past: 'تعرض',
    nouns: { 'للإصابة|لإصابة|لإصابات': '' },
    frames: ['{s:person} was injured'],
    example: [
      'تعرض إيمانويل ماكرون للإصابة في 12 يوليو 2025',
      'Emmanuel Macron was injured, 12 July 2025',
    ],
    counterexample: 'تعرض إيمانويل ماكرون للنقد في 12 يوليو 2025',
  }),
  trigger('resign', {
    past: 'اعتزل',
    masdar: 'اعتزال',
    frames: ['{s:person} retired'],
    example: [
      'اعتزل إيمانويل ماكرون السياسة في 12 يوليو 2025',
      'Emmanuel Macron retired, 12 July 2025',
    ],
    counterexample: 'لم يعتزل إيمانويل ماكرون السياسة في 12 يوليو 2025',
  }),
];
