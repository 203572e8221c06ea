import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import { DONE_TO } from './inherited.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/**
 * Whether the one party behind a verb that goes on with the subject before it can only be its object: whom it is done to as a rule
 * ("وعيّن الزعفراني"), who is decorated ("ووشح ناصر بوريطة بوسام") and who is beaten ("وهزم الأهلي بثلاثية").
 */
export function isOnlyObject(
  sentence: readonly Word[],
  at: number,
  name: EventClass,
  after: readonly NounPhrase[],
): boolean {
  if (name === 'meet' || (name === 'receive' && sentence[at - 1]?.text === THEN)) return true;
  if (DONE_TO.has(name)) return !appointsHimself(name, after);
  const [party, ...others] = after.filter(({ link }) => link === 'direct');
  if (party === undefined || others.length > 0) return false;
  const behind = wordBehind(sentence, party.last);
  if (name === 'award')
    return DECORATING.test(sentence[at]!.text) && DECORATION.test(behind) && !isRuler(party);
  return name === 'win-match' && BY_SCORE.test(behind);
}

/** "التقى الوزير فلانا، ثم استقبل فلانا": he goes on; who receives him would have a pronoun for him, "ثم استقبله". */
const THEN = fold('ثم');

/** What stands behind a party and its adjective: "الأهلي المصري بثلاثية". */
function wordBehind(sentence: readonly Word[], last: number): string {
  let i = last + 1;
  while (sentence[i]?.mention?.role === 'nisba') i++;
  const word = sentence[i];
  return word === undefined || word.separated || word.mention !== null ? '' : word.text;
}

const DECORATING = /^و?(?:وشح|قلد|كرم|يوشح|يقلد|يكرم)ت?$/u;
const DECORATION = /^ب(?:ال)?(?:وسام|اوسمه|قلاده|وشاح|درع)$/u;
/** "بثلاثية", "بهدفين", "بركلات الترجيح". */
const BY_SCORE =
  /^ب(?:ثلاثيه|رباعيه|خماسيه|سداسيه|ثناءيه|هدف|هدفين|ثلاثه|اربعه|خمسه|نتيجه|ركلات|ضربات|نقاط)$/u;

/** "وكلّف رئيس مجلس الوزراء فلان وزير الكهرباء": a head of government behind a joined verb appoints, and is not appointed. */
function appointsHimself(name: EventClass, after: readonly NounPhrase[]): boolean {
  if (name !== 'appoint') return false;
  const party = after.find(({ link }) => link === 'direct');
  return party !== undefined && isRuler(party);
}

function isRuler({ head: [first = '', second = ''] }: NounPhrase): boolean {
  return RULERS.has(first) && (second === '' || RULED.has(second));
}

const RULERS = new Set('رئيس الرئيس الملك أمير الأمير سلطان السلطان العاهل'.split(' ').map(fold));

const RULED = new Set('مجلس الوزراء الحكومة الجمهورية الدولة البلاد'.split(' ').map(fold));
