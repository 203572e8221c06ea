import { fold } from '../text/fold.ts';
import { attended } from './attendants.ts';
import { takesUpByPreposition } from './bare-relative.ts';
import { tenseOfBeginning } from './begun.ts';
import { saysByWhom } from './by-whom.ts';
import { classOf } from './class-of.ts';
import { withConcerned } from './concerned.ts';
import { confidenceOf } from './confidence.ts';
import { isAhead, isGone, isOfContent, isOver, realityAt } from './date-and-reality.ts';
import { datedBack, isOfOrigin, withDoer } from './dated-back.ts';
import { dateOfDeed } from './dated-deed.ts';
import { decreedBy, isDecreedToo } from './decreed.ts';
import { englishDate } from './english-date.ts';
import type { EventClass } from './event-class.ts';
import { isBeforeThen } from './event-date.ts';
import type { EventMention } from './event-mention.ts';
import { isDeparture } from './false-friends.ts';
import { fillFrame } from './fill-frame.ts';
import type { FilledFrame } from './filled-frame.ts';
import { inheritanceOf, protagonistOf, REFUSED } from './inheritance.ts';
import {
  DONE_TO,
  isAlone,
  isRelative,
  wordsBefore,
  type Inherited,
  type Told,
} from './inherited.ts';
import { isOfIt } from './joined.ts';
import type { TriggerReading } from './lexicon.ts';
import { nominalAt } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOfSetting } from './occasion-verb.ts';
import { occurrenceOf } from './occurrence.ts';
import { PREPOSITIONS, TITLE_NOUNS } from './phrase-words.ts';
import { isOnlyDoer } from './only-doer.ts';
import { isFeminine, personsRightBefore } from './protagonist.ts';
import type { Participle } from './participles.ts';
import { askedOnce, type Place, type Reading } from './reading.ts';
import { realityOf } from './reality.ts';
import { withPost } from './posts.ts';
import { scheduleOf } from './scheduled.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import { siteOf } from './site.ts';
import { goesOnSpeaking, speakerOf } from './speaker.ts';
import { isOfCrowd, nationOfCrowd, standInFor } from './stand-in.ts';
import { isIntransitive, type Trigger } from './trigger.ts';
import { isWished } from './truth-signs.ts';
import { isWelcome } from './welcome.ts';
import { isOfNature, isTalkedOf } from './talked-of.ts';
import { NO_ENTRY } from './unnamed.ts';
import { whenOf } from './when.ts';

/** The event that one form of a word announces, or null. */
export function readForm(
  { text, sentence, words, signs, published, told, before }: Reading,
  place: Place,
  { trigger, form, hasPronoun, isMeans }: TriggerReading,
): EventMention | null {
  const { at, clause, participle } = place;
  const known =
    isMeans === true || participle !== undefined
      ? 'happened'
      : askedOnce(place.asked, form, () => realityOf(words, signs, at, form));
  const isOpen = form === 'masdar' && (known === null || known === 'planned');
  const nominal = isOpen ? nominalAt(words, at, trigger) : null;
  const isDecreed = isOpen && known === null && isDecreedToo(words, at, trigger, told);
  const schedule = form === 'masdar' && signs.isScheduled ? scheduleOf(words, at) : null;
  const tense = isOpen && nominal === null ? tenseOfBeginning(words, at) : null;
  const occurred =
    isOpen && known === null && nominal === null && tense === null ? occurrenceOf(words, at) : null;
  const isUngoverned = isOpen && known === null && nominal === null && !isDecreed;
  const deedOn =
    isUngoverned && tense === null && occurred === null && !hasPronoun
      ? dateOfDeed(words, at, published)
      : null;
  const said =
    schedule?.reality ??
    (tense === 'future' || nominal?.isFuture === true ? 'planned' : null) ??
    (trigger.isCall === true && known === 'happened' ? 'planned' : known) ??
    (nominal !== null || isDecreed || tense !== null || occurred !== null ? 'happened' : null) ??
    (deedOn !== null ? 'happened' : null);
  if (said === null) return null;
  const isPassive =
    participle?.isDone ??
    (form === 'past' &&
      ((PASSIVE.test(text.slice(words[at]!.start, words[at]!.end)) &&
        !CROWNED.test(words[at]!.text)) ||
        (UNDERGONE.has(trigger.name) && saysByWhom(words, clause, at)) ||
        (trigger.onlyPassive === true && isUndergone(trigger.name, words, at, clause))));
  if ((form === 'past' || form === 'passive') && isTalkedOf(words, at)) return null;
  if (isOfNature(words, at, trigger.name)) return null;
  if (trigger.name === 'die' && isDeparture(words, at)) return null;
  if (trigger.name === 'return' && form !== 'masdar' && isOfOrigin(words, at)) return null;
  const isHosted = trigger.name === 'receive' && isWelcome(words, at);
  if (isHosted && trigger.frames.every(({ subject }) => subject === undefined)) return null;
  if (trigger.onlyPassive === true && form !== 'passive' && !isPassive) return null;
  if (hasPronoun && form !== 'masdar' && isIntransitive(trigger)) return null;
  const isPossessed = hasPronoun && form === 'masdar';
  const dated =
    (schedule ?? participle)?.date ??
    occurred ??
    deedOn ??
    (form === 'masdar' ? datedBack(words, at) : null);
  const date =
    dated !== null
      ? { date: dated, isOwn: true }
      : askedOnce(
          place.asked,
          `${trigger.name} ${isPossessed ? 'own' : ''} ${nominal === null ? '' : 'announced'}`,
          () =>
            whenOf(words, told, {
              ...{ at, clause, isPossessed, name: trigger.name },
              isAnnounced: nominal !== null,
            }),
        );
  if (date === null || (form === 'present' && goesOnSince(words, date.date))) return null;
  if (trigger.isCall === true && isGone(date.date, published)) return null;
  const last = told.at(-1);
  // "أبرم لبنان وقبرص اتفاقية، وقعها الرئيسان": the same once more.
  const isAgain = hasPronoun && form !== 'masdar';
  if (isAgain && last?.name === trigger.name && last.date === date.date) return null;
  const isTold = told.some(
    (it) =>
      it.date === date.date &&
      (it.clause === clause[0] || (at >= it.clause && at <= it.last)) &&
      !(isDecreed && it.name !== trigger.name),
  );
  if (isTold || isOfTalk(trigger, words, at, told)) return null;
  const isAnnounced = nominal?.mayLieAhead === true;
  const reality = realityAt(
    said,
    isAnnounced ? 'announced' : (tense ?? form),
    date.date,
    published,
  );
  if (reality === 'conditional' && isOver(date.date, published) && isWished(signs, at, form))
    return null;
  if (reality === null || isBeforeThen(words, at, date.date)) return null;
  if (isOfContent(trigger.name, words, at, date.date, published)) return null;
  const inherited =
    participle !== undefined
      ? inheritedOf(participle)
      : isDecreed
        ? decreedBy(trigger, told.at(-1)?.agent ?? null)
        : inheritanceOf(words, place, told, said, {
            ...{ trigger, form, hasPronoun, isPassive },
            announcer: schedule?.canceller ?? nominal?.announcer ?? null,
            undergoer: nominal?.undergoer ?? null,
            isDoer: nominal?.isDoer === true,
            before,
          });
  if (inherited === REFUSED) return null;
  const isCrowds = trigger.name === 'protest' && form !== 'masdar' && isOfCrowd(words, at);
  const standIn =
    isCrowds || isOfNoun(words, at, hasPronoun, inherited)
      ? 'unknown'
      : form === 'masdar' && !OWN_COUNTRY.has(words[at + 1]?.text ?? '')
        ? null
        : standInFor(words, at, () => told.at(-1) ?? protagonistOf(words, clause), before);
  const site = (place.site ??= siteOf(words, clause, at));
  const framedBy = (subject: NounPhrase | 'unknown' | null): FilledFrame | null =>
    fillFrame(
      trigger,
      isPassive ? 'passive' : form,
      words,
      form === 'masdar' ? { ...site, after: withDoer(site.after, trigger.name) } : site,
      subject === null ? inherited : { ...(inherited ?? NOBODY), standIn: subject },
      { reality, isAhead: isAhead(date.date, reality, published) },
      hasPronoun ? `| ${wordsBefore(words, clause).join(' ')}` : '',
    );
  const framed =
    framedBy(standIn) ?? (isCrowds ? framedBy(nationOfCrowd(words, at) ?? 'unknown') : null);
  if (framed === null || framed.roles.every(({ entry }) => entry === NO_ENTRY)) return null;
  if (isAgain && !isPassive && isMeans !== true && isOnlyDoer(framed, at)) return null;
  const filled = withPost(
    attended(withConcerned(framed, words, site.after, trigger.name), words, at, trigger.name),
    ...([words, clause, at, trigger.name] as const),
  );
  const roles = filled.roles.filter(({ entry }) => entry !== NO_ENTRY);
  const [agent, object] = [settled(filled.agent), settled(filled.object)];
  const announcer = nominal?.announcer?.items[0]?.entry ?? null;
  const spokenOn = goesOnSpeaking(words, clause[0]!) ? told.at(-1)?.speaker : null;
  const speaker =
    speakerOf(words, clause[0]!, before.speaker) ??
    spokenOn ??
    (roles.some(({ entry }) => entry === announcer) ? null : announcer);
  // What a participle tells of somebody in passing, the sentence does not go on with.
  if (participle === undefined)
    told.push({
      ...{ date: date.date, object, clause: clause[0]!, last: clause.at(-1)!, speaker },
      name: trigger.name,
      agent: agent ?? (isPassive || isImpersonal(words, at, object) ? object : null),
      feminine: isFeminine(trigger, form, words[at]!.text),
    });
  const mentions = clause.flatMap((i) => words[i]!.mention ?? []);
  const { from, to, precision } = date.date.interval;
  return {
    ...sentence,
    ...{ from, to, precision },
    clause: { start: words[clause[0]!]!.start, end: words[clause.at(-1)!]!.end },
    dated: { start: date.date.start, end: date.date.end },
    trigger: classOf(trigger, filled.roles, words),
    reality,
    participants: [
      ...new Set([...mentions.map(({ party }) => party.entry), ...roles.map(({ entry }) => entry)]),
    ],
    roles,
    speaker,
    line: filled.line,
    summary: {
      ar: text.slice(words[clause[0]!]!.start, words[clause.at(-1)!]!.end),
      en: `${filled.line}, ${englishDate(date.date.interval)}`,
    },
    confidence: confidenceOf(form, date.date, mentions, filled.doubtful || !date.isOwn),
  };
}

/** "التي أوقفت السبت", "الإفراج عن الزغيدي وبسيس، وقد أوقفا": whom it is done to stands before, and nobody behind. */
function isUndergone(
  name: EventClass,
  words: readonly Word[],
  at: number,
  clause: readonly number[],
): boolean {
  if (!DONE_TO.has(name) || !isAlone(words, at)) return false;
  return isRelative(words, at) || personsRightBefore(words, clause[0]!) !== null;
}

/** "استقبل عطاف من طرف ماكرون": a verb that says by whom is passive. */
const UNDERGONE: ReadonlySet<EventClass> = new Set<EventClass>([
  ...DONE_TO,
  ...(['receive', 'sign', 'open', 'award', 'adopt', 'approve'] as const),
]);

/** "أجرى اتصالا أعرب خلاله عن تعازيه": the talk itself is what is told. */
function isOfTalk(
  { name }: Trigger,
  words: readonly Word[],
  at: number,
  told: readonly Told[],
): boolean {
  return name === 'message' && isOfIt(words, at) && TALKS.has(told.at(-1)?.name ?? 'message');
}

const TALKS: ReadonlySet<EventClass> = new Set<EventClass>(['talk', 'meet', 'receive']);

/** Whose a participle is, as whom it was done to or who did it. */
function inheritedOf({ party, isDone }: Participle): Inherited {
  return { agent: isDone ? null : party, object: isDone ? party : null, antecedent: party };
}

/** Whether a date says since when something goes on: "تسيطر منذ ثلاث سنوات". */
function goesOnSince(words: readonly Word[], date: ResolvedDate): boolean {
  const first = words.findIndex((word) => word.date === date);
  return words[first]?.text === SINCE || words[first - 1]?.text === SINCE;
}

const SINCE = fold('منذ');
const OWN_COUNTRY = new Set(['بلاده', 'بلادها'].map(fold));

function isOfNoun(
  words: readonly Word[],
  at: number,
  hasPronoun: boolean,
  inherited: Inherited | null,
): boolean {
  if (isOfSetting(words, at)) return false;
  if (!isRelative(words, at) || hasPronoun || takesUpByPreposition(words, at)) return false;
  return (inherited?.antecedent ?? null) === null;
}

/** Whether nobody stands between a verb and whom it is done to, who then is what is told of: "اعتقل الغنوشي", "أُفرج عنه". */
function isImpersonal(words: readonly Word[], at: number, object: NounPhrase | null): boolean {
  if (object === null || object.first < at) return true;
  const between = words.slice(at + 1, object.first).filter(({ date }) => date === null);
  return between.every(
    ({ text, bare }) =>
      TITLE_NOUNS.has(bare.replace(/^ال/u, '')) || PREPOSITIONS.has(text) || between.length <= 2,
  );
}

/** A party that has been told is known. */
function settled(phrase: NounPhrase | null): NounPhrase | null {
  return phrase === null ? null : { ...phrase, head: [], clear: true, isOwned: false };
}

const NOBODY: Inherited = { agent: null, object: null, antecedent: null };

/** "تُوّج الأهلي باللقب": who is crowned wins, in the lines of the verb. */
const CROWNED = /^(?:و|ف)?توج/u;

/** A verb in the past whose damma says that it is passive: "أُطلق", "وُقّعت", "اعتُقل", "استُقبل". */
const PASSIVE =
  /^[\u0648\u0641]?(?:\p{L}\u064F|\u0627(?:\u0633\u062A|\p{L}{2})\u064F|\u0627\p{L}(?:\u0651\u064F|\u064F\u0651))/u;
