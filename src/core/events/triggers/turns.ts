import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

const HOSTING =
  'بتنظيم|بحق تنظيم|بشرف تنظيم|باستضافة|بحق استضافة|بشرف استضافة|على حق تنظيم|على شرف تنظيم|على تنظيم|على حق استضافة|حق استضافة|شرف تنظيم|حق تنظيم|شرف استضافة';

/** Turning points as background paragraphs recall them: who fell, who was given a tournament, whom a war set against whom. */
export const TURNS: readonly Trigger[] = [
  trigger('overthrow', {
    past: 'سقط انهار',
    masdar: 'سقوط انهيار',
    nouns: { 'نظام|حكم|حكومة': '' },
    frames: ['{o:person} was overthrown'],
    example: [
      'سقط نظام بشار الأسد في 8 ديسمبر 2024',
      'Bashar al-Assad was overthrown, 8 December 2024',
    ],
    counterexample: 'سقط جدار بشار الأسد في 8 ديسمبر 2004',
  }),
  trigger('award', {
    past: 'فاز حصل نال ظفر',
    nouns: { [HOSTING]: '' },
    frames: [
      '{s:any} won the right to host {o:event:direct,ب,علي}',
      '{s:any} won the right to host a tournament',
    ],
    example: [
      'فاز المغرب بشرف تنظيم كأس العالم في 11 ديسمبر 2024',
      'Morocco won the right to host the World Cup, 11 December 2024',
    ],
    counterexample: 'فاز المغرب على مصر في كأس العالم في 11 ديسمبر 2024',
  }),
  trigger('award', {
    past: 'أسند منح',
    nouns: { [`${HOSTING}|تنظيم|استضافة`]: '' },
    frames: ['{s:org} gave {o:event} to {w:land:الى,ل}', '{o:event} was given to {w:land:الى,ل}'],
    example: [
      'أسندت الأمم المتحدة تنظيم كأس العالم إلى المغرب في 11 ديسمبر 2024',
      'The United Nations gave the World Cup to Morocco, 11 December 2024',
    ],
    counterexample: 'أسندت الأمم المتحدة ظهرها إلى المغرب في 11 ديسمبر 2024',
  }),
  trigger('outbreak', {
    past: 'اندلع نشب',
    masdar: 'اندلاع نشوب',
    nouns: { 'الحرب|حرب|القتال|المعارك|معارك|النزاع|الصراع|المواجهات': '' },
    frames: ['War broke out between {o:actor:بين}'],
    example: [
      'اندلعت الحرب في 15 أبريل 2023 بين روسيا وأوكرانيا',
      'War broke out between Russia and Ukraine, 15 April 2023',
    ],
    counterexample: 'اندلع خلاف في 15 أبريل 2023 بين روسيا وأوكرانيا',
  }),
];
