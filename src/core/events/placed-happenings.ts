import { fold } from '../text/fold.ts';
import { confidenceOf } from './confidence.ts';
import { realityAt } from './date-and-reality.ts';
import { BEFORE_DATES, isLimitWord } from './date-words.ts';
import { englishDate } from './english-date.ts';
import { inOrAt, named } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { EventMention, Participation } from './event-mention.ts';
import type { Reading } from './reading.ts';
import { realityOf } from './reality.ts';
import type { NamedMention, ResolvedDate, Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** What has no name of its own but where it was: its nouns, and the line that tells it of a place. */
const HAPPENINGS: ReadonlyMap<string, readonly [EventClass, (place: string) => string]> = new Map(
  (
    [
      ['attack', 'هجوم اعتداء', (place) => `An attack took place ${place}`],
      ['explode', 'تفجير انفجار', (place) => `An explosion took place ${place}`],
      ['fire', 'حريق حرائق', (place) => `A fire broke out ${place}`],
      ['disaster', 'زلزال', (place) => `An earthquake struck ${place}`],
      ['disaster', 'فيضانات سيول', (place) => `Floods struck ${place}`],
      ['kill', 'مجزرة مذبحة', (place) => `A massacre took place ${place}`],
    ] as const satisfies readonly (readonly [EventClass, string, (place: string) => string])[]
  ).flatMap(([name, nouns, tell]) =>
    nouns
      .split(' ')
      .flatMap((noun) => [noun, `ال${noun}`])
      .map((noun) => [fold(noun), [name, tell] as const] as const),
  ),
);
/** What such a thing does that takes place. */
const TAKES_PLACE = words(
  `وقع وقعت حدث حدثت حصل حصلت جرى جرت ضرب ضربت هز هزت أودى أودت خلف خلفت أسفر أسفرت أوقع أوقعت استهدف استهدفت اجتاح اجتاحت شهدته شهدتها
  بدأ بدأت اندلع اندلعت حصد حصدت تعرض تعرضت تعرضت`,
);
/** Who says that it was his: "الهجوم الذي تبنته حركة كذا", "تبنى التنظيم الهجوم". */
const CLAIMED = words(
  'تبناه تبنته تبناها تبنتها نفذه نفذته نفذها نفذتها شنه شنته شنها شنتها ارتكبه ارتكبته ارتكبها ارتكبتها',
);
const CLAIMS = words('تبنى تبنت');
/** "زلزال سياسي": none. */
const FIGURES = words('سياسي السياسي سياسية إعلامي الإعلامي لفظي مالي اقتصادي كروي رقمي إلكتروني');
const RELATIVES = words('الذي التي');
const PERFECT = words('قد كان كانت');
/** Behind these it has been. */
const PAST = words('بعد منذ عقب إثر غداة أعقاب');
/** How far behind the noun its place and its date may stand. */
const REACH = 22;
const NEAR = 9;

/**
 * A happening without a name of its own, told by where it was and its date: "الهجوم على متحف باردو يوم 18 مارس", "الفيضانات التي اجتاحت
 * المدينة القديمة يوم الأحد". Asked at its noun, when the sentence has told all else that it tells, `told`.
 */
export function placedHappening(
  { text, sentence, words, signs, published }: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  const { bare, mention, start } = words[at]!;
  const [name, tell] = HAPPENINGS.get(bare) ?? [];
  if (name === undefined || tell === undefined || mention !== null) return null;
  if (FIGURES.has(words[at + 1]?.text ?? '')) return null;
  const found = tellingOf(words, at);
  if (found === null || told.some(({ dated }) => dated.start === found.date.start)) return null;
  const { verb, date, place, claimer, isStruck } = found;
  if (verb !== null && realityOf(words, signs, verb, 'past') !== 'happened') return null;
  if (realityAt('happened', 'past', date, published) === null) return null;
  const where = named(place.party);
  const line =
    name === 'attack' && isStruck
      ? `An attack on ${where} took place`
      : tell(name === 'disaster' ? where : `${inOrAt(place.party.english)} ${where}`);
  const { from, to, precision } = date.interval;
  const end = Math.max(place.end, date.end);
  const roles: Participation[] = [
    ...(claimer === null ? [] : [{ role: 'agent', entry: claimer.party.entry } as const]),
    { role: 'place', entry: place.party.entry },
  ];
  const whole = claimer === null ? line : `${line}, claimed by ${named(claimer.party)}`;
  return {
    ...sentence,
    ...{ from, to, precision, trigger: name, line: whole, roles },
    clause: { start, end },
    dated: { start: date.start, end: date.end },
    reality: 'happened',
    participants: roles.map(({ entry }) => entry),
    speaker: null,
    summary: { ar: text.slice(start, end), en: `${whole}, ${englishDate(date.interval)}` },
    confidence: confidenceOf('masdar', date, [place], true),
  };
}

interface Telling {
  /** Index of the verb that tells of it, or null where its noun alone does. */
  verb: number | null;
  date: ResolvedDate;
  place: NamedMention;
  /** Whether it was done to the place, and not only there. */
  isStruck: boolean;
  claimer: NamedMention | null;
}

/** Where and when it was, as what stands behind its noun says; null where that is not one place and one date. */
function tellingOf(sentence: readonly Word[], at: number): Telling | null {
  let verb: number | null = null;
  let date: ResolvedDate | null = null;
  let place: NamedMention | null = null;
  let isStruck = false;
  let claimer = claimerBefore(sentence, at);
  let isRelative = false;
  for (let i = at + 1; i <= at + REACH && i < sentence.length; i++) {
    const { text, mention, date: here, isVerb, separated } = sentence[i]!;
    const isBeside = verb === null && i > at + NEAR;
    if (isBeside) break;
    if (here !== null) {
      if (date !== null && here !== date) break;
      if (isLimitWord(leadOf(sentence, i))) return null;
      date ??= here;
      continue;
    }
    if (mention !== null) {
      const { kind } = mention.party;
      const isClaimer =
        CLAIMED.has(sentence[i - 1]!.text) ||
        (verb !== null && CLAIMED.has(sentence[verb]!.text) && claimer === null);
      if (isClaimer && kind === 'organisation') claimer = mention;
      else if (kind === 'place' || (kind === 'country' && mention.role !== 'nisba')) {
        if (place === null && isAt(sentence, i)) {
          place = mention;
          isStruck = !mention.clitics.endsWith(AT_IT) && !IN.has(placeLead(sentence, i));
        }
      } else if (mention !== claimer && mention.role !== 'nisba') return null;
      continue;
    }
    if (RELATIVES.has(text)) {
      if (isRelative || verb !== null) break;
      isRelative = true;
      continue;
    }
    if (PERFECT.has(text)) continue;
    if (TAKES_PLACE.has(text) || CLAIMED.has(text)) {
      if (verb !== null && date !== null) break;
      if (verb !== null && CLAIMED.has(sentence[verb]!.text) === CLAIMED.has(text)) break;
      verb = i;
      continue;
    }
    if (isVerb || (separated && !BEFORE_DATES.has(text) && date !== null)) break;
    if (separated && verb === null && !isRelative) break;
  }
  if (date === null || place === null) return null;
  if (verb === null && !PAST.has(sentence[at - 1]?.bare ?? '')) return null;
  return { verb, date, place, isStruck, claimer };
}

/** The word before a date, without what belongs to it. */
function leadOf(sentence: readonly Word[], at: number): string {
  let i = at - 1;
  while (BEFORE_DATES.has(sentence[i]?.text ?? '')) i--;
  return sentence[i]?.text ?? '';
}

/** Whether a place is where it was or what it struck: "على متحف باردو", "بسوسة", "استهدف قاعدة كذا", "اجتاحت كذا". */
function isAt(sentence: readonly Word[], i: number): boolean {
  const { clitics } = sentence[i]!.mention!;
  return clitics.endsWith(AT_IT) || (clitics === '' && placeLead(sentence, i) !== '');
}

/** The preposition or verb before a place, a noun or two between; empty where there is none. */
function placeLead(sentence: readonly Word[], i: number): string {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { text, separated } = sentence[k]!;
    if (ON.has(text) || IN.has(text) || TAKES_PLACE.has(text)) return text;
    if (separated) return '';
  }
  return '';
}

const AT_IT = '\u0628'; // ba
const ON = words('على');
const IN = words('في قرب داخل');

/** "وتبنى تنظيم داعش الهجوم الذي": the one body named behind such a verb. */
function claimerBefore(sentence: readonly Word[], at: number): NamedMention | null {
  const verb = sentence.findLastIndex(({ bare }, i) => i < at && CLAIMS.has(bare));
  if (verb < 0 || at - verb > REACH) return null;
  const named = sentence[verb + 1]?.mention ?? sentence[verb + 2]?.mention ?? null;
  return named?.party.kind === 'organisation' ? named : null;
}
