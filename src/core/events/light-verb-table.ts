import { fold } from '../text/fold.ts';
import { pastForms, presentForms } from './verb-forms.ts';

/** How a verbal noun is joined to the verb that only carries it. */
export type Joint = 'direct' | 'ب' | 'ل' | 'على' | 'إلى' | 'في' | 'من';

/**
 * Who the subject of such a verb is to the thing done; `decider` where he does it by deciding ("أصدر قرارا بإقالة"), `none`
 * where the subject is no party ("تكللت المفاوضات بتوقيع").
 */
export type CarrierRole = 'agent' | 'undergoer' | 'decider' | 'none';

/** What a light verb says of the verbal noun behind it. */
export interface LightVerb {
  role: CarrierRole;
  isFuture: boolean;
}

type Row = readonly [joint: Joint, role: CarrierRole, past: string, present: string];

/** Verbs that say little themselves; the verbal noun which they carry says what was done. */
const ROWS: readonly Row[] = [
  ['ب', 'agent', 'قام بادر تكفل', 'يقوم يبادر يتكفل'],
  ['على', 'agent', 'أقدم', 'يقدم'],
  ['إلى', 'agent', 'عمد بادر سارع اضطر توصل', 'يعمد يبادر يسارع يضطر'],
  ['في', 'agent', 'شرع نجح أفلح كان', 'يشرع ينجح'],
  ['من', 'agent', 'تمكن', 'يتمكن'],
  ['direct', 'agent', 'باشر أتم أكمل استكمل أنجز', 'يباشر'],
  ['direct', 'agent', 'بدأ تولى نفذ', 'يبدأ ينفذ'],
  ['ل', 'undergoer', 'تعرض خضع', 'يتعرض يخضع'],
  ['إلى', 'undergoer', 'تعرض', 'يتعرض'],
  ['ب', 'undergoer', 'حظي', 'يحظى'],
  ['ب', 'none', 'تكلل توج اختتم انتهى', 'يتكلل ينتهي'],
  ['ب', 'decider', 'أصدر اتخذ وقع أمضى أسدى أمر', 'يصدر يتخذ يوقع يأمر'],
];

/** By joint, the forms of the verbs that carry a noun so. */
const VERBS: ReadonlyMap<Joint, ReadonlyMap<string, LightVerb>> = tables();

function tables(): Map<Joint, Map<string, LightVerb>> {
  const all = new Map<Joint, Map<string, LightVerb>>();
  for (const [joint, role, past, present] of ROWS) {
    const verbs = all.get(joint) ?? new Map<string, LightVerb>();
    all.set(joint, verbs);
    const now = present.split(' ').flatMap((verb) => presentForms(verb));
    const then = past.split(' ').flatMap((verb) => pastForms(verb));
    for (const verb of [...then, ...now]) verbs.set(fold(verb), { role, isFuture: false });
    for (const verb of now) verbs.set(fold(`س${verb}`), { role, isFuture: true });
  }
  return all;
}

/** @example lightVerb('قامت', 'ب') // { role: 'agent', isFuture: false } */
export function lightVerb(word: string, joint: Joint): LightVerb | null {
  return VERBS.get(joint)?.get(word) ?? null;
}

/** Whether any light verb joins its noun so by a letter before it: "بإقالة", "للاعتقال". */
export function joinsBefore(letter: string): letter is 'ب' | 'ل' {
  return letter === 'ب' || letter === 'ل';
}
