import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { isKinship, isOffice } from '../unknown/person-titles.ts';
import { afterConjunction } from './conjunction.ts';
import { GENERIC, HONORIFICS, PREPOSITIONS, STATE_HEADS, TITLE_NOUNS } from './phrase-words.ts';
import type { NamedMention, Word } from './sentence.ts';

const FORMER = new Set(
  [
    'السابق',
    'السابقة',
    'الأسبق',
    'الراحل',
    'الراحلة',
    'المخلوع',
    'الحالي',
    'الجديد',
    'المنتخب',
    'المقبل',
  ].map(fold),
);

/** How many honorifics may stand before a person: "العاهل المغربي الملك محمد السادس". */
const MOST_HONORIFICS = 4;

/** Whether the person of a title follows its adjective: "الرئيس الفرنسي الأسبق نيكولا ساركوزي". */
export function leadsToPerson(
  sentence: readonly Word[],
  last: number,
  gap: readonly string[],
): boolean {
  if (isMinistry(gap) && leadsThroughMinistry(sentence, last + 1)) return true;
  const from = gap.some(isOfficer) ? behindPost(sentence, last + 1) : last + 1;
  for (let i = from; i <= from + MOST_HONORIFICS && i < sentence.length; i++) {
    const { mention, text, separated, date } = sentence[i]!;
    if (separated && isNameInCommas(sentence, i)) return gap.some(isOfficer);
    if (date !== null || (separated && !HONORIFICS.has(text))) return false;
    if (mention !== null) return mention.party.kind === 'person' && mention.clitics === '';
    if (!FORMER.has(text) && !HONORIFICS.has(text)) return false;
  }
  return false;
}

/** Whether a title is that of a minister, whose office may be of several things: "وزير الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج". */
function isMinistry(gap: readonly string[]): boolean {
  const at = gap.findLastIndex((word) => MINISTER.test(word));
  return at >= 0 && gap.slice(at + 1).some((word) => word.startsWith(AND_THE));
}

/** Whether nothing but what a ministry is of stands between a word and the name of a person. */
function leadsThroughMinistry(sentence: readonly Word[], from: number): boolean {
  for (let i = from; i < from + MOST_OF_MINISTRY && i < sentence.length; i++) {
    const { mention, text, separated, date, isVerb } = sentence[i]!;
    if (separated || date !== null || isVerb) return false;
    if (mention?.party.kind === 'person') return mention.clitics === '';
    if (mention !== null) {
      if (mention.role !== 'nisba') return false;
    } else if (!/^(?:و?ال|بالخارج$|لدي$)/u.test(text) && !HONORIFICS.has(text)) return false;
  }
  return false;
}

const MINISTER = /^(?:و|ب|ل)?(?:ال)?(?:وزير|وزيره|كاتب|كاتبه)$/u;
const AND_THE = 'وال';
const MOST_OF_MINISTRY = 10;

/** "المبعوث الأمريكي إلى الشرق الأوسط ستيف ويتكوف": the first word behind where he is sent; the same where no more than a title stands. */
function behindPost(sentence: readonly Word[], at: number): number {
  const post = sentence[at + 1]?.mention ?? null;
  if (!SENT_TO.has(sentence[at]?.text ?? '') || post === null || post.party.kind === 'person')
    return at;
  let end = at + 1;
  while (sentence[end]?.mention === post) end++;
  return end;
}

const SENT_TO = new Set(['إلى', 'لدى'].map(fold));

/** "الرئيس", "لنظيره", "والوزيرة"; "الحدود" is none. */
function isOfficer(word: string): boolean {
  const noun = afterConjunction(word, 3);
  return [noun, noun.replace(/^[\u0628\u0644](?=.{3})/u, '')].some(
    (it) => isTitle(it) || isCompanion(it),
  );
}

/** Whether a person's name stands alone between commas, as it does behind a title: "الرئيس التونسي، قيس سعيد، وزير الخارجية". */
function isNameInCommas(sentence: readonly Word[], first: number): boolean {
  const { mention } = sentence[first]!;
  if (mention?.party.kind !== 'person' || mention.clitics !== '') return false;
  const behind = sentence.slice(first + 1).find((word) => word.mention !== mention);
  return behind?.separated !== false;
}

/** "العاصمة القطرية الدوحة": the town is meant. */
export function leadsToTown(
  sentence: readonly Word[],
  gap: readonly string[],
  last: number,
): boolean {
  const next = sentence[last + 1];
  return (
    GENERIC.has(gap.at(-1) ?? '') &&
    next?.separated === false &&
    next.mention?.party.kind === 'place'
  );
}

/** "مدينة جدة السعودية": spelt like the state, an adjective of the town right before it. */
export function isOfTown(
  sentence: readonly Word[],
  { party, clitics }: NamedMention,
  previous: { items: readonly { kind: Kind }[]; last: number } | undefined,
  first: number,
): boolean {
  return (
    party.kind === 'country' &&
    clitics === '' &&
    !sentence[first]!.separated &&
    previous?.last === first - 1 &&
    (previous.items.at(-1)?.kind === 'place' ||
      (previous.items.at(-1)?.kind === 'organisation' && sentence[first]!.text === SAUDI))
  );
}

const SAUDI = fold('السعودية');

/** How many words may stand between what a title is of and who bears it: "حاكم المصرف المركزي السابق رياض سلامة". */
const TITLE_REACH = 3;

/** Whether a body or a state belongs to the title of the person who follows: "رئيس مجلس القيادة الرئاسي رشاد العليمي". */
export function isOfTitle(
  sentence: readonly Word[],
  gap: readonly string[],
  { party, clitics }: NamedMention,
  last: number,
): boolean {
  if (party.kind === 'person' || !/^ل?$/u.test(clitics)) return false;
  if (!gap.some((word) => isTitleNoun(word) || STATE_HEADS.has(word))) return false;
  // "سفيره في الجزائر فلان": the state that he is sent to has a part in it.
  if (ENVOY.test(gap.at(-2) ?? '') && TO.has(gap.at(-1)!)) return false;
  for (let i = last + 1; i <= last + 1 + TITLE_REACH && i < sentence.length; i++) {
    const word = sentence[i]!;
    // "رئيس الاتحاد الدولي لكرة القدم (فيفا) فلان": the same body in short.
    const isInShort = word.mention?.party.entry === party.entry;
    const isBehindShort = sentence[i - 1]!.mention?.party.entry === party.entry;
    if (isInShort) continue;
    if (word.separated && isNameInCommas(sentence, i)) return true;
    if (word.separated && !isBehindShort && !HONORIFICS.has(word.text)) return false;
    if (word.date !== null || PREPOSITIONS.has(word.text)) return false;
    if (word.mention?.party.kind === 'person') return word.mention.clitics === '';
    if (word.mention !== null && word.mention.role !== 'nisba') return false;
  }
  return false;
}

/** Whether a state behind "and" only says of which a further person is, as those before: "قادة مصر فلان والأردن فلان". */
export function isOfNext(
  sentence: readonly Word[],
  { party, clitics }: NamedMention,
  previous: { items: readonly { kind: Kind }[]; last: number } | undefined,
  first: number,
  last: number,
): boolean {
  if (party.kind !== 'country' || clitics !== '\u0648') return false;
  const next = sentence[last + 1];
  return (
    previous?.last === first - 1 &&
    previous.items.at(-1)?.kind === 'person' &&
    next?.separated === false &&
    next.mention?.party.kind === 'person' &&
    next.mention.clitics === ''
  );
}

/** A title without the preposition that its body stands behind: "القيادي في حركة". */
export function titleAlone(gap: readonly string[]): string[] {
  const at = gap.findLastIndex((word) => PREPOSITIONS.has(word));
  const isInTitle =
    at > 0 &&
    gap.slice(0, at).some((word) => isTitleNoun(word)) &&
    gap.slice(at + 1).every((word) => GENERIC.has(word) || GENERIC.has(word.replace(/^ال/u, '')));
  return isInTitle ? gap.slice(0, at) : [...gap];
}

const ENVOY = /^(?:ال)?سفير(?:ه|ها|ت|تها|ته)?$/u;
const TO = new Set(['في', 'لدى'].map(fold));

/** Whether a word behind a title says no more than when somebody bore it: "السابق". */
export function isFormer(word: string): boolean {
  return FORMER.has(word);
}

/** Whether a folded word, without a conjunction, tells what somebody is: "رئيس", "الشيخ". */
export function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || TITLE_NOUNS.has(word) || TITLE_NOUNS.has(word.replace(/^ال/u, ''));
}

/** Whether a folded word, without a conjunction, is one that belongs to somebody named before and is named himself: "نجله", "نظيرها". */
export function isCompanion(word: string): boolean {
  const stem = /^(.{2,})(?:ه|ها|هم|هما)$/u.exec(word)?.[1];
  return stem !== undefined && (OF_SOMEBODY.has(stem) || isTitle(stem) || isTitle(feminine(stem)));
}

const feminine = (stem: string): string => stem.replace(/ت$/u, 'ه');

const OF_SOMEBODY = new Set(
  `والد والدت شقيق شقيقت أخ أخو أخي أخت ابن ابنت ابنا ابني نجل نجلت كريمت زوج زوجت حرم عقيلت قرين قرينت شركاء شريكي شريكتي حلفاء جيران منافسي أرملت عم صهر حفيد نظير نظيرت سلف
  نظيرا نظيري نظيرت منافس منافست غريم خصم مضيف حليف حليفت صديق صديقت شريك شريكت رفيق زميل زميلت مساعد مساعدت مرافق سكرتير محامي مدير
  وزراء جار جارت عاصمت مدينت خطيبت وكيل معاون خليفت مبعوث`
    .split(/\s+/u)
    .map(fold),
);

/** "ولي العهد": of the house, not of what stands behind it. */
const HEIR = fold('ولي');

function isTitleNoun(word: string): boolean {
  const plain = afterConjunction(word, 3).replace(/^(?:ب|ل)(?=.{3})/u, '');
  return [word, plain].some(
    (it) => TITLE_NOUNS.has(it) || (isOffice(it) && !isKinship(it) && it !== HEIR),
  );
}
