import { fold } from '../text/fold.ts';
import { isRelational } from './clear-head.ts';
import { afterConjunction } from './conjunction.ts';
import type { EventClass } from './event-class.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** What only a person does or undergoes: "وفاة بطرس غالي، الذي توفي" cannot be said of the death. */
const OF_PERSONS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['die', 'born', 'resign', 'take-office', 'flee', 'arrest', 'dismiss', 'appoint'] as const),
  ...(['elect', 'release', 'execute', 'kidnap', 'sentence', 'pardon', 'nominate'] as const),
  ...(['assassinate', 'kill', 'wound', 'overthrow', 'acquit', 'extradite', 'summon'] as const),
]);

/**
 * The party of which a relative clause tells what only a person does or undergoes, without the thing of his that stands before his name: "جنازة
 * فلان الذي توفي".
 */
export function ownerOfThing(party: NounPhrase, name: EventClass): NounPhrase {
  if (!OF_PERSONS.has(name)) return party;
  const isPerson = party.items.length === 1 && party.items[0]!.kind === 'person';
  if (!isPerson || party.clear) return party;
  const isOfThing = party.head.every((word) => !isRelational(word) || isOwnThing(word));
  return isOfThing && party.head.some(isOwnThing) ? { ...party, head: [], clear: true } : party;
}

/** Whether such a noun is a thing of somebody's, and nobody himself: "جنازة", not "نجل". */
function isOwnThing(word: string): boolean {
  return OWN_THINGS.has(word) || OWN_THINGS.has(afterConjunction(word, 1));
}

const OWN_THINGS = new Set(
  `وفاة مقتل اغتيال اعتقال إقالة استقالة جنازة ذكرى قبر قصر منزل بيت عهد تصريحات كتاب كلمة خطاب هزيمة فوز رسالة دعم برنامج جثة جثمان
  رفات ملف قضية محاكمة مراسم تنصيب مأتم عزاء زفاف منصب خطة مبادرة تغريدة سيارة موكب`
    .split(/\s+/u)
    .map(fold),
);
