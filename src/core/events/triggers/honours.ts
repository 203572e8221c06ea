import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Decorations given and received; they come before the plain rows of prizes. */
export const HONOURS: readonly Trigger[] = [
  trigger('award', {
    past: 'وشح قلد أنعم كرم منح',
    present: 'يوشح يقلد ينعم يكرم يمنح',
    masdar: 'توشيح تقليد تكريم',
    nouns: {
      'بوسام|بالوسام|وسام|وساما|الوسام|بأوسمة|أوسمة|بقلادة|قلادة|القلادة|بالوشاح|الوشاح|بدرع|درع|وشاح|الصنف الأول من وسام':
        'a decoration',
    },
    frames: ['{s} awarded {n} to {o:person:direct,علي,ل,الى}'],
    example: [
      'وشح قيس سعيد إيمانويل ماكرون بوسام في 3 مايو 2024',
      'Kais Saied awarded a decoration to Emmanuel Macron, 3 May 2024',
    ],
    counterexample: 'وشح قيس سعيد كلامه بالحكمة في 3 مايو 2024',
  }),
  trigger('award', {
    past: 'حصل نال تسلم تلقى',
    present: 'ينال يتسلم',
    masdar: 'حصول نيل تسلم',
    nouns: {
      'وسام|وساما|قلادة|الوسام|أوسمة|على وسام': 'a decoration',
      'الدكتوراه الفخرية|دكتوراه فخرية': 'an honorary doctorate',
    },
    frames: ['{s:person} received {n} from {o:actor:من}', '{s:person} received {n}'],
    example: [
      'نالت نجلاء بودن وساما من قيس سعيد في 3 مايو 2022',
      'Najla Bouden received a decoration from Kais Saied, 3 May 2022',
    ],
    counterexample: 'نالت نجلاء بودن رضا قيس سعيد في 3 مايو 2022',
  }),
];
