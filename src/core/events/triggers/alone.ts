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
];
