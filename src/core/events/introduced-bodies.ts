import { fold } from '../text/fold.ts';
import type { Party } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const THE = 'ال';
/** Nouns of bodies, which with the article stand for the one that was named by them. */
const BODIES = words(
  `حركة حزب بنك مصرف وزارة منظمة شركة محكمة هيئة نادي جمعية نقابة وكالة مؤسسة جماعة تنظيم صندوق ميليشيا جامعة مجموعة مجلس لجنة اتحاد
  كتلة جبهة مكتب ديوان منتخب قوات مفوضية دائرة جهاز ائتلاف تحالف تيار إطار رابطة فصيل حلف شبكة قناة صحيفة`,
);
/** The same of gatherings and treaties. */
const GATHERINGS = words('مؤتمر مهرجان معرض منتدى اتفاق اتفاقية معاهدة');
/** Nouns that stand before the name of a place. */
const PLACES = words('مدينة بلدة قرية جزيرة محافظة ولاية إقليم مخيم ميناء مطار');
/** What a body is also called, besides its own noun. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['ناد', ['نادي', 'فريق']],
      ['نادي', ['فريق']],
      ['منتخب', ['فريق']],
      ['بنك', ['مصرف']],
      ['مصرف', ['بنك']],
    ] as const
  ).map(([noun, others]) => [fold(noun), others.map(fold)]),
);
const DELEGATION = words('وفد وفدا بوفد لوفد وفدها وفده');
const OF = fold('من');

export function isBodyNoun(noun: string): boolean {
  return BODIES.has(noun);
}

/**
 * Which body, gathering, place or state a noun stands for, as far as an article has said so: "الحركة" for "حركة النهضة", "الشركة" for
 * the one company of the article, "البلدان" for its two states.
 */
export class IntroducedBodies {
  /** By noun with its article, those whose name begins with it or stands behind it. */
  readonly #named = new Map<string, Party[]>();
  /** The same of those of which only their entry says what they are: "شركة" of Sonatrach. */
  readonly #described = new Map<string, Party[]>();

  readonly #states: Party[] = [];

  learn(party: Party, name: readonly string[], before: readonly string[]): void {
    for (const noun of nounsOf(party, name, before)) note(this.#named, noun, party);
    if (party.kind === 'country') this.learnState(party);
    if (party.kind !== 'organisation') return;
    const noun = nounOfLine(party.about);
    if (noun !== null) note(this.#described, noun, party);
  }

  /** A state, of which an adjective speaks as well as its name. */
  learnState(party: Party): void {
    if (!this.#states.some(({ entry }) => entry === party.entry)) this.#states.push(party);
  }

  /** All that a noun could mean in the dual: "الحزب" of "الحزبان", "البلد" of "البلدان". */
  both(noun: string): readonly Party[] {
    if (STATES.has(noun)) return this.#states;
    const one = noun.endsWith(TA) ? `${noun.slice(0, -1)}${TA_MARBUTA}` : noun;
    return this.#named.get(one) ?? this.#described.get(one) ?? [];
  }

  /** The one that is meant by a noun alone, or null. */
  meantBy(noun: string): Party | null {
    const [only, ...others] = this.#named.get(noun) ?? this.#described.get(noun) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  }
}

const TA = 'ت';
const TA_MARBUTA = fold('ة');
const STATES = words('البلد الدولت');

/** Notes that a party is called by a noun, and by what means the same. */
function note(map: Map<string, Party[]>, noun: string, party: Party): void {
  for (const one of [noun, ...(ALSO.get(noun) ?? [])]) {
    const known = map.get(`${THE}${one}`);
    if (known === undefined) map.set(`${THE}${one}`, [party]);
    else if (!known.some(({ entry }) => entry === party.entry)) known.push(party);
  }
}

/** The nouns, without article, that a party is named by. */
function nounsOf(
  { kind }: Party,
  name: readonly string[],
  before: readonly string[],
): readonly string[] {
  const [first = ''] = name;
  // Of "للمهرجان", the clitic has the alif.
  const bare = first.startsWith(THE) ? first.slice(THE.length) : first.replace(/^ل(?=\u0645)/u, '');
  if (kind === 'organisation') {
    const isSent = DELEGATION.has(
      before.at(-1) === OF ? (before.at(-2) ?? '') : (before.at(-1) ?? ''),
    );
    return [...(BODIES.has(bare) ? [bare] : []), ...(isSent ? [DELEGATED] : [])];
  }
  if (kind === 'event' || kind === 'agreement') return GATHERINGS.has(bare) ? [bare] : [];
  if (kind !== 'place') return [];
  const noun = (before.at(-1) ?? '').replace(/^[\u0648\u0641\u0628\u0644](?=.{3})/u, '');
  return PLACES.has(noun) ? [noun] : PLACES.has(bare) ? [bare] : [];
}

const DELEGATED = fold('وفد');

/** What the line of an entry says it is, where that is the noun of a body: "شركة" of "شركة النفط الوطنية", "حزب" of "أكبر حزب في". */
function nounOfLine(about = ''): string | null {
  const [first = '', second = ''] = about.split(' ', 2).map(fold);
  const noun = MOST.has(first) ? second : first;
  const bare = noun.replace(/^ال/u, '');
  return BODIES.has(bare) || ALSO.has(bare) ? bare : null;
}

const MOST = words('أكبر أعلى أقدم أول كبرى');
