import { fold } from '../text/fold.ts';
import { isJoining } from './conjunction.ts';
import type { EventClass } from './event-class.ts';
import type { Form } from './lexicon.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { UNITS } from './date-words.ts';
import type { Word } from './sentence.ts';
import { HONORIFICS, TITLE_NOUNS } from './phrase-words.ts';
import { isOfDate, personNoun } from './told-people.ts';

/** Whether the one party behind an active verb acts: "أقال سعيد" has no other spelling, and "عيّن الملك" is not passive. */
export function actsIn(
  form: Form,
  word: string,
  name: EventClass,
): (phrase: NounPhrase) => boolean {
  const isActive = form !== 'masdar' && form !== 'passive' && HOLLOW.test(word);
  return ({ link, head, items }) => {
    // "أدانت فلانا بعشرين سنة سجنا": courts and judges do that.
    if (JUDGING.has(name) && items[0]!.kind === 'person' && !head.some((it) => JUDGES.has(it)))
      return false;
    if (link !== 'direct' || form === 'masdar' || form === 'passive') return false;
    const isTitled = head.every(
      (it) => TITLE_NOUNS.has(it.replace(/^ال/u, '')) || HONORIFICS.has(it) || SOVEREIGN.has(it),
    );
    if (isActive && isTitled) return true;
    return RULERS_DO.has(name) && head.some((it) => SOVEREIGN.has(it)) && isTitled;
  };
}

const JUDGING: ReadonlySet<EventClass> = new Set<EventClass>(['sentence', 'acquit']);
const JUDGES = new Set('القاضي القاضية قاضي قاضية المستشار'.split(' ').map(fold));

/** Verbs whose passive is spelt otherwise: "أقال", "أدان", "اغتال". */
const HOLLOW = /^(?:و|ف)?(?:اقال|اغتال|ادان|احال|اقتاد|اطاح|اصاب|اعاد|يقيل|يدين|يغتال|يحيل)ت?$/u;
const SOVEREIGN = new Set(
  ['الملك', 'العاهل', 'أمير', 'الأمير', 'السلطان', 'الجمهورية', 'الدولة', 'الرئيس'].map(fold),
);
const RULERS_DO: ReadonlySet<EventClass> = new Set<EventClass>([
  'appoint',
  'dismiss',
  'pardon',
  'nominate',
  'award',
]);

/**
 * Whether the person right behind a verb may act instead of being acted upon, since somebody or something stands right behind him that
 * can be its object: "قتل الأسد الآلاف", "اعتقل السيسي محمد مرسي". What tells more of him is no object: "القائد السابق", "رئيس الحركة".
 */
export function mayHaveObject(sentence: readonly Word[], at: number, phrase: NounPhrase): boolean {
  if (phrase.link !== 'direct' || phrase.first < at || phrase.items.length > 1) return false;
  const isWoman = phrase.items[0]!.gender === 'female';
  if (hasPeopleApart(sentence, phrase.last + 1, isWoman)) return true;
  const next = sentence[phrase.last + 1];
  if (next === undefined || next.separated || next.date !== null || next.isVerb) return false;
  if (next.mention !== null)
    return next.mention.party.kind === 'person' && next.mention.clitics === '';
  // "علقت تونس عضوية النقابة": it is not her own membership.
  if (next.text === MEMBERSHIP) return true;
  return PLURAL.test(next.text) && !UNITS.has(next.text);
}

/** "كلف فلان، أمس، وزير الطاقة بتسيير الأعمال": behind the date stands whom it is done to; "عُيّن فلان، أمس، وزيرا" says as what, which a woman is not. */
function hasPeopleApart(sentence: readonly Word[], from: number, isWoman: boolean): boolean {
  let i = from;
  while (i < sentence.length && isOfDate(sentence, i)) i++;
  const word = sentence[i];
  if (i === from || word?.mention !== null || word.isVerb || isJoining(word.text)) return false;
  return personNoun(word.text) !== null && (isWoman || !word.text.endsWith(ACCUSATIVE));
}

const ACCUSATIVE = 'ا';
const MEMBERSHIP = fold('عضوية');

/** "المتظاهرين", "الآلاف", "العشرات", "مدنيين": one person is none of these. */
const PLURAL =
  /^(?:ال)?.{3,}(?:ين|ات)$|^(?:ال)?(?:الاف|مءات|ملايين|جنود|اطفال|شعب|ثوار|اسري|نساء|رجال|سجناء|ضباط|قاده|عمال|طلاب|طلبه|الافا|جنودا|اطفالا)(?:ه|ها|هم)?$/u;
