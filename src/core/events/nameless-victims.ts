import type { Kind } from '../kind.ts';
import { fold } from '../text/fold.ts';
import { list, named } from './english-names.ts';
import type { EventClass } from './event-class.ts';
import type { FilledFrame } from './filled-frame.ts';
import type { Form } from './lexicon.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';
import type { Word } from './sentence.ts';

/**
 * Who did something to people without a name: "قتلت قوات الدعم السريع عشرات المدنيين", "قُتل ثلاثة أشخاص برصاص الجيش". The verb's frames have
 * only slots for those who are named.
 */

const DONE: Partial<Record<EventClass, string>> = { kill: 'killed', wound: 'wounded' };

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

const VICTIMS = words(
  `شخص شخصا شخصين شخصان أشخاص أشخاصا مدني مدنيا مدنيين مدنيون المدنيين شاب شابا شبان فلسطيني فلسطينيا فلسطينيين فلسطينيون طفل طفلا أطفال أطفالا امرأة
  نساء جندي جنديا جنديين جنديان جنود جنودا متظاهر متظاهرا متظاهرين متظاهرون المتظاهرين مواطن مواطنا مواطنين مواطنون صحفيا صحفيين صحافيا صحافيين
  مسلحا مسلحين مسلحون عنصرا عناصر مسعفين عشرات العشرات مئات المئات قتيلا قتلى رجل رجلا رجال عائلة`,
);
const ONE = words(
  'شخص شخصا مدني مدنيا شاب شابا طفل طفلا امرأة جندي جنديا متظاهر متظاهرا مواطن مواطنا صحفيا صحافيا رجل رجلا القيادي القائد المسؤول الشاب الطفل الصحفي الصحافي المصور الناشط الجندي',
);
const ACTORS: readonly Kind[] = ['organisation', 'country'];
const LANDS: readonly Kind[] = ['place', 'country'];
const NAMELESS = /^(?:People|A person|A soldier) (?:was|were) /u;

interface Clause {
  form: Form;
  sentence: readonly Word[];
  clause: readonly number[];
  at: number;
  after: readonly NounPhrase[];
  /** Who a verb before a verbal noun says did it, or null: "تمكن الأمن من توقيف". */
  doer: NounPhrase | null;
}

/** What courts do, in lines that name whom alone. */
const OF_COURTS: ReadonlySet<EventClass> = new Set<EventClass>(['sentence', 'acquit']);

/**
 * The line of people without a name, with who stands between the verb and them, and so did it; of a judgement, with the court that does. Other
 * lines as they are.
 */
export function withActor(filled: FilledFrame, clause: Clause, name: EventClass): FilledFrame {
  const isJudged = OF_COURTS.has(name);
  if (
    (!isJudged && !NAMELESS.test(filled.line)) ||
    filled.roles.some(({ role }) => role === 'agent')
  )
    return filled;
  const actor = isJudged ? courtIn(clause, filled) : actorIn(clause);
  const isTold = actor?.items.some(({ entry }) => filled.roles.some((it) => it.entry === entry));
  if (actor === null || isTold === true) return filled;
  return {
    ...filled,
    line: `${filled.line} by ${list(actor.items)}`,
    roles: [...actor.items.map(agentOf), ...filled.roles],
    agent: actor,
  };
}

/** The line of a killing of which the clause names no more than who did it, or null. */
export function victimsFrame(
  name: EventClass,
  clause: Clause,
  doers: readonly Item[],
): FilledFrame | null {
  const done = DONE[name];
  const victims = victimsAt(clause);
  if (done === undefined || victims < 0 || isNoDeed(clause)) return null;
  const actor = actorIn(clause);
  const isOther = (phrase: NounPhrase): boolean =>
    isDirectParty(phrase) &&
    phrase.items.some((item) => doers.every((it) => it.entry !== item.entry));
  const agents = actor?.items ?? (clause.after.some(isOther) ? [] : doers);
  if (agents.length === 0) return null;
  const place = clause.after.find(
    ({ link, clear, items }) =>
      (link === 'في' || link === 'ب') &&
      clear &&
      items.every(
        ({ kind, entry }) => LANDS.includes(kind) && agents.every((it) => it.entry !== entry),
      ),
  )?.items[0];
  return {
    line: `${isOne(clause.sentence, victims) ? 'A person was' : 'People were'} ${done} by ${list(agents)}${place === undefined ? '' : ` in ${named(place)}`}`,
    roles: [
      ...agents.map(agentOf),
      ...(place === undefined ? [] : [{ role: 'place' as const, entry: place.entry }]),
    ],
    ...{ doubtful: false, agent: actor, object: null },
  };
}

/** "قُتل شخص" is one, "قُتل 12 شخصا" are not. */
function isOne(sentence: readonly Word[], at: number): boolean {
  return ONE.has(sentence[at]!.text) && !NUMBER.test(sentence[at - 1]?.text ?? '');
}

const NUMBER = /^\d+$|(?:عشر|عشره|ون|ين|ماءه|مءه|ماءتي|الف|ملايين)$/u;

/** The court right behind an active verb, before whom it judges. */
function courtIn({ form, after }: Clause, { object }: FilledFrame): NounPhrase | null {
  const court = after.find(isDirectParty);
  if (form === 'masdar' || court === undefined || object === null || !court.clear) return null;
  const isCourt = court.items.length === 1 && court.items[0]!.kind === 'organisation';
  return isCourt && court.last < object.first ? court : null;
}

const agentOf = ({ entry }: Item) => ({ role: 'agent' as const, entry });

const isDirectParty = ({ link }: NounPhrase): boolean => link === 'direct';

const CHARGES = words(
  'لاتهامه لاتهامها لاتهامهما لاتهامهم اتهامه اتهامهم بتهمة تهمة بتهم تهم المتهم المتهمين المتهمون متهم متهمين متهمون بالاشتراك بالتورط بالتحريض لإدانته لإدانتهم إدانته إدانتهم',
);
const NEAR = 4;
/** "قضت المحكمة بمعاقبتهم": of a court it is no dying. */
const JUDGING = words('قضى قضت قضوا يقضي تقضي');

/** "بمعاقبتهم لاتهامهم بالاشتراك في قتل المتظاهرين": what somebody is tried for, not what the court does. */
function isNoDeed({ form, sentence, at }: Clause): boolean {
  if (form !== 'masdar') return isRuling(sentence, at);
  return sentence.slice(Math.max(0, at - NEAR), at).some(({ text }) => CHARGES.has(text));
}

/** Whether a verb as likely gives a ruling as it puts an end to somebody: "قضت المحكمة بالسجن على قيادات الجماعة". */
export function isRuling(sentence: readonly Word[], at: number): boolean {
  return JUDGING.has(sentence[at]!.bare);
}

/** Where those to whom it was done stand, or -1. */
function victimsAt({ sentence, clause, at }: Clause): number {
  return clause.find((i) => i > at && isVictim(sentence[i]!)) ?? -1;
}

function isVictim({ text, mention, date }: Word): boolean {
  return mention === null && date === null && (VICTIMS.has(text) || ONE.has(text));
}

function isBody(party: NounPhrase | null): boolean {
  return party?.items.every(({ kind }) => ACTORS.includes(kind)) === true;
}

/** Who stands right behind an active verb and before those to whom it was done. */
function actorIn(it: Clause): NounPhrase | null {
  if (it.form === 'masdar') return isBody(it.doer) ? it.doer : null;
  if (it.form === 'passive') return null;
  const victims = victimsAt(it);
  const actor = it.after.find(isDirectParty);
  if (actor === undefined || !actor.clear || victims < actor.last) return null;
  const isFirst = it.clause.every(
    (i) => i <= it.at || i >= actor.first || !isVictim(it.sentence[i]!),
  );
  return isFirst && actor.items.every(({ kind }) => ACTORS.includes(kind)) ? actor : null;
}
