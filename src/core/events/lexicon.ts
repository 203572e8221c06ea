import { afterConjunction } from './conjunction.ts';
import { fold } from '../text/fold.ts';
import { CONFLICT } from './triggers/conflict.ts';
import { DIPLOMACY } from './triggers/diplomacy.ts';
import { JUSTICE } from './triggers/justice.ts';
import { POLITICS } from './triggers/politics.ts';
import type { Trigger } from './trigger.ts';
import { pastForms, presentForms } from './verb-forms.ts';

export const TRIGGERS: readonly Trigger[] = [...DIPLOMACY, ...POLITICS, ...CONFLICT, ...JUSTICE];

export type Form = 'past' | 'present' | 'masdar' | 'passive';

/** A form of a trigger; one spelling can be several. */
export interface TriggerForm {
  trigger: Trigger;
  form: Form;
}

/** Present forms that are commoner as another word: expected, experience, publish … as nouns. */
const HOMOGRAPHS = new Set(
  ['توقع', 'تصل', 'تعين', 'تنفذ', 'تقر', 'تجري', 'تصدر', 'تعلن'].map(fold),
);

const FORMS = new Map<string, TriggerForm[]>();
for (const trigger of TRIGGERS) {
  add(trigger.past.flatMap(pastForms), { trigger, form: 'past' });
  add(
    trigger.present.flatMap(presentForms).filter((word) => !HOMOGRAPHS.has(fold(word))),
    { trigger, form: 'present' },
  );
  add(trigger.masdar, { trigger, form: 'masdar' });
  add(trigger.passive, { trigger, form: 'passive' });
}

function add(words: readonly string[], form: TriggerForm): void {
  for (const word of new Set(words.map(fold))) {
    const forms = FORMS.get(word) ?? [];
    forms.push(form);
    FORMS.set(word, forms);
  }
}

/** The triggers that a folded word can be, with or without و or ف before it; empty when none. */
export function triggerForms(word: string): readonly TriggerForm[] {
  const whole = FORMS.get(word);
  if (whole !== undefined) return whole;
  return /^(?:و|ف)/u.test(word) && word.length > 3 ? (FORMS.get(word.slice(1)) ?? []) : [];
}

/** Whether a folded word is a finite verb of some trigger, or one of reporting: a clause begins with it. */
export function isFiniteVerb(word: string): boolean {
  return (
    REPORTING.has(afterConjunction(word, 3)) ||
    triggerForms(word).some(({ form }) => form === 'past' || form === 'present')
  );
}

const REPORTING = new Set(
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
