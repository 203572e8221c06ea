import { fold } from '../text/fold.ts';
import { afterConjunction } from './conjunction.ts';
import type { EventClass } from './event-class.ts';
import type { Item } from './noun-phrases.ts';
import { GENERIC } from './phrase-words.ts';
import type { Word } from './sentence.ts';

/**
 * Whose is what an event is done to, where it is named by that alone: "طائرة تجسس أميركية", "خمسة من الدبلوماسيين الإيرانيين", "ثلاثة من عناصر
 * حزب الله". The state or body takes part. Private persons are none: who jails "a French citizen" does nothing to France.
 */
export interface Whose {
  owner: Item;
  /** What is theirs, where the English line has no word of its own for it. */
  english: string;
  /** Index of the word for it. */
  at: number;
}

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([nouns, english]) =>
      nouns.split(' ').map((noun) => [fold(noun), english] as const),
    ),
  );

const CRAFT = table({
  'طائرة طائرات مقاتلة مقاتلات مروحية مروحيات منطاد مسيرة مسيرات مسيرتين طائرتين': 'aircraft',
  'سفينة سفن ناقلة ناقلات زورق زوارق قارب باخرة': 'ships',
  'صاروخ صواريخ صاروخا صاروخين': 'missiles',
});
const ENVOYS = table({
  'دبلوماسيين دبلوماسيا دبلوماسي دبلوماسيون موظفين موظفا موظفي': 'diplomats',
  'سفير سفيرة سفراء': 'ambassador',
  'القائم قنصل ملحق مستشار': 'envoy',
});
const MEN = table({
  'جنود جنديا جندي جنديين جنديان عسكريين عسكريا عسكري': 'soldiers',
  'ضابط ضباط ضابطا ضابطين': 'officers',
  'عناصر عنصر عنصرا مقاتلي مقاتل مقاتلا مقاتلين مسلحي أعضاء عضو': 'members',
  'قادة قيادات قيادي قياديين قائد': 'leaders',
  'موظفي موظف موظفا موظفين عامل عمال عاملين': 'staff',
});
const NAMES = table({
  'أفراد أشخاص شركات شركة كيانات كيانا كيان مسؤولين مسؤولا قادة سفن ناقلات بنوك مصارف جهات قضاة وزراء':
    'names',
});

const BEARERS: Partial<Record<EventClass, ReadonlyMap<string, string>>> = {
  'shoot-down': CRAFT,
  intercept: CRAFT,
  crash: CRAFT,
  seize: CRAFT,
  expel: ENVOYS,
  summon: ENVOYS,
  kill: MEN,
  wound: MEN,
  kidnap: MEN,
  sanction: NAMES,
};

/** How far behind the noun its owner may stand, in words. */
const REACH = 4;
/** "تابعة ل", "مرتبطين ب": whose, by a participle. */
const BELONGING = /^(?:تابع|مرتبط|مدعوم|مملوك|موال|موالي|محسوب)(?:ه|ا|ين|ون|ات|تين)?$/u;

/** Whose it is in a clause; null where nobody is named, or it is theirs who act (`acting`). */
export function whoseIn(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  name: EventClass,
): Whose | null {
  const bearers = BEARERS[name];
  if (bearers === undefined) return null;
  for (const i of clause) {
    const { text, mention, date } = sentence[i]!;
    if (i <= at || mention !== null || date !== null) continue;
    const english = bearers.get(afterConjunction(text, 3).replace(/^ال/u, '')) ?? bearers.get(text);
    if (english === undefined) continue;
    const owner = ownerBehind(sentence, clause, i);
    if (owner !== null) return { owner, english, at: i };
  }
  return null;
}

function ownerBehind(
  sentence: readonly Word[],
  clause: readonly number[],
  noun: number,
): Item | null {
  let belongs = false;
  for (let i = noun + 1; i <= noun + REACH + (belongs ? 1 : 0) && clause.includes(i); i++) {
    const { mention, text, date, isVerb, separated } = sentence[i]!;
    if (date !== null || isVerb || separated) return null;
    if (mention === null) {
      belongs ||= BELONGING.test(text.replace(/^ال/u, ''));
      if (PREPOSITION.test(text) && !(text === ON && belongs)) return null;
      continue;
    }
    const { entry, english, kind } = mention.party;
    if (kind !== 'country' && kind !== 'organisation') return null;
    const between = sentence.slice(noun + 1, i);
    const isNext = between.every((word) => GENERIC.has(word.text)) && mention.clitics === '';
    const isBelonging =
      belongs && (/[\u0628\u0644]/u.test(mention.clitics) || between.at(-1)?.text === ON);
    if (mention.role === 'nisba' || isNext || isBelonging) return { entry, english, kind };
    return null;
  }
  return null;
}

const ON = fold('على');
const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|بين|ضد|خلال|قبل|بعد|حول|قرب|قباله|فوق|عبر)$/u;
