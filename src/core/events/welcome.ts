import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import type { Told } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

const IN = fold('في');
const WAS = new Set('كان كانت وكان وكانت وكانوا كانوا'.split(' ').map(fold));

/** Whether who welcomes somebody on arrival is named behind a noun whose pronoun is the guest: "وصل …، وكان في استقباله فلان". */
export function isWelcome(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === IN && WAS.has(words[at - 2]?.text ?? '');
}

/** Of whom it is told that he died, where a visit to a person was told before: "زاره الرئيس في المستشفى قبل أن يفارق الحياة". */
export function visitedBefore(name: EventClass, last: Told | undefined): NounPhrase | null {
  if (name !== 'die' || last?.name !== 'visit') return null;
  return last.object?.items.every(({ kind }) => kind === 'person') === true ? last.object : null;
}
