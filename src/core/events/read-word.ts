import type { Mention } from '../mention.ts';
import { isBeforeThen } from './event-date.ts';
import { fold } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import { attended } from './attendants.ts';
import { clauseAround, wideClauseAround } from './clauses.ts';
import { englishDate } from './english-date.ts';
import type { EventClass } from './event-class.ts';
import type { EventMention, Participation } from './event-mention.ts';
import { isFalseFriend } from './false-friends.ts';
import { fillFrame } from './fill-frame.ts';
import { mayHaveNoun } from './frame-nouns.ts';
import { inheritanceOf, protagonistOf, REFUSED } from './inheritance.ts';
import { isRelative, type Inherited, type Told } from './inherited.ts';
import { isJoined, triggerReadings, type Form, type TriggerReading } from './lexicon.ts';
import { isAhead, isOfContent, isOver, realityAt } from './date-and-reality.ts';
import { tenseOfBeginning } from './begun.ts';
import { nominalAt } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { PREPOSITIONS, TITLE_NOUNS } from './phrase-words.ts';
import { isFeminine } from './protagonist.ts';
import { realityOf } from './reality.ts';
import type { ResolvedDate, Word } from './sentence.ts';
import { scheduleOf } from './scheduled.ts';
import { siteOf, type Site } from './site.ts';
import { speakerOf } from './speaker.ts';
import { isOfCrowd, standInFor } from './stand-in.ts';
import type { Trigger } from './trigger.ts';
import { isWished, type Signs } from './truth-signs.ts';
import { whenOf } from './when.ts';

/** A sentence as it is read, and what it has told so far. */
export interface Reading {
  text: string;
  sentence: Sentence;
  words: readonly Word[];
  signs: Signs;
  published: string | null;
  told: Told[];
  /** Who is quoted by the sentence before. */
  speakerBefore: () => string | null;
}

/** The event that a word of a sentence announces, or null; what it tells is added to what the sentence has told. */
export function readWord(reading: Reading, at: number): EventMention | null {
  const { words } = reading;
  const word = words[at]!;
  if (word.mention !== null || word.date !== null || isFalseFriend(words, at)) return null;
  const before = words[at - 1];
  const written = reading.text.slice(word.start, word.end);
  const isSurelyVerb =
    written.includes(SHADDA) || ((before?.mention ?? null) !== null && !word.separated);
  const forms = formsOf(reading, at, isSurelyVerb);
  if (forms.length === 0) return null;
  // Folded, ta marbuta looks like a pronoun: "تظاهرة" is not "تظاهره".
  const isNoun = written.endsWith(TA_MARBUTA);
  const read = (clause: readonly number[], some: readonly TriggerReading[]) => {
    const place: Place = { at, clause, site: null, spoken: wordsAround(words, clause, at) };
    for (const form of some) {
      if ((form.hasPronoun && isNoun) || !mayHaveNoun(form.trigger, place.spoken)) continue;
      const event = readForm(reading, place, form);
      if (event !== null) return event;
    }
    return null;
  };
  const clause = clauseAround(words, at);
  const event = read(clause, forms);
  if (event !== null) return event;
  const finite = forms.filter(({ form }) => form !== 'masdar');
  const wide = finite.length === 0 ? clause : wideClauseAround(words, at);
  return wide.length > clause.length ? read(wide, finite) : null;
}

/** What a word can announce; a definite noun only what is to come: "القمة المقررة يوم 7 مايو". */
function formsOf(
  { words, signs }: Reading,
  at: number,
  isSurelyVerb: boolean,
): readonly TriggerReading[] {
  const { text } = words[at]!;
  const forms = triggerReadings(text, words[at - 1]?.text, isSurelyVerb);
  if (forms.length > 0 || !signs.isScheduled || !text.startsWith(ARTICLE)) return forms;
  const nouns = triggerReadings(text.slice(2)).filter(({ form }) => form === 'masdar');
  return nouns.length > 0 && scheduleOf(words, at) !== null ? nouns : [];
}

const ARTICLE = 'ال';
const TA_MARBUTA = '\u0629';
const SHADDA = '\u0651';

interface Place {
  at: number;
  clause: readonly number[];
  /** Null until a form of the word asks for it. */
  site: Site | null;
  /** The words of its clause and those before it, among which its nouns would be. */
  spoken: ReadonlySet<string>;
}

/** How many words before a verb may belong to the noun of its relative clause. */
const NOUN_REACH = 7;

function wordsAround(
  words: readonly Word[],
  clause: readonly number[],
  at: number,
): ReadonlySet<string> {
  const spoken = new Set<string>();
  for (let i = Math.max(0, at - NOUN_REACH); i < at; i++) {
    const { text } = words[i]!;
    spoken.add(text).add(text.replace(/^ال/u, ''));
  }
  for (const i of clause) if (i > at) spoken.add(words[i]!.text);
  return spoken;
}

function readForm(
  { text, sentence, words, signs, published, told, speakerBefore }: Reading,
  place: Place,
  { trigger, form, hasPronoun, isMeans }: TriggerReading,
): EventMention | null {
  const { at, clause } = place;
  const known = isMeans === true ? 'happened' : realityOf(words, signs, at, form);
  const isOpen = form === 'masdar' && (known === null || known === 'planned');
  const nominal = isOpen ? nominalAt(words, at, trigger) : null;
  const isDecreed = isOpen && known === null && isDecreedToo(words, at, trigger, told);
  const schedule = form === 'masdar' && signs.isScheduled ? scheduleOf(words, at) : null;
  const tense = isOpen && nominal === null ? tenseOfBeginning(words, at) : null;
  const said =
    schedule?.reality ??
    (tense === 'future' ? 'planned' : null) ??
    known ??
    (nominal !== null || isDecreed || tense !== null ? 'happened' : null);
  if (said === null) return null;
  const isPassive = form === 'past' && PASSIVE.test(text.slice(words[at]!.start, words[at]!.end));
  if (trigger.onlyPassive === true && form !== 'passive' && !isPassive) return null;
  const isPossessed = hasPronoun && form === 'masdar';
  const date =
    schedule !== null
      ? { date: schedule.date, isOwn: true }
      : whenOf(words, told, {
          ...{ at, clause, isPossessed, name: trigger.name },
          isAnnounced: nominal !== null,
        });
  if (date === null || (form === 'present' && goesOnSince(words, date.date))) return null;
  const isTold = told.some(
    (it) =>
      it.date === date.date &&
      (it.clause === clause[0] || (at >= it.clause && at <= it.last)) &&
      !(isDecreed && it.name !== trigger.name),
  );
  if (isTold) return null;
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
  const inherited = isDecreed
    ? null
    : inheritanceOf(words, place, told, said, {
        ...{ trigger, form, hasPronoun, isPassive },
        announcer: schedule?.canceller ?? nominal?.announcer ?? null,
      });
  if (inherited === REFUSED) return null;
  const isCrowds = trigger.name === 'protest' && form !== 'masdar' && isOfCrowd(words, at);
  const standIn =
    isCrowds || isOfNoun(words, at, hasPronoun, inherited)
      ? 'unknown'
      : form === 'masdar'
        ? null
        : standInFor(words, at, () => told.at(-1) ?? protagonistOf(words, clause));
  const site = (place.site ??= siteOf(words, clause, at));
  const framed = fillFrame(
    trigger,
    isPassive ? 'passive' : form,
    words,
    site,
    standIn === null ? inherited : { ...(inherited ?? NOBODY), standIn },
    { reality, isAhead: isAhead(date.date, reality, published) },
  );
  if (framed === null || framed.roles.length === 0) return null;
  const filled = attended(framed, words, at, trigger.name);
  const { roles } = filled;
  const [agent, object] = [settled(filled.agent), settled(filled.object)];
  const announcer = nominal?.announcer?.items[0]?.entry ?? null;
  const spokenOn = goesOnSpeaking(words, clause[0]!) ? told.at(-1)?.speaker : null;
  const speaker =
    speakerOf(words, clause[0]!, speakerBefore) ??
    spokenOn ??
    (roles.some(({ entry }) => entry === announcer) ? null : announcer);
  told.push({
    ...{ date: date.date, object, clause: clause[0]!, last: clause.at(-1)!, speaker },
    name: trigger.name,
    agent: agent ?? (isImpersonal(words, at, object) ? object : null),
    feminine: isFeminine(trigger, form, words[at]!.text),
  });
  const mentions = clause.flatMap((i) => words[i]!.mention ?? []);
  const { from, to, precision } = date.date.interval;
  const isDoubtful = filled.doubtful || !date.isOwn;
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
    confidence: confidenceOf(form, date.date, mentions, isDoubtful),
  };
}

/** Whether what a decree did goes on with another noun: "أمرا بإعفاء فلان وتعيين فلان". */
function isDecreedToo(
  words: readonly Word[],
  at: number,
  { name }: Trigger,
  told: readonly Told[],
): boolean {
  const last = told.at(-1)?.name;
  if (last === undefined || !DECREED.has(last) || !DECREED.has(name)) return false;
  return words[at]!.text !== words[at]!.bare;
}

const DECREED: ReadonlySet<EventClass> = new Set<EventClass>(['appoint', 'dismiss']);

/** "قال إن فرنسا طردت اثني عشر موظفا واستدعت سفيرها": he says that too. */
function goesOnSpeaking(words: readonly Word[], clause: number): boolean {
  return isJoined(words[clause]!.text) && !words[clause]!.separated;
}

/** Whether a date says since when something goes on: "تسيطر منذ ثلاث سنوات". */
function goesOnSince(words: readonly Word[], date: ResolvedDate): boolean {
  const first = words.findIndex((word) => word.date === date);
  return words[first]?.text === SINCE || words[first - 1]?.text === SINCE;
}

const SINCE = fold('منذ');

/** Whether its subject is a noun that is no party: "الهجوم الذي استهدف قطر". */
function isOfNoun(
  words: readonly Word[],
  at: number,
  hasPronoun: boolean,
  inherited: Inherited | null,
): boolean {
  return isRelative(words, at) && !hasPronoun && (inherited?.antecedent ?? null) === null;
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

/** A person who defeats another where an election is spoken of has won it. */
function classOf(
  { name }: Trigger,
  roles: readonly Participation[],
  words: readonly Word[],
): EventClass {
  if (name !== 'win-match' || roles.length < 2) return name;
  const isPersons = roles.every(
    ({ entry, role }) =>
      role === 'place' ||
      words.some(
        ({ mention }) => mention?.party.entry === entry && mention.party.kind === 'person',
      ),
  );
  return isPersons && words.some(({ text }) => ELECTION.test(text)) ? 'win-election' : name;
}

const ELECTION = /^(?:و|ب|ل|ف)?(?:ال)?(?:انتخابات|رءاسيات|اقتراع|رءاسه|رءاسيه|اصوات|انتخابيه)$/u;

/** A party that has been told: whatever stood before its name, it is known now. */
function settled(phrase: NounPhrase | null): NounPhrase | null {
  return phrase === null ? null : { ...phrase, head: [], clear: true, isOwned: false };
}

const NOBODY: Inherited = { agent: null, object: null, antecedent: null };

/** A verb in the past whose damma says that it is passive: "أُطلق", "وُقّعت", "اعتُقل", "استُقبل". */
const PASSIVE =
  /^[\u0648\u0641]?(?:\p{L}\u064F|\u0627(?:\u0633\u062A|\p{L}{2})\u064F|\u0627\p{L}(?:\u0651\u064F|\u064F\u0651))/u;

/** What each way of telling takes from a confidence of 1; orders of magnitude. */
const DOUBT: Record<Form, number> = {
  past: 0.05,
  passive: 0.1,
  future: 0.1,
  present: 0.15,
  jussive: 0.05,
  masdar: 0.15,
};
const DOUBT_OF_ANCHOR = 0.05;
const DOUBT_OF_READING = 0.15;

function confidenceOf(
  form: Form,
  { anchor }: ResolvedDate,
  mentions: readonly Mention[],
  isDoubtful: boolean,
): number {
  const doubt =
    DOUBT[form] + (anchor === null ? 0 : DOUBT_OF_ANCHOR) + (isDoubtful ? DOUBT_OF_READING : 0);
  const least = mentions.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1);
  return Math.round((1 - doubt) * least * 100) / 100;
}
