import { fold } from '../text/fold.ts';
import { clauseAround, wideClauseAround } from './clauses.ts';
import type { EventMention } from './event-mention.ts';
import { mayHaveNoun } from './frame-nouns.ts';
import { isFalseFriend } from './false-friends.ts';
import { triggerForms, type TriggerReading } from './lexicon.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import { isItsDate, PERFECT, THAT } from './its-date.ts';
import { isOnlyHere } from './only-here.ts';
import { readForm } from './read-form.ts';
import type { Place, Reading } from './reading.ts';
import type { Word } from './sentence.ts';
import { isCalledSo, isSomething, peopleBehind } from './told-people.ts';
import type { Trigger } from './trigger.ts';
import { SAID_ALONE } from './triggers/said-alone.ts';
import { pastForms, presentForms } from './verb-forms.ts';

type SpokenForm = TriggerReading & { form: 'past' | 'present' | 'future' | 'masdar' };

const TRIGGERS = new Map<string, SpokenForm[]>();

function addForms(verbs: readonly string[], spoken: SpokenForm): void {
  for (const verb of new Set(verbs.map(fold)))
    TRIGGERS.set(verb, [...(TRIGGERS.get(verb) ?? []), spoken]);
}

for (const trigger of SAID_ALONE) {
  const [present, hasPronoun] = [trigger.present.flatMap(presentForms), false];
  addForms([...trigger.past.flatMap(pastForms), ...(trigger.exact ?? [])], {
    ...{ trigger, form: 'past', hasPronoun },
  });
  addForms(present, { trigger, form: 'present', hasPronoun });
  addForms(
    present.map((verb) => `س${verb}`),
    { trigger, form: 'future', hasPronoun },
  );
  // "خلال لقائه أمس وفدا": the verbal noun with whose it is.
  addForms(
    trigger.masdar.flatMap((noun) => [`${noun}ه`, `${noun}ها`, `${noun}هم`, `${noun}هما`]),
    { trigger, form: 'masdar', hasPronoun: true },
  );
}

/**
 * What somebody announced, condemned, approved …, where nothing could be told of what it was: that he did. Asked when the sentence
 * has told all else that it tells, `told`, and only of a verb whose date is its own for certain.
 *
 * @example "أعلنت تونس، أمس، غلق حدودها": "Tunisia made an announcement"
 */
export function saidAlone(
  reading: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  const { words } = reading;
  const { text, bare, mention, date } = words[at]!;
  const triggers = TRIGGERS.get(text) ?? (text === bare ? undefined : TRIGGERS.get(bare));
  if (triggers === undefined || mention !== null || date !== null) return null;
  if (isFalseFriend(words, at)) return null;
  const isNoun = isNounHere(words, at);
  // What the sentence tells behind it is of no use to it.
  const before = { ...reading, told: reading.told.filter(({ clause }) => clause <= at) };
  for (const clause of [clauseAround(words, at), wideClauseAround(words, at)]) {
    if (!clause.some((i) => words[i]!.date !== null)) continue;
    const around = new Set(clause.flatMap((i) => (i > at ? words[i]!.text : [])));
    const place: Place = { at, clause, site: null, asked: new Map(), spoken: around };
    for (const spoken of triggers) {
      const { trigger } = spoken;
      if (isNoun && spoken.form !== 'masdar') continue;
      if (!mayHaveNoun(trigger, around)) continue;
      const event = readForm(before, place, spoken);
      if (event === null) continue;
      const isDated =
        trigger.isPlain === true
          ? isTrue(event) && !isOfContent(words, clause) && isOfObject(words, place, trigger, event)
          : isItsDate(words, at, event);
      // What is announced may be told as well, and is enough.
      const isNew =
        trigger.isPlain === true
          ? isOnlyHere(event, told)
          : told.every(({ dated }) => dated.start !== event.dated.start);
      const isSaid = isDated && isNew && !isConviction(event) && isOfCourt(event);
      if (isSaid) return event;
    }
  }
  return null;
}

/** Whether what the row asks for stands behind the verb and its subject. */
function isOfObject(
  words: readonly Word[],
  { at, clause }: Place,
  { behind }: Trigger,
  { roles, dated }: EventMention,
): boolean {
  if (behind === undefined) return true;
  const agents = new Set(roles.filter(({ role }) => role === 'agent').map(({ entry }) => entry));
  const subject = clause.findLast(
    (i) => i > at && agents.has(words[i]!.mention?.party.entry ?? ''),
  );
  if (subject !== undefined) {
    const first = words.findIndex(
      ({ mention }, i) => i > at && mention === words[subject]!.mention,
    );
    const isPerson = words[first]!.mention!.party.kind === 'person';
    if (isPerson && !isCalledSo(words, at, first)) return false;
  }
  const from = (subject ?? at) + 1;
  if (behind === 'something') return isSomething(words, from, clause.at(-1)!);
  const people = peopleBehind(words, from, clause.at(-1)!);
  if (behind === 'people') return people >= 0;
  // "كلف فلان، الخميس، وزير الكهرباء": no apposition of his, whom it would be done to.
  const date = words.findIndex(({ date: it }) => it?.start === dated.start);
  return people >= 0 && date >= from && date < people;
}

/** "أقرت، أمس، بأن": what is said follows. */
function isOfContent(words: readonly Word[], clause: readonly number[]): boolean {
  return THAT.has(words[clause.at(-1)! + 1]?.text ?? '');
}

/** Of what was done to nobody known only what came about or is to is worth telling. */
const isTrue = ({ reality }: EventMention): boolean =>
  reality === 'happened' || reality === 'planned';

/** "مع رفض فرنسا", "أثار رفض فرنسا": spelt like a verb. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const { separated, text, bare } = words[at]!;
  if (before === undefined || separated) return false;
  if (BEFORE_NOUNS.has(before.text)) return true;
  const mayBeNoun = text === bare && triggerForms(text).some(({ form }) => form === 'masdar');
  return (
    mayBeNoun && before.mention === null && !PERFECT.has(before.bare) && !OPENERS.has(before.bare)
  );
}

/** "أدانت المحكمة العليا رجلين": a court convicts, and condemns nobody. */
function isConviction({ trigger, line }: EventMention): boolean {
  return trigger === 'condemn' && /\b(?:Court|Tribunal)\b/u.test(line);
}

/** Whether what only courts do is told of one. */
function isOfCourt({ line }: EventMention): boolean {
  return !OF_COURTS.test(line) || COURTS.test(line);
}

const OF_COURTS = / (?:passed a sentence|heard a case|gave a ruling)/u;
const COURTS =
  /Court|Tribunal|Judicia|Prosecut|Chamber|judiciary|prosecutor|court|Arbitration|Committee|Commission|Confederation|Federation|Council/u;

/** Behind them a verb opens its clause. */
const OPENERS = new Set('كما إذ فيما بينما حيث ثم الذي التي حين عندما'.split(' ').map(fold));
