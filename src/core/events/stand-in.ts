import { fold } from '../text/fold.ts';
import { bothOf } from './both-of.ts';
import { named } from './english-names.ts';
import type { Told } from './inherited.ts';
import { withoutNamelessForces } from './nameless-forces.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { FOLLOWERS } from './phrase-words.ts';
import type { SaidBefore } from './said-before.ts';
import { isTitle } from './title-of.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** The forces of whoever was named: what they do, it does. */
const OWN_FORCES = words(
  `قواته قواتها قواتهم جيشه جيشها مقاتلوه مقاتلوها مسلحوه مسلحوها عناصره عناصرها جنوده جنودها طائراته طائراتها مقاتلاته مقاتلاتها
  دفاعاته دفاعاتها صواريخه صواريخها مسيراته مسيراتها حكومته حكومتها سلطاته سلطاتها`,
);
/** The country of whoever speaks. */
const COUNTRY = words('بلاده بلادها بلادهم حكومته حكومتها');
/** The two who were named. */
const BOTH = words(
  `البلدان البلدين الطرفان الطرفين الجانبان الجانبين الرئيسان الرئيسين الوزيران الوزيرين الزعيمان الزعيمين الدولتان الدولتين الفريقان
  الحكومتان الحكومتين المنتخبان المنتخبين القائدان القائدين المسؤولان الرجلان الرجلين الناديان الناديين
  الحزبان الحزبين الحركتان الحركتين الشركتان الشركتين المنظمتان المنظمتين`,
);
/** Whether a word stands for two who were named: "البلدان". */
export function isDual(word: string): boolean {
  return BOTH.has(word);
}

/** Of those, two states. */
const STATES = words('البلدان البلدين الدولتان الدولتين الحكومتان');
/** The body that was named: "الحركة", "قوات الجماعة". */
const BODY_AGAIN = words('الحركة الجماعة الحزب التنظيم المنظمة الميليشيا');
/** How many words back the state of a speaker is looked for. */
const REACH = 60;
/** Between a subject and its verb. */
const BETWEEN = words('قد كان كانت لقد سبق أن');

/**
 * Whom the subject of a verb stands for where it names nobody itself: "قواته" (the forces of the one named before), "البلدان" (the
 * two), "بلاده" (the country of the minister who speaks). `unknown` where it has such a subject and nobody is there; null where
 * it has none.
 */
export function standInFor(
  sentence: readonly Word[],
  at: number,
  lastTold: () => Pick<Told, 'agent' | 'object'> | undefined,
  before: Pick<SaidBefore, 'both'>,
): NounPhrase | 'unknown' | null {
  if (isOfNamelessForces(sentence, at)) return 'unknown';
  let ahead = at - 1;
  while (BETWEEN.has(sentence[ahead]?.text ?? '') && !sentence[ahead + 1]!.separated) ahead--;
  if (sentence[ahead + 1]!.separated) ahead = -1;
  for (const i of [at + 1, ahead]) {
    const text = sentence[i]?.text ?? '';
    const bare = sentence[i]?.bare ?? '';
    const is = (set: ReadonlySet<string>): boolean => set.has(text) || set.has(bare);
    if (is(BOTH) && !isNamed(sentence, i)) {
      const both = bothOf(lastTold());
      if (both?.items.every(({ kind }) => (kind === 'country') === is(STATES))) return both;
      return before.both(BOTH.has(text) ? text : bare) ?? 'unknown';
    }
    if (i === at + 1 && [i, i + 1].some((k) => isOfBoth(sentence, k)))
      return bothOf(lastTold()) ?? 'unknown';
    if (is(COUNTRY)) {
      const country = countryBefore(sentence, i);
      if (country !== null) return country;
    }
    const body = BODY_AGAIN.has(bare) && isAlone(sentence, i) ? bodyBefore(sentence, i) : null;
    if (body !== null) return body;
    if (is(OWN_FORCES)) return lastTold()?.agent ?? 'unknown';
    if (is(COUNTRY)) return 'unknown';
  }
  return null;
}

/** "وقّع وزيرا خارجيتهما", "اتفق رئيساهما": those who stand for the two who were named. */
function isOfBoth(sentence: readonly Word[], i: number): boolean {
  const word = sentence[i];
  if (word?.mention !== null || !OF_BOTH.test(word.text)) return false;
  const [own, before] = [word.bare.replace(/(?:ا|ي)?هما$/u, ''), sentence[i - 1]!.text];
  return isTitle(own) || isTitle(before.replace(/ا$/u, ''));
}

const OF_BOTH = /^.{3,}هما$/u;

const CROWDS = words(
  `مئات المئات آلاف الآلاف عشرات العشرات ملايين الملايين مليون حشود عدد أعداد جموع متظاهرون محتجون مواطنون نشطاء ناشطون أهالي سكان أنصار طلبة طلاب عمال معلمون
  صحفيون محامون أطباء`,
);

/** Whether behind a verb, a date aside, stand people without a name: "تظاهر أمس مئات النشطاء". */
export function isOfCrowd(sentence: readonly Word[], at: number): boolean {
  const behind = sentence.slice(at + 1, at + REACH_OF_CROWD);
  // "المئات من أنصار التيار": theirs march for it.
  const isOfBody = behind.some(
    ({ text }, i) => FOLLOWERS.has(text) && behind[i + 1]?.mention?.party.kind === 'organisation',
  );
  if (isOfBody) return false;
  const subject = behind.find(({ date, text }) => date === null && !OF_DATES.has(text));
  return subject?.mention === null && CROWDS.has(subject.text);
}

/**
 * The nation whose people a crowd is, for its citizens who march: "خرج ملايين المصريين إلى الشوارع", "تظاهر آلاف من اللبنانيين"; null where
 * it is no nation's.
 */
export function nationOfCrowd(sentence: readonly Word[], at: number): NounPhrase | null {
  const last = Math.min(sentence.length - 1, at + REACH_OF_CROWD);
  for (let i = at + 1; i <= last; i++) {
    const { text, mention, date } = sentence[i]!;
    if (date !== null || OF_DATES.has(text) || CROWDS.has(text) || text === OF) continue;
    if (mention?.role !== 'nisba' || mention.party.kind !== 'country') return null;
    const { entry, kind, english } = mention.party;
    const citizens = `citizens of ${named({ entry, kind, english })}`;
    return {
      items: [{ entry, english: citizens, kind: 'organisation' }],
      ...{ link: 'direct', clear: true, head: [], arms: false, first: i, last: i },
    };
  }
  return null;
}

const OF = fold('من');

/** Whether behind a verb, a date aside, stand police or troops without a name: "ألقت قوات الأمن القبض على فلان". */
function isOfNamelessForces(sentence: readonly Word[], at: number): boolean {
  const subject = sentence
    .slice(at + 1, at + REACH_OF_CROWD)
    .filter(({ date, text }) => date === null && !OF_DATES.has(text));
  if (subject.slice(0, 3).some(({ mention }) => mention !== null)) return false;
  const texts = subject.map(({ text }) => text);
  return withoutNamelessForces(texts).length < texts.length;
}

const REACH_OF_CROWD = 6;
const OF_DATES = words('في يوم مساء صباح فجر ليلة خلال ظهر');

/** "الرئيسان بوتين وشي": they are named behind it. */
function isNamed(sentence: readonly Word[], i: number): boolean {
  return sentence.slice(i + 1, i + 3).some(({ mention }) => mention !== null);
}

/** Whether nothing behind a noun tells which one it is: "الحركة", not "الحركة الشعبية" nor "الحزب الحاكم". */
function isAlone(sentence: readonly Word[], i: number): boolean {
  const next = sentence[i + 1];
  if (next === undefined || next.separated || next.date !== null) return true;
  return next.mention === null ? !next.text.startsWith('ال') : next.mention.role !== 'nisba';
}

/** The one body that a sentence has named before a word. */
function bodyBefore(sentence: readonly Word[], at: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const mention = sentence[i]!.mention;
    if (mention?.party.kind !== 'organisation') continue;
    const { entry, english, kind } = mention.party;
    if (found !== null && found.items[0]!.entry !== entry) return null;
    found = {
      ...{ items: [{ entry, english, kind }], link: 'direct', clear: true, head: [], arms: false },
      ...{ first: i, last: i },
    };
  }
  return found;
}

/** The one state whose adjective stands in the titles before a word: "قال وزير الخارجية الروسي لافروف إن بلاده". */
function countryBefore(sentence: readonly Word[], at: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let i = Math.max(0, at - REACH); i < at; i++) {
    const mention = sentence[i]!.mention;
    if (mention?.role !== 'nisba' || mention.party.kind !== 'country') continue;
    if (found !== null && found.items[0]!.entry !== mention.party.entry) return null;
    const { entry, english, kind } = mention.party;
    found = {
      ...{ items: [{ entry, english, kind }], link: 'direct', clear: true, head: [], arms: false },
      ...{ first: i, last: i },
    };
  }
  return found;
}
