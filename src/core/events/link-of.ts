import { isOrganOfBody, isPartOfBody } from './boards.ts';
import { isHead } from './clear-head.ts';
import { afterConjunction } from './conjunction.ts';
import { fold } from '../text/fold.ts';
import { linkOfGroup } from './named-members.ts';
import { DELEGATION } from './party-item.ts';
import { DIRECTIONS, FOLLOWERS, GENERIC, PREPOSITIONS } from './phrase-words.ts';
import type { NamedMention } from './sentence.ts';
import { titleBehindSeat } from './seat-before.ts';
import { isTitle } from './title-of.ts';
import type { Link } from './trigger.ts';

/** The link of a name to its verb and the words between the two that belong to its own phrase. */
export function linkOf(
  mention: NamedMention,
  gap: readonly string[],
): { link: Link | null; head: string[] } {
  const clitic = /(?:ب|ل|ك)/u.exec(mention.clitics)?.[0];
  if (clitic === 'ب' && mention.party.kind === 'organisation' && isPartOfBody(gap))
    return { link: 'direct', head: [] };
  if (clitic === 'ل' && mention.party.kind === 'organisation' && isOrganOfBody(gap))
    return { link: 'direct', head: [] };
  // "البحرية التابعة للجيش الإسرائيلي": men of his, who act for him.
  if (clitic === 'ل' && BELONGING.test(gap.at(-1) ?? '') && isMenBefore(gap, gap.length - 1))
    return { link: linkOf({ ...mention, clitics: '' }, gap).link, head: [] };
  // "أعمال الدورة الثلاثين لمهرجان قرطاج": the festival itself.
  if (clitic === 'ل' && mention.party.kind === 'event' && gap.some((word) => SESSION.test(word)))
    return { link: linkOf({ ...mention, clitics: '' }, gap).link, head: [] };
  // "بصفته رئيسا لسوريا": of what he is.
  if (clitic !== undefined)
    return { link: gap.some((word) => AS.has(word)) ? null : (clitic as Link), head: [] };
  for (let i = gap.length - 1; i >= 0; i--) {
    const word = gap[i]!;
    // "في جنوب لبنان" is in Lebanon, while "شرق دمشق" is not in Damascus.
    if (word === AMID && mention.party.kind === 'place')
      return { link: 'في', head: gap.slice(i + 1) };
    if (DIRECTIONS.has(word) && mention.party.kind === 'country') {
      if (!PREPOSITIONS.has(gap[i - 1] ?? '')) return { link: 'في', head: gap.slice(i + 1) };
      continue;
    }
    // "في حق فلان": against him.
    if (word === RIGHT && gap[i - 1] === IN) return { link: 'علي', head: gap.slice(i + 1) };
    const plain = afterConjunction(word);
    // "وفد من حركة حماس": they are hers.
    if (word === OF && DELEGATION.test(gap[i - 1] ?? ''))
      return { link: linkOfGroup(gap.slice(0, i)), head: gap.slice(i + 1) };
    // "مسلحون من حركة حماس", "المئات من أنصار التيار": her men act for her.
    const isOfBody = word === OF && mention.party.kind === 'organisation';
    if (isOfBody && (isMenBefore(gap, i) || FOLLOWERS.has(gap[i + 1] ?? '')))
      return { link: linkOfGroup(gap.slice(0, i)), head: gap.slice(i + 1) };
    // "ممثلون عن حركة طالبان".
    if (word === FOR && ENVOYS.has(gap[i - 1] ?? ''))
      return { link: linkOfGroup(gap.slice(0, i)), head: gap.slice(i + 1) };
    // "وفد برئاسة إيفانا هولار القاهرة": the name that nobody knows is over before a land.
    if (LED.has(word) && isOverBefore(mention, gap.slice(i + 1)))
      return { link: 'direct', head: [] };
    // "وفد أمني برئاسة فلان": where nobody knows whose they are, he is who comes and is received.
    const sent = LED.has(word) ? gap.slice(0, i).findLastIndex((it) => SENT.test(it)) : -1;
    if (sent >= 0 && mention.party.kind === 'person')
      return { link: linkOfGroup(gap.slice(0, sent + 1)), head: gap.slice(i + 1) };
    // "النسخة الخامسة من موسم الرياض": the season itself.
    if (word === OF && mention.party.kind === 'event' && gap.slice(0, i).some(isSession))
      return { link: linkOf(mention, gap.slice(0, i)).link, head: [] };
    const link = PREPOSITIONS.get(word) ?? PREPOSITIONS.get(plain);
    const title =
      link === 'في' && mention.party.kind === 'person' ? titleBehindSeat(gap.slice(i + 1)) : 0;
    if (title > 0) return { link: 'direct', head: gap.slice(i + 1 + title) };
    if (link !== undefined) return { link, head: gap.slice(i + 1) };
    if (PREPOSITIONS.has(word) || PREPOSITIONS.has(plain))
      return { link: null, head: gap.slice(i + 1) };
    // "رئيس المجلس الأعلى للدولة فلان": of what he heads.
    if (
      mention.party.kind === 'person' &&
      GENERIC.has(plain.replace(/^لل/u, '')) &&
      plain.startsWith(OF_THE)
    )
      continue;
    const noun = /^(?:ب|ل)(.{3,})$/u.exec(plain)?.[1];
    // "بالعاصمة الكاتب فلان": where it was, and then he.
    if (noun?.startsWith(THE) === true && mention.party.kind === 'person' && isPlain(noun))
      return { link: 'direct', head: gap.slice(i + 1) };
    if (noun !== undefined && isHead(noun))
      return { link: plain[0] as Link, head: gap.slice(i + 1) };
  }
  return { link: 'direct', head: [...gap] };
}

const isSession = (word: string): boolean => SESSION.test(word);
const SESSION = /^[\u0628\u0644]?(?:ال)?(?:دوره|نسخه|طبعه)$/u;

/** "وسط نيودلهي". */
const AMID = fold('وسط');

const AS = new Set(['بصفته', 'بصفتها', 'باعتباره', 'باعتبارها'].map(fold));

const RIGHT = fold('حق');

const IN = fold('في');

const OF = fold('من');

const FOR = fold('عن');

const ENVOYS = new Set('ممثلون ممثلين ممثل مندوبون مندوبين مندوب'.split(' ').map(fold));

const SENT = /^و?وفدا?$/u;
const LED = new Set(['برئاسة', 'بقيادة'].map(fold));

/** Whether two words or more that are no title stand before a land, as a name does: no land is of them. */
function isOverBefore({ party: { kind } }: NamedMention, words: readonly string[]): boolean {
  const name = words.filter((word) => !isTitle(word));
  const isLand = kind === 'place' || kind === 'country';
  return isLand && name.length >= 2 && !name.some((word) => GENERIC.has(word) || isDefinite(word));
}

const isDefinite = (word: string): boolean => word.startsWith(THE);

const THE = 'ال';

/** Whether a noun with its article is that of a place or body, complete without a name, and no title. */
function isPlain(noun: string): boolean {
  return GENERIC.has(noun.slice(THE.length)) || (GENERIC.has(noun) && !isTitle(noun));
}

/** Armed men who act for the body that they are of, an adjective between or not: "قوات خاصة من الجيش". */
function isMenBefore(gap: readonly string[], of: number): boolean {
  return [gap[of - 1], gap[of - 2]].some((word = '') => MEN.has(word.replace(/^ال/u, '')));
}

const MEN = new Set(
  `مسلحون مسلحين مسلح مقاتلون مقاتلين مقاتل عناصر عنصر قوات قوة وحدات وحدة دورية دوريات جنود جندي مجموعة مجموعات خلية ميليشيات مليشيات بحرية شرطة فصائل كتائب ميليشيا انتحاري انتحاريون
  انتحاريان انتحارية`
    .split(/\s+/u)
    .map(fold),
);

const BELONGING = /^(?:ال)?تابع(?:ه|ين|ون)?$/u;

const OF_THE = 'لل';
