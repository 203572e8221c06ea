import type { Trigger } from '../trigger.ts';
import { trigger } from './compact.ts';

/** Rows that say more than others of the same verbs, and come before them. */
export const FULLER_WAYS: readonly Trigger[] = [
  trigger('hold-election', {
    past: 'أجري أجريت جرت',
    present: 'يجرى تجرى تجري',
    nouns: {
      'جولة الإعادة|الدور الثاني|الدورة الثانية|جولة ثانية|دور ثان': 'A second round',
      'الانتخابات|انتخابات|الاقتراع|الرئاسيات|الرئاسية': 'An election',
    },
    frames: ['{n} was held between {o::بين}'],
    example: [
      'جرت جولة الإعادة في 3 مايو 2024 بين فلاديمير بوتين وسيرغي لافروف',
      'A second round was held between Vladimir Putin and Sergey Lavrov, 3 May 2024',
    ],
    counterexample: 'جرت مشاورات في 3 مايو 2024 بين فلاديمير بوتين وسيرغي لافروف',
  }),
];
