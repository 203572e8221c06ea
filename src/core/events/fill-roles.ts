import { accepted, hasLinkedObject, isForces, isPersonal } from './acceptance.ts';
import { isStateIn, mayUndergo } from './capitals.ts';
import { inOrAt, isLandscape, list, named } from './english-names.ts';
import { toldAs } from './english-truth.ts';
import type { EventClass } from './event-class.ts';
import type { Participation, Role } from './event-mention.ts';
import { placeOf } from './event-place.ts';
import type { FilledFrame } from './filled-frame.ts';
import type { Complement } from './frame-nouns.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';
import type { Parties } from './frame-parties.ts';
import { pronounObject, possessorObject } from './pronouns.ts';
import type { Word } from './sentence.ts';
import { DONE_TO } from './inherited.ts';
import { findObject, goesOn } from './subject-or-object.ts';
import { isTitle } from './title-of.ts';
import type { Frame } from './trigger.ts';
import { NO_ENTRY } from './unnamed.ts';

/** One frame with the parties of a clause in its slots, or null where a slot stays empty. */
export function fill(
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
    const own = before ?? between ?? direct.find(({ isObject }) => isObject !== true);
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
      inherited.isPossessor !== true &&
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
        (lenient && !isNoun && isPersonal(subject)) || isForces(subject, name),
        isStateIn(name, 'agent') && !mayUndergo(frame, STRIKING.has(name)),
        name,
      );
    if (subject !== own) doubtful = true;
    if (!items || items.some((item) => isLandscape(item) && SAYING.has(name))) return null;
    if (frame.several === true && items.length < 2) return null;
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
      pronounObject(frame, complement, inherited) ??
      possessorObject(frame, noun.words.at(-1) ?? '', inherited);
    const asStates = isStateIn(name, 'other');
    const items = object && accepted(object, frame.object, noun, lenient, asStates);
    const isFirst = object === direct[0] || object?.link !== 'direct';
    if (object !== undefined && frame.subject === undefined && isFirst && isActor(object))
      return null;
    if (object !== undefined && isDecider(frame, object, noun, sentence, name)) return null;
    if (!items || (BOTH.test(frame.english) && items.length < 2)) return null;
    used.add(object);
    values['o'] = list(items);
    counts['o'] = manyIn(items);
    take('patient', items);
    patient = object;
    plural = items.length > 1 || /(?:Accords|Agreements|Treaties|Talks)$/u.test(values['o']);
  }
  if (frame.with !== undefined) {
    const linked = after.filter(
      (phrase) => !used.has(phrase) && phrase.link !== null && frame.withBy?.includes(phrase.link),
    );
    // "جمع لقاء بالرباط بوريطة بألباريس": the town is no party.
    const party =
      linked.find(({ items }) => items.every(({ kind }) => frame.with?.includes(kind))) ??
      linked[0];
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
  const known = roles.filter(({ entry }) => entry !== NO_ENTRY);
  if (new Set(known.map(({ entry }) => entry)).size < known.length) return null;
  const past = plural && told.startsWith('{o} was') ? told.replace('{o} was', '{o} were') : told;
  let line = toldAs(past, telling, counts);
  line = line.replace(/( in )?\{(\w)\}/gu, (_, within: string | undefined, role: string) => {
    const name = values[role] ?? '';
    return within === undefined ? name : ` ${inOrAt(name)} ${name}`;
  });
  if ((counts['s'] ?? 1) > 1) line = line.replace(/\bits\b/gu, 'their');
  if (by.length > 0) line += ` by ${list(by)}`;
  const place = placeOf(after, used, frame, sentence, noun.words);
  if (place !== null) {
    line += ` ${inOrAt(place.english)} ${named(place)}`;
    take('place', [place]);
  }
  line = line.charAt(0).toUpperCase() + line.slice(1);
  return { line, roles, doubtful, agent, object: patient };
}

/** "أصدر سعيد أمرا بتعيين محافظ": who stands before what is decreed decrees it, and nobody does it to him. */
function isDecider(
  { subject }: Frame,
  { link, last, first }: NounPhrase,
  { words }: Complement,
  sentence: readonly Word[],
  name: EventClass,
): boolean {
  const deed = words.at(-1) ?? '';
  if (subject !== undefined || link !== 'direct' || !DONE_TO.has(name)) return false;
  const verb = sentence.slice(0, first).findLastIndex(({ isVerb }) => isVerb);
  if (!DECREED.test(deed) || !DECREEING.test(sentence[verb]?.text ?? '')) return false;
  return sentence.findIndex(({ text }, i) => i > verb && text === deed) > last;
}

const DECREED =
  /^(?:اعفاء|اقاله|تعيين|عزل|حبس|ايداع|توقيف|سجن|مهام)$|^ب(?:ا[\u0646\u0639\u0642\u062d\u062f\u064a].{2,}|ت.{4,}|عزل|سجن|حبس|توقيف)$/u;
const DECREEING = /^(?:و|ف|س)?(?:اصدر|اسدي|وقع|امضي|امر|قرر|يصدر|يوقع|يامر|اذن|ياذن)(?:ت|وا|ا)?$/u;

function isTitleIn({ words }: Complement, head: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => head.includes(word) && isTitle(word));
}

/** Lines in which the object is at least two. */
const BOTH = /between \{o\}|^\{o\} met$/u;

/** How many a slot names, for its verb: of the Houthis, several. */
function manyIn(items: readonly Item[]): number {
  return items.length === 1 && MANY.test(named(items[0]!)) ? 2 : items.length;
}

const MANY =
  /(?:Houthis|Forces|Brigades|Units|Guards|voters)$|^citizens of |^(?:people|players|forces|armed men|companies|parties|villages|states|the authorities|the police)$/u;

/** What arms do in the name of their state. */
export const STRIKING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['attack', 'strike', 'shell', 'kill', 'assassinate', 'wound', 'besiege'] as const),
]);

/** What only who speaks can do: a gulf condemns nothing. */
const SAYING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['demand', 'condemn', 'announce', 'accuse', 'reject', 'warn', 'promise', 'speak'] as const),
  ...(['sign', 'agree', 'meet', 'talk', 'approve', 'adopt', 'appoint', 'sanction'] as const),
]);
