import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import { triggerForms } from './lexicon.ts';
import type { Word } from './sentence.ts';
import { pastForms, presentForms } from './verb-forms.ts';

/** Verbs whose object is only talked of, asked for or refused. */
const TALKING = new Set(
  [
    ...'بحث ناقش تناول درس استعرض طلب رفض اقترح تضمن شمل تدارس تباحث'.split(' ').flatMap(pastForms),
    ...'يبحث يناقش يتناول يدرس يستعرض يطلب يرفض يقترح'.split(' ').flatMap(presentForms),
  ].map(fold),
);
const REACH = 12;

/** "بحث ترامب رفع العقوبات": spelt like a verb, and the object of one. */
export function isTalkedOf(words: readonly Word[], at: number): boolean {
  const { text, bare } = words[at]!;
  if (text !== bare || !triggerForms(text).some(({ form }) => form === 'masdar')) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { isVerb, bare: before, mention } = words[i]!;
    if (mention === null && TALKING.has(before)) return true;
    if (isVerb) return false;
  }
  return false;
}

const NATURE = new Set(
  'الثلوج السيول المياه النيران الأمطار الفيضانات الرمال الأعشاب الحرائق الضباب الأزمة الأزمات الديون الشائعات الجماهير'
    .split(' ')
    .map(fold),
);

const BY_ARMS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['besiege', 'occupy', 'invade', 'attack', 'strike', 'shell', 'seize'] as const),
]);

/** "حاصرت الثلوج المدينة": no army does. */
export function isOfNature(words: readonly Word[], at: number, name: EventClass): boolean {
  return BY_ARMS.has(name) && NATURE.has(words[at + 1]?.text ?? '');
}
