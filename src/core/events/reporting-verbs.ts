import { fold } from '../text/fold.ts';
import { pastForms } from './verb-forms.ts';

/** Verbs of saying in the past, in all persons, folded: what follows is told by who speaks. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  [
    'قال',
    'أكد',
    'أضاف',
    'أوضح',
    'أشار',
    'كشف',
    'ذكر',
    'شدد',
    'اعتبر',
    'صرح',
    'أفاد',
    'دعا',
    'طالب',
    'حذر',
    'نفى',
    'رفض',
    'تابع',
    'أعرب',
    'ناقش',
    'تناول',
    'كتب',
  ]
    .flatMap(pastForms)
    .map(fold),
);
