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
  'مسؤولي مسؤولين مسؤولا متحدث منسق منسقة ممثل ممثلة': 'officials',
});
const MEN = table({
  'جنود جنديا جندي جنديين جنديان عسكريين عسكريا عسكري': 'soldiers',
  'ضابط ضباط ضابطا ضابطين': 'officers',
  'عناصر عنصر عنصرا مقاتلي مقاتل مقاتلا مقاتلين مسلحي أعضاء عضو': 'members',
  'قادة قيادات قيادي قياديين قائد': 'leaders',
  'موظفي موظف موظفا موظفين عامل عمال عاملين': 'staff',
});
const TARGETS = table({
  'مقر مقار مقرات مقرا موقع موقعا مواقع مستودع مستودعا مستودعات مخزن مخازن منصة منصات معسكر معسكرا معسكرات هدفا أهداف أهدافا سيارة سيارات نفق أنفاق':
    'targets',
});
const WORKERS = table({
  'عمال أعوان موظفو موظفي مستخدمو مستخدمي عاملو أطباء أساتذة طلبة طلاب سائقو صحفيو طيارو مضيفو إطارات شغيلة':
    'workers',
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
  attack: TARGETS,
  strike: TARGETS,
  shell: TARGETS,
  expel: ENVOYS,
  summon: ENVOYS,
  kill: MEN,
  wound: MEN,
  kidnap: MEN,
  sanction: NAMES,
  'strike-work': WORKERS,
};

/** How far behind the noun its owner may stand, in words. */
const REACH = 4;
/** "تابعة ل", "مرتبطين ب": whose, by a participle. */
const BELONGING = /^(?:تابع|مرتبط|مدعوم|مملوك|موال|موالي|محسوب)(?:ه|ا|ين|ون|ات|تين)?$/u;

/** Whose it is in a clause; null where nobody is named. `theirs` is whom a pronoun on it stands for: "أعلن الحزب مقتل أحد عناصره". */
export function whoseIn(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  name: EventClass,
  theirs: readonly Item[] | null,
): Whose | null {
  const bearers = BEARERS[name];
  if (bearers === undefined) return null;
  for (const i of clause) {
    const { text, mention, date } = sentence[i]!;
    if (i <= at || mention !== null || date !== null) continue;
    const bare = afterConjunction(text, 3).replace(/^ال/u, '');
    const own = sentence[i]!.isPossessed && bearers === MEN ? ownMen(bare) : undefined;
    if (own !== undefined) return ownedBy(theirs, own, i);
    const english = bearers.get(bare) ?? bearers.get(text);
    if (english === undefined) continue;
    const owner = ownerBehind(sentence, clause, i, bearers === TARGETS);
    if (owner !== null) return { owner, english, at: i };
  }
  return null;
}

/** What men with a pronoun are: "جنوده", "مقاتليها". */
function ownMen(word: string): string | undefined {
  const stem = word.replace(/(?:هما|ها|هم|ه)$/u, '');
  return MEN.get(stem) ?? MEN.get(`${stem}ن`);
}

function ownedBy(theirs: readonly Item[] | null, english: string, at: number): Whose | null {
  const [owner, ...others] = theirs ?? [];
  if (owner === undefined || others.length > 0) return null;
  return owner.kind === 'organisation' || owner.kind === 'country' ? { owner, english, at } : null;
}

function ownerBehind(
  sentence: readonly Word[],
  clause: readonly number[],
  noun: number,
  /** Whether "of" alone tells whose it is: "مواقع لحزب الله". */
  isByOf: boolean,
): Item | null {
  let belongs = isByOf;
  for (let i = noun + 1; i <= noun + REACH + (belongs ? 1 : 0) && clause.includes(i); i++) {
    const { mention, text, date, isVerb, separated } = sentence[i]!;
    if (date !== null || isVerb || separated) return null;
    if (mention === null) {
      belongs ||= BELONGING.test(text.replace(/^ال/u, ''));
      const isIn = text === IN && IN_BODIES.test(sentence[noun]!.bare);
      if (PREPOSITION.test(text) && !(text === ON && belongs) && !isIn) return null;
      belongs ||= isIn;
      continue;
    }
    const { entry, english, kind } = mention.party;
    if (kind !== 'country' && kind !== 'organisation') return null;
    const between = sentence.slice(noun + 1, i);
    const isNext = between.every((word) => GENERIC.has(word.text)) && mention.clitics === '';
    const isIn =
      kind === 'organisation' && sentence.slice(noun, i).some((word) => word.text === IN);
    if (isIn) return { entry, english, kind };
    const isBelonging =
      belongs && (/[\u0628\u0644]/u.test(mention.clitics) || between.at(-1)?.text === ON);
    if (mention.role === 'nisba' || isNext || isBelonging) return { entry, english, kind };
    return null;
  }
  return null;
}

const ON = fold('على');
const IN = fold('في');
/** "قيادي بارز في حركة حماس": of them, where he has no name himself. */
const IN_BODIES =
  /^(?:قيادي|قياديا|قياديين|قياديان|عضو|عضوا|اعضاء|مسؤول|مسؤولا|عنصر|عنصرا|عناصر|قاءد|ضابط|ضباط|جندي|جنود)$/u;
const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|بين|ضد|خلال|قبل|بعد|حول|قرب|قباله|فوق|عبر)$/u;
