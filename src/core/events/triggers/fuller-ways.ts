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
  trigger('elect', {
    past: 'انتخب',
    passive: 'انتخب انتخبت',
    nouns: {
      'رئيسا|رئيسة|الرئيس|رئيس': 'president',
      'مديرا عاما|مدير عام|مديرة عامة|مديرا': 'director-general',
      'أمينا عاما|أمين عام': 'secretary-general',
    },
    frames: ['{o:person} was elected {n} of {w:org:ل}'],
    example: [
      'انتخب راشد الغنوشي رئيسا للأمم المتحدة في 13 نوفمبر 2019',
      'Rached Ghannouchi was elected president of the United Nations, 13 November 2019',
    ],
    counterexample: 'رشح راشد الغنوشي رئيسا للأمم المتحدة في 13 نوفمبر 2019',
  }),
];
