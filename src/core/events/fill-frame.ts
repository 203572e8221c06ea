import { fold } from '../text/fold.ts';
import type { EventClass } from './event-class.ts';
import { accepted, hasLinkedObject, isForces, isOfKinds, isPersonal } from './acceptance.ts';
import { NO_COMPLEMENT, nounIn, type Complement } from './frame-nouns.ts';
import { actsIn, mayHaveObject } from './who-acts.ts';
import { calledFrame, isCalled } from './attendants.ts';
import { isStateIn, mayUndergo } from './capitals.ts';
import { doersIn } from './by-whom.ts';
import { list, named } from './english-names.ts';
import { pronounObject } from './pronouns.ts';
import { toldAs, type Telling } from './english-truth.ts';
import { placeOf } from './event-place.ts';
import { DONE_TO, isRelative, type Inherited } from './inherited.ts';
import type { Participation, Role } from './event-mention.ts';
import type { Kind } from '../kind.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';
import type { Form } from './lexicon.ts';
import type { Word } from './sentence.ts';
import type { Site } from './site.ts';
import type { FilledFrame } from './filled-frame.ts';
import { isNobodyIn } from './party-item.ts';
import { isTitle } from './title-of.ts';
import type { Frame, Link, Trigger } from './trigger.ts';
import { ownedFrame } from './whose-frame.ts';
import { whoseIn } from './whose.ts';

interface Parties {
  name: EventClass;
  /** Subject before the verb, or null. */
  before: NounPhrase | null;
  after: NounPhrase[];
  inherited: Inherited | null;
  /** Who did it, where a line in the passive can say so. */
  doers: () => readonly Item[];
  /** Whether the trigger is a verbal noun, whose subject stands right behind it. */
  isNoun: boolean;
  /** Whether a party can only be who acts. */
  isActor: (phrase: NounPhrase) => boolean;
  /** Whether it is done to persons by somebody: "عيّن", "اعتقل". */
  isDoneToPersons: boolean;
  /** Whether a party counts that unknown words stand before. */
  lenient: boolean;
  telling: Telling;
}

/** The first frame that the clause fills; null when none does. */
export function fillFrame(
  trigger: Trigger,
  form: Form,
  sentence: readonly Word[],
  { before, after, complement, clause, at, subjectNoun }: Site,
  inherited: Inherited | null,
  telling: Telling,
): FilledFrame | null {
  // Few lines ask for them.
  const doers = (): readonly Item[] => doersIn(sentence, clause, at, trigger.name);
  const parties: Parties = {
    name: trigger.name,
    before: form === 'masdar' ? null : before,
    after: after.filter(
      (phrase, i) =>
        !isNobodyIn(trigger.name, phrase.items) &&
        (!phrase.arms || (i === 0 && STRIKING.has(trigger.name))),
    ),
    ...{ inherited, doers, isNoun: form === 'masdar', lenient: false, telling },
    isDoneToPersons:
      (DONE_TO.has(trigger.name) && !appointsHimself(trigger.name, after)) ||
      trigger.name === 'meet',
    isActor:
      sentence[at - 1]?.text === ALREADY ? () => false : isActing(sentence, at, form, trigger.name),
  };
  if (isAmbiguous(trigger, parties)) return null;
  const frames = trigger.frames.filter(
    ({ subject, english }) =>
      form !== 'passive' || subject === undefined || english.includes('{s} died'),
  );
  const takesBefore = HAPPENING.has(trigger.name) || isRelative(sentence, at);
  const noun = takesBefore && form !== 'masdar' ? `${complement} ${subjectNoun}` : complement;
  const spoken = new Set(noun.split(' '));
  if (trigger.unless?.some((phrase) => ` ${noun} `.includes(phrase)) === true) return null;
  const whose = whoseIn(sentence, clause, at, trigger.name);
  const told = { name: trigger.name, form, before: parties.before, after, doers };
  for (const frame of frames) {
    const found = frame.nouns === undefined ? NO_COMPLEMENT : nounIn(frame.nouns, noun, spoken);
    if (found === null) continue;
    for (const lenient of [false, true]) {
      const filled = fill(frame, { ...parties, lenient }, noun, found, sentence);
      if (filled !== null) return ownedFrame(filled, found.english, whose, told);
    }
  }
  const owned = ownedFrame(null, '', whose, told);
  if (owned !== null || !isCalled(trigger.name)) return owned;
  const isOfNoun = frames.some(
    ({ nouns }) => nouns !== undefined && nounIn(nouns, noun, spoken) !== null,
  );
  return isOfNoun ? calledFrame(sentence, at, trigger.name) : null;
}

/** Which party can only be who acts, or as likely is. */
function isActing(
  sentence: readonly Word[],
  at: number,
  form: Form,
  name: EventClass,
): (phrase: NounPhrase) => boolean {
  const acts = actsIn(form, sentence[at]!.text, name);
  const isFinite = form !== 'masdar' && form !== 'passive';
  return (phrase) => acts(phrase) || (isFinite && mayHaveObject(sentence, at, phrase));
}

function fill(
  frame: Frame,
  parties: Parties,
  complement: string,
  noun: Complement,
  sentence: readonly Word[],
): FilledFrame | null {
  const { name, before, after, inherited, doers, isNoun } = parties;
  const { isDoneToPersons, isActor, lenient, telling } = parties;
  const used = new Set<NounPhrase>();
  const values: Record<string, string> = {};
  const counts: Record<string, number> = {};
  const roles: Participation[] = [];
  const take = (role: Role, items: readonly Item[]): void => {
    for (const { entry } of items) roles.push({ role, entry });
  };
  const direct = after.filter(({ link }) => link === 'direct');
  let plural = false;
  let doubtful = lenient;
  let agent: NounPhrase | null = null;
  let patient: NounPhrase | null = null;
  if (frame.subject !== undefined) {
    const between = frame.several === true ? after.find(({ link }) => link === 'بين') : undefined;
    const own = before ?? between ?? direct[0];
    const isObjectPronoun = pronounObject(frame, complement, inherited) !== undefined;
    const goesOnWithAgent =
      (own === undefined ||
        inherited?.isPossessor === true ||
        (!isObjectPronoun && !hasLinkedObject(frame, after))) &&
      goesOn(frame, isDoneToPersons, own, direct, inherited);
    const standIn = inherited?.standIn ?? null;
    if (standIn === 'unknown') return null;
    if (
      inherited?.isAnnouncer === true &&
      after.some(({ link }) => link === 'بين') &&
      between === undefined
    )
      return null;
    const subject = standIn ?? (goesOnWithAgent ? inherited?.agent : own);
    const items =
      subject &&
      accepted(
        subject,
        frame.subject,
        noun,
        (lenient && !isNoun && isPersonal(subject)) || isForces(subject),
        isStateIn(name, 'agent') && !mayUndergo(frame, STRIKING.has(name)),
      );
    if (subject !== own) doubtful = true;
    if (!items || (frame.several === true && items.length < 2)) return null;
    // "طرد السفير الإيراني": the noun is his own title, and he is expelled.
    if (isPersonal(subject) && isTitleIn(noun, subject.head)) return null;
    used.add(subject);
    values['s'] = list(items);
    counts['s'] = manyIn(items);
    take('agent', items);
    agent = subject;
  }
  if (frame.object !== undefined) {
    const object =
      inherited?.object ??
      findObject(frame, before, after, direct, used, isStateIn(name, 'other')) ??
      pronounObject(frame, complement, inherited);
    const asStates = isStateIn(name, 'other');
    const items = object && accepted(object, frame.object, noun, lenient, asStates);
    const isFirst = object === direct[0] || object?.link !== 'direct';
    if (object !== undefined && frame.subject === undefined && isFirst && isActor(object))
      return null;
    if (!items || (BOTH.test(frame.english) && items.length < 2)) return null;
    used.add(object);
    values['o'] = list(items);
    counts['o'] = manyIn(items);
    take('patient', items);
    patient = object;
    plural = items.length > 1 || /(?:Accords|Agreements|Treaties|Talks)$/u.test(values['o']);
  }
  if (frame.with !== undefined) {
    const party = after.find(
      (phrase) => !used.has(phrase) && phrase.link !== null && frame.withBy?.includes(phrase.link),
    );
    const items = party && accepted(party, frame.with, noun, lenient, isStateIn(name, 'other'));
    if (!items) return null;
    used.add(party);
    values['w'] = list(items);
    counts['w'] = manyIn(items);
    take('counterpart', items);
  }
  const told = frame.english.replaceAll('{n}', noun.english);
  const isPassive =
    frame.subject === undefined && / (?:was|were) \w+ed| was hit| was shot/u.test(told);
  const isOther = (doer: Item): boolean => !roles.some(({ entry }) => entry === doer.entry);
  const did = isPassive ? doers() : [];
  const by = did.every(isOther) ? did : [];
  take('agent', by);
  if (new Set(roles.map(({ entry }) => entry)).size < roles.length) return null;
  const past = plural && told.startsWith('{o} was') ? told.replace('{o} was', '{o} were') : told;
  let line = toldAs(past, telling, counts);
  line = line.replace(/\{(\w)\}/gu, (_, role: string) => values[role] ?? '');
  if (by.length > 0) line += ` by ${list(by)}`;
  const place = placeOf(after, used, frame, sentence, noun.words);
  if (place !== null) {
    line += ` in ${named(place)}`;
    take('place', [place]);
  }
  line = line.charAt(0).toUpperCase() + line.slice(1);
  return { line, roles, doubtful, agent, object: patient };
}

function isTitleIn({ words }: Complement, head: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => head.includes(word) && isTitle(word));
}

/** Lines in which the object is at least two. */
const BOTH = /between \{o\}|^\{o\} met$/u;
/** How many a slot names, for its verb: of the Houthis, several. */
function manyIn(items: readonly Item[]): number {
  return items.length === 1 && MANY.test(named(items[0]!)) ? 2 : items.length;
}

const MANY = /(?:Houthis|Forces|Brigades|Units|Guards)$/u;

/** What happens without anybody: its noun may stand before its verb, "زلزال ضرب المغرب". */
const HAPPENING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['disaster', 'explode', 'fire', 'crash', 'outbreak', 'clash', 'strike-work'] as const),
]);

/** "وكلّف رئيس مجلس الوزراء فلان وزير الكهرباء": a head of government behind a joined verb appoints, and is not appointed. */
function appointsHimself(name: EventClass, after: readonly NounPhrase[]): boolean {
  if (name !== 'appoint') return false;
  const [first = '', second = ''] = after.find(({ link }) => link === 'direct')?.head ?? [];
  return RULERS.has(first) && (second === '' || RULED.has(second));
}

const RULERS = new Set('رئيس الرئيس الملك أمير الأمير سلطان السلطان العاهل'.split(' ').map(fold));
const RULED = new Set('مجلس الوزراء الحكومة الجمهورية الدولة البلاد'.split(' ').map(fold));

const ALREADY = fold('قد');

/** What arms do in the name of their state. */
const STRIKING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['attack', 'strike', 'shell', 'kill', 'assassinate', 'wound', 'besiege'] as const),
]);

/**
 * Whether a verb joined by و goes on with the subject of the clause before: it names nobody, or one party that its object must
 * be ("أنهى سعيد مهام المدوري، وعيّن الزعفراني").
 */
function goesOn(
  frame: Frame,
  isDoneToPersons: boolean,
  own: NounPhrase | undefined,
  direct: readonly NounPhrase[],
  inherited: Inherited | null,
): boolean {
  if (!inherited?.agent) return false;
  if (own === undefined || inherited.isPossessor === true) return true;
  // "الذي استقبل ماكرون": whoever acts upon him would stand there as a pronoun, "الذي استقبله ماكرون".
  if (inherited.isOfRelative === true)
    return frame.object === undefined || (own === direct[0] && direct.length === 1);
  if (inherited.isControlled === true) return false;
  if (inherited.object !== null || frame.object === undefined) return false;
  const takesDirect = (frame.by ?? ['direct']).includes('direct');
  // "وحذر ترامب" has a subject of its own; "وعيّن الزعفراني" goes on with the one before.
  const couldAct = own.items.every(({ kind }) => frame.subject?.includes(kind));
  if (couldAct && !isDoneToPersons) return false;
  return takesDirect && own === direct[0] && direct.length === 1;
}

/** Whether nobody can tell if the one party behind a joined verb acts or is acted upon: "وهاجم حزب الله". */
function isAmbiguous(
  { frames }: Trigger,
  { before, after, inherited, isDoneToPersons }: Parties,
): boolean {
  const [own, ...others] = after.filter(({ link }) => link === 'direct');
  if (!inherited?.agent || inherited.object !== null) return false;
  if (inherited.isControlled === true || inherited.isOfRelative === true) return false;
  if (inherited.isPossessor === true) return false;
  if (own === undefined || others.length > 0 || before !== null || isDoneToPersons) return false;
  const isAll = (kinds: readonly Kind[] | undefined): boolean =>
    own.items.every(({ kind }) => kinds?.includes(kind) === true);
  return frames.some(
    ({ subject, object, by = ['direct'] }) =>
      by.includes('direct') && isAll(subject) && isAll(object),
  );
}

function findObject(
  frame: Frame,
  before: NounPhrase | null,
  after: readonly NounPhrase[],
  direct: readonly NounPhrase[],
  used: ReadonlySet<NounPhrase>,
  asStates: boolean,
): NounPhrase | undefined {
  const links: readonly Link[] = frame.by ?? ['direct'];
  const kinds = frame.object ?? [];
  const isWanted = ({ items }: NounPhrase): boolean =>
    items.some((item) => isOfKinds(item, kinds, asStates));
  const linked = after.find(
    (phrase) =>
      !used.has(phrase) &&
      phrase.link !== null &&
      phrase.link !== 'direct' &&
      links.includes(phrase.link) &&
      isWanted(phrase),
  );
  if (!links.includes('direct')) return linked;
  const next = direct.find((phrase) => !used.has(phrase) && (phrase.clear || isWanted(phrase)));
  // "وصل إلى الدوحة في جولة شملت الكويت": the first of the two.
  if (next !== undefined && linked !== undefined && linked.first < next.first) return linked;
  if (next !== undefined) return isWanted(next) ? next : linked;
  if (linked !== undefined) return linked;
  return frame.subject === undefined && before !== null ? before : undefined;
}
