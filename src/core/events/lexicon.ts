import { afterConjunction } from './conjunction.ts';
import { fold } from '../text/fold.ts';
import { CEREMONIES } from './triggers/ceremonies.ts';
import { COMMON_WAYS } from './triggers/common-ways.ts';
import { TOLL_AND_CROWDS } from './triggers/toll-and-crowds.ts';
import { FULLER_WAYS } from './triggers/fuller-ways.ts';
import { CLUBS_AND_PLAYERS } from './triggers/clubs-and-players.ts';
import { DEEDS_AND_CLAIMS } from './triggers/deeds-and-claims.ts';
import { DECREES } from './triggers/decrees.ts';
import { FURTHER_WAYS } from './triggers/further-ways.ts';
import { EVERYDAY_WAYS } from './triggers/everyday-ways.ts';
import { HONOURS } from './triggers/honours.ts';
import { IDIOMS } from './triggers/idioms.ts';
import { JOINT_ACTS } from './triggers/joint-acts.ts';
import { MARKED_PASSIVES } from './triggers/marked-passives.ts';
import { MESSAGES } from './triggers/messages.ts';
import { OFFICES_AND_LISTS } from './triggers/offices-and-lists.ts';
import { RATES_AND_RATINGS } from './triggers/rates-and-ratings.ts';
import { RULINGS } from './triggers/rulings.ts';
import { TOLD_BY_NOUNS } from './triggers/told-by-nouns.ts';
import { CONFLICT } from './triggers/conflict.ts';
import { DIPLOMACY } from './triggers/diplomacy.ts';
import { JUSTICE } from './triggers/justice.ts';
import { POLITICS } from './triggers/politics.ts';
import { DIPLOMATIC_ACTS } from './triggers/diplomatic-acts.ts';
import { STATEMENTS_AND_GOVERNMENTS } from './triggers/statements-and-governments.ts';
import { LAWS_AND_TRADE } from './triggers/laws-and-trade.ts';
import { CULTURE_AND_SPORT } from './triggers/culture-and-sport.ts';
import { CAPTIVES_AND_COURTS } from './triggers/captives-and-courts.ts';
import { ACCIDENTS_AND_DISPLACEMENT } from './triggers/accidents-and-displacement.ts';
import { FIGHTING_EVENTS } from './triggers/fighting.ts';
import { RELATIONS } from './triggers/relations.ts';
import { PERIPHRASES } from './triggers/periphrases.ts';
import { POLICE_AND_COURTS } from './triggers/police-and-courts.ts';
import { WAYS } from './triggers/ways.ts';
import { VISITS_AND_TALKS } from './triggers/visits-and-talks.ts';
import { MATCHES_AND_CROWDS } from './triggers/matches-and-crowds.ts';
import { STATES_AND_MONEY } from './triggers/states-and-money.ts';
import { STRIKES_AND_GAINS } from './triggers/strikes-and-gains.ts';
import { FURTHER_ROWS_2 } from './triggers/further-rows-2.ts';
import { ENCOUNTERS } from './triggers/encounters.ts';
import { ALONE } from './triggers/alone.ts';
import { FURTHER_ROWS } from './triggers/further-rows.ts';
import { PARTIES } from './triggers/parties.ts';
import { PLAIN_VERBS } from './triggers/plain-verbs.ts';
import { STAGES_AND_FAREWELLS } from './triggers/stages-and-farewells.ts';
import { TURNS } from './triggers/turns.ts';
import { UPHEAVALS_AND_DISASTERS } from './triggers/upheavals-and-disasters.ts';
import type { Trigger } from './trigger.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isShortDual, jussiveForms, pastForms, presentForms } from './verb-forms.ts';

export const TRIGGERS: readonly Trigger[] = [
  ...FULLER_WAYS,
  ...EVERYDAY_WAYS,
  ...ENCOUNTERS,
  ...TURNS,
  ...STAGES_AND_FAREWELLS,
  ...JOINT_ACTS,
  ...WAYS,
  ...MESSAGES,
  ...CEREMONIES,
  ...HONOURS,
  ...DECREES,
  ...RULINGS,
  ...RATES_AND_RATINGS,
  ...CLUBS_AND_PLAYERS,
  ...DIPLOMACY,
  ...RELATIONS,
  ...POLITICS,
  ...CONFLICT,
  ...UPHEAVALS_AND_DISASTERS,
  ...JUSTICE,
  ...FIGHTING_EVENTS,
  ...CAPTIVES_AND_COURTS,
  ...ACCIDENTS_AND_DISPLACEMENT,
  ...DIPLOMATIC_ACTS,
  ...STATEMENTS_AND_GOVERNMENTS,
  ...LAWS_AND_TRADE,
  ...CULTURE_AND_SPORT,
  ...PERIPHRASES,
  ...FURTHER_ROWS,
  ...FURTHER_ROWS_2,
  ...POLICE_AND_COURTS,
  ...VISITS_AND_TALKS,
  ...MATCHES_AND_CROWDS,
  ...STATES_AND_MONEY,
  ...STRIKES_AND_GAINS,
  ...OFFICES_AND_LISTS,
  ...FURTHER_WAYS,
  ...DEEDS_AND_CLAIMS,
  ...TOLD_BY_NOUNS,
  ...PARTIES,
  ...MARKED_PASSIVES,
  ...COMMON_WAYS,
  ...TOLL_AND_CROWDS,
  ...PLAIN_VERBS,
  ...IDIOMS,
  ...ALONE,
];

/** `future` is a present with the sin of what is to come: "سيزور"; `jussive` stands behind لم: "لم يزر". */
export type Form = 'past' | 'present' | 'future' | 'jussive' | 'masdar' | 'passive';

/** A form of a trigger; one spelling can be several. */
export interface TriggerForm {
  trigger: Trigger;
  form: Form;
}

/** Present forms that are commoner as another word: expected, experience, publish … as nouns. They are verbs behind "أن" alone. */
const HOMOGRAPHS = new Set(
  ['توقع', 'تصل', 'تعين', 'تنفذ', 'تقر', 'تجري', 'تصدر', 'تعلن'].map(fold),
);

export const CONGRATULATED = 'هنأ';

/** Folded, "هنأ" is "هنا": a verb whose hamza tells it from a frequent word keeps it (`readWords` does the same). */
function foldVerb(word: string): string {
  return word === CONGRATULATED ? word : fold(word);
}

const FORMS = new Map<string, TriggerForm[]>();
const BEHIND_THAT = new Map<string, TriggerForm[]>();
for (const trigger of TRIGGERS) {
  add(trigger.past.flatMap(pastForms).filter(isNoAccusative), { trigger, form: 'past' });
  add((trigger.exact ?? []).filter(isNotJoined), { trigger, form: 'past' });
  add(
    trigger.present.flatMap(presentForms).filter((word) => !HOMOGRAPHS.has(fold(word))),
    { trigger, form: 'present' },
  );
  for (const word of trigger.present.flatMap(presentForms).map(fold))
    if (HOMOGRAPHS.has(word))
      BEHIND_THAT.set(word, [...(BEHIND_THAT.get(word) ?? []), { trigger, form: 'present' }]);
  add(
    trigger.present.flatMap(presentForms).map((word) => `س${word}`),
    { trigger, form: 'future' },
  );
  add(trigger.present.flatMap(jussiveForms), { trigger, form: 'jussive' });
  add(trigger.masdar, { trigger, form: 'masdar' });
  add(trigger.passive, { trigger, form: 'passive' });
}

/** The dual of a short verb is spelt like an indefinite noun: عقدا is a contract, not two who held something. */
function isNoAccusative(form: string): boolean {
  return !(form.length === 4 && form.endsWith('ا'));
}

/** A verb written with its "and" beside the verb itself is read as joined: "وتوفي". */
function isNotJoined(word: string, _: number, all: readonly string[]): boolean {
  return !(word.startsWith('و') && all.includes(word.slice(1)));
}

function add(words: readonly string[], form: TriggerForm): void {
  for (const word of new Set(words.map(foldVerb))) {
    const forms = FORMS.get(word) ?? [];
    forms.push(form);
    FORMS.set(word, forms);
  }
}

/** The triggers that a folded word can be, with or without و or ف before it; empty when none. */
export function triggerForms(word: string): readonly TriggerForm[] {
  const whole = FORMS.get(word);
  const isJoinable = /^(?:و|ف)/u.test(word) && word.length > 2;
  const joined = isJoinable ? FORMS.get(word.slice(1)) : undefined;
  // "ودعت" is "ودّعت" or "و" and "دعت".
  return whole !== undefined && joined !== undefined
    ? [...whole, ...joined]
    : (whole ?? joined ?? []);
}

const FINITE: ReadonlySet<Form> = new Set(['past', 'present', 'future', 'jussive']);

/** Whether a folded word, without a conjunction, is a verb of saying. */
export function isReporting(word: string): boolean {
  return REPORTING_VERBS.has(word);
}

/** Whether a folded word brings an "and" with it: "وعيّن" does, "وصل" and "وقعه" do not. */
export function isJoined(word: string): boolean {
  if (!/^(?:و|ف)/u.test(word) || FORMS.has(word)) return false;
  const verb = word.replace(PRONOUN, '').replace(DUAL, '');
  return verb === word || !FORMS.has(verb) || FORMS.has(verb.slice(1));
}

/** A form of a trigger in a text, with an object pronoun on it or not. */
export interface TriggerReading extends TriggerForm {
  hasPronoun: boolean;
  /** Whether ب before it says that something came of it: "عزز صدارته بفوزه على الزمالك". */
  isMeans?: true;
}

const PRONOUN = /(?:هما|ها|هم|هن|ه)$/u;

/** The ending of a short verb in the dual, before its object. */
const DUAL = /(?<=^.?.{3})ا$/u;

/** A pronoun makes a verb of a joined word alone: "واستقبله"; "استقالته" is a noun. */
function finiteReadings(word: string): readonly TriggerForm[] {
  return isJoined(word) ? triggerReadings(word) : triggerForms(word);
}

/**
 * The triggers that a word can be, a finite verb with an object pronoun ("استقبله", "التقاها") and a verbal noun with its
 * possessor ("اعتقاله", "إقالتها") among them. `before` is the word before it; `isSurelyVerb` where its marks or its subject tell that no
 * noun is meant ("تونس توقّع").
 */
export function triggerReadings(
  word: string,
  before = '',
  isSurelyVerb = false,
): readonly TriggerReading[] {
  const behindThat = BEFORE_VERBS.has(before) || isSurelyVerb ? (BEHIND_THAT.get(word) ?? []) : [];
  if (behindThat.length === 0) {
    const readings = readingsOf(word);
    if (readings.length > 0 || !isShortDual(word, before)) return readings;
    return readingsOf(word.slice(0, -1)).filter(({ form }) => form === 'past');
  }
  return [...triggerForms(word), ...behindThat].map((form) => ({ ...form, hasPronoun: false }));
}

/** How many words are remembered with their readings; a long article has some 3,000. */
const MOST_KNOWN = 20_000;
const READINGS = new Map<string, readonly TriggerReading[]>();

/** The readings of a word whatever stands before it, each word's reckoned once. */
function readingsOf(word: string): readonly TriggerReading[] {
  let readings = READINGS.get(word);
  if (readings === undefined) {
    if (READINGS.size >= MOST_KNOWN) READINGS.clear();
    READINGS.set(word, (readings = reckon(word)));
  }
  return readings;
}

function reckon(word: string): TriggerReading[] {
  const plain = triggerForms(word).map((form) => ({ ...form, hasPronoun: false }));
  // Folded, "أقاله" is "إقالة": who has the letters as written may tell them apart.
  const isNounOrVerb = plain.every(({ form }) => form === 'masdar') && word.endsWith(HIM);
  if (!PRONOUN.test(word) || (plain.length > 0 && !isNounOrVerb)) return plain;
  const stem = word.replace(PRONOUN, '');
  // A dual is one for certain with its object: "وقعاه".
  const finite = [stem, stem.replace(/ا$/u, 'ي'), stem.replace(DUAL, '')]
    .flatMap((verb) => triggerForms(verb))
    .filter(({ form }) => FINITE.has(form));
  if (plain.length > 0) return [...plain, ...finite.map((form) => ({ ...form, hasPronoun: true }))];
  const nouns = [stem, stem.replace(/ت$/u, 'ه')]
    .flatMap((noun) => triggerForms(noun))
    .filter(({ form }) => form === 'masdar');
  const read = [...finite, ...nouns].map((form) => ({ ...form, hasPronoun: true }));
  return read.length > 0 || !word.startsWith(BY) ? read : meansIn(stem.slice(1));
}

function meansIn(stem: string): TriggerReading[] {
  return [stem, stem.replace(/ت$/u, 'ه')]
    .flatMap((noun) => triggerForms(noun))
    .filter(({ form, trigger }) => form === 'masdar' && OF_MATCHES.has(trigger.name))
    .map((form) => ({ ...form, hasPronoun: true, isMeans: true }));
}

const HIM = fold('ه');
const BY = 'ب';
const OF_MATCHES: ReadonlySet<string> = new Set(['win-match', 'lose', 'draw']);

/** Only a verb stands behind these: "أن توقع", "سوف توقع". */
const BEFORE_VERBS: ReadonlySet<string> = new Set(
  ['أن', 'بأن', 'لأن', 'سوف', 'وسوف', 'لن', 'ولن', 'قد', 'كي', 'لكي'].map(fold),
);

/** Whether a folded word is a finite verb of some trigger, or one of reporting: a clause begins with it. */
export function isFiniteVerb(word: string): boolean {
  let isVerb = VERBS.get(word);
  if (isVerb === undefined) {
    if (VERBS.size >= MOST_KNOWN) VERBS.clear();
    isVerb =
      REPORTING_VERBS.has(afterConjunction(word, 3)) ||
      finiteReadings(word).some(({ form }) => FINITE.has(form));
    VERBS.set(word, isVerb);
  }
  return isVerb;
}

/** What has been found of words, as with {@link READINGS}. */
const VERBS = new Map<string, boolean>();
