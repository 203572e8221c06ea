import { afterConjunction } from './conjunction.ts';
import { fold } from '../text/fold.ts';
import type { Form } from './lexicon.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const NEGATIONS = words('لم لن لا ما ليس ليست لما دون بدون عدم غير ألا لئلا كاد كادت يكاد');
/** Anywhere before the trigger in its sentence, these take it out of what happened. */
const UNREAL = words(
  `لو لولا إذا نفى نفت ينفي تنفي نافيا نافية استبعد استبعدت شائعات إشاعات مزاعم زعم زعمت ربما لعل هل سوف
  محتمل احتمال يحتمل افترض ليت أنكر أنكرت كذب كذبت إشاعة`,
);
/** The same for what is only planned, wished, or asked for; they do not touch a verb in the past tense. */
const PLANNED = words(
  `المقرر مقرر المزمع مزمع يعتزم تعتزم اعتزام ينوي تنوي يخطط تخطط يأمل تأمل دعا دعت دعوة يدعو تدعو طالب طالبت
  يطالب تطالب يريد تريد يسعى تسعى مشروع رفض رفضت يرفض ترفض فشل فشلت هدد هددت يهدد تهدد اقترح اقترحت تعهد تعهدت
  وعد وعدت إمكانية خطة يمكن ينتظر المنتظر المتوقع يتوقع المرتقب محاولة حاول حاولت أجل أجلت تأجيل إلغاء ألغى ألغت`,
);
/** After these a present verb is no statement: "أن يوقع", "قد يزور". */
const SUBJUNCTIVE = words('أن لن لم لا قد كي لكي حتى سوف بأن ألا لأن عندما إذا متى ما كيف');
/** What a verbal noun must follow to tell that the thing happened. */
const GOVERNORS = words('تم جرى جرت شهد شهدت بعد عقب إثر منذ خلال أثناء فور غداة أعقاب');

/**
 * Whether the words tell that the thing happened: not negated, conditional, denied, planned or asked for.
 * A verbal noun must be governed by a word that presupposes it ("تم توقيع", "بعد توقيع").
 */
export function happened(sentence: readonly Word[], trigger: number, form: Form): boolean {
  const before = sentence.slice(0, trigger).map(({ text }) => afterConjunction(text, 3));
  const near = sentence.slice(Math.max(0, trigger - 2), trigger).map(({ text }) => text);
  const has = (set: ReadonlySet<string>, list: readonly string[]): boolean =>
    list.some((word) => set.has(word) || set.has(afterConjunction(word, 1)));
  if (has(NEGATIONS, near.slice(-1)) || (has(NEGATIONS, near) && form !== 'past')) return false;
  if (has(UNREAL, before) || /(?:^| )(?:في )?حال(?: |$)/u.test(before.join(' '))) return false;
  if (form === 'past' || form === 'passive') return true;
  if (has(PLANNED, before)) return false;
  const previous = near.at(-1);
  if (form === 'present') return previous === undefined || !has(SUBJUNCTIVE, [previous]);
  return previous !== undefined && has(GOVERNORS, [previous]);
}
