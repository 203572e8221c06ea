import { fold } from '../text/fold.ts';
import { clauseAround, wideClauseAround } from './clauses.ts';
import { BEFORE_DATES } from './date-words.ts';
import type { EventMention } from './event-mention.ts';
import { mayHaveNoun } from './frame-nouns.ts';
import { isFalseFriend } from './false-friends.ts';
import { triggerForms } from './lexicon.ts';
import { BEFORE_NOUNS } from './phrase-words.ts';
import { readForm } from './read-form.ts';
import type { Place, Reading } from './reading.ts';
import type { Word } from './sentence.ts';
import { isTitle } from './title-of.ts';
import { speechAsideAt } from './speech-aside.ts';
import type { Trigger } from './trigger.ts';
import { SAID_ALONE } from './triggers/said-alone.ts';
import { pastForms, presentForms } from './verb-forms.ts';

interface SpokenForm {
  trigger: Trigger;
  form: 'past' | 'present' | 'future';
}

const TRIGGERS = new Map<string, SpokenForm[]>();

function addForms(verbs: readonly string[], spoken: SpokenForm): void {
  for (const verb of new Set(verbs.map(fold)))
    TRIGGERS.set(verb, [...(TRIGGERS.get(verb) ?? []), spoken]);
}

for (const trigger of SAID_ALONE) {
  const present = trigger.present.flatMap(presentForms);
  addForms([...trigger.past.flatMap(pastForms), ...(trigger.exact ?? [])], {
    trigger,
    form: 'past',
  });
  addForms(present, { trigger, form: 'present' });
  addForms(
    present.map((verb) => `س${verb}`),
    { trigger, form: 'future' },
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
  if (isNounHere(words, at) || isFalseFriend(words, at)) return null;
  for (const clause of [clauseAround(words, at), wideClauseAround(words, at)]) {
    if (!clause.some((i) => words[i]!.date !== null)) continue;
    const spoken = new Set(clause.flatMap((i) => (i > at ? words[i]!.text : [])));
    const place: Place = { at, clause, site: null, asked: new Map(), spoken };
    for (const { trigger, form } of triggers) {
      if (!mayHaveNoun(trigger, spoken)) continue;
      const event = readForm(reading, place, { trigger, form, hasPronoun: false });
      if (event === null) continue;
      const isNew = told.every(({ dated }) => dated.start !== event.dated.start);
      const isDated =
        trigger.isPlain === true
          ? isTrue(event) && !isOfContent(words, clause)
          : isItsDate(words, at, event);
      return isNew && isDated && !isConviction(event) && isOfCourt(event) ? event : null;
    }
  }
  return null;
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

/**
 * Whether the date stands by the verb and its subject, before what was said, so that it can be of nothing else; behind them something
 * stands that was said, and no clause of its own.
 */
function isItsDate(words: readonly Word[], at: number, { dated, roles }: EventMention): boolean {
  const agent = roles.find(({ role }) => role === 'agent')?.entry ?? null;
  const isDate = ({ date }: Word): boolean => date?.start === dated.start;
  const isAgent = ({ mention }: Word): boolean => mention !== null && mention.party.entry === agent;
  // "طلبت فرنسا من مجلس الأمن، أمس، عقد اجتماع".
  const asked = roles.find(({ role }) => role === 'patient')?.entry ?? null;
  const isAsked = ({ text, mention }: Word): boolean =>
    asked !== null && (text === FROM || mention?.party.entry === asked);
  const [first, last] = [words.findIndex(isDate), words.findLastIndex(isDate)];
  const subject = words.findIndex((word, i) => i > at && isAgent(word));
  const from = subject > at && subject < first ? subject : at;
  const isBetween =
    first > at
      ? words
          .slice(from + 1, first)
          .every(
            (word, i) =>
              isAgent(word) ||
              isAsked(word) ||
              isOfDate(words, from + 1 + i) ||
              isOfSetting(words, from + 1, from + 1 + i),
          )
      : isFronted(words, first, last, at, isAgent);
  if (!isBetween) return false;
  const behind =
    words[
      Math.max(
        last,
        at,
        words.findLastIndex((word, i) => i > at && isAgent(word)),
      ) + 1
    ];
  if (behind === undefined || THAT.has(behind.text)) return false;
  return !behind.isVerb || behind.text === behind.bare;
}

/** Whether a word is of where or on what occasion it was said, or of what the speaker is: "، في جلسته العامة", "، النائب العام،". */
function isOfSetting(words: readonly Word[], from: number, i: number): boolean {
  let first = i;
  while (first > from && !words[first]!.separated) first--;
  const { text } = words[first]!;
  const opens = SETTINGS.has(text) || (ON === text && words[first + 1]?.text === MARGIN);
  if (!opens && !isTitle(text)) return false;
  return words
    .slice(first, i + 1)
    .every(({ isVerb, text: word }) => !isVerb && !THAT.has(word) && !RELATIVES.has(word));
}

const SETTINGS = new Set('في خلال لدى أثناء عقب إثر عبر بمناسبة ضمن قبيل بعد'.split(' ').map(fold));
const RELATIVES = new Set('الذي التي الذين'.split(' ').map(fold));
const ON = fold('على');
const MARGIN = fold('هامش');

/** A preposition of dates, a part of the day, or a word of the aside that says where it was said. */
function isOfDate(words: readonly Word[], i: number): boolean {
  const { text, mention } = words[i]!;
  // "قمة الاتحاد الإفريقي المنعقدة بأديس أبابا، أمس": where it was held.
  if (speechAsideAt(words, i) >= 0 || HELD.test(text)) return true;
  if (mention?.party.kind === 'place' && HELD.test(beforeName(words, i))) return true;
  return mention === null && (BEFORE_DATES.has(text) || DAY_PARTS.has(text));
}

/** "وفي 3 مايو أعلنت تونس": the date opens the clause, and the verb or its subject follows. */
function isFronted(
  words: readonly Word[],
  first: number,
  last: number,
  at: number,
  isAgent: (word: Word) => boolean,
): boolean {
  let lead = first;
  while (lead > 0 && BEFORE_DATES.has(words[lead - 1]!.bare)) lead--;
  if (lead > 0 && !words[lead]!.separated) return false;
  return words
    .slice(last + 1, at)
    .every((word) => isAgent(word) || (word.mention === null && PERFECT.has(word.bare)));
}

const PERFECT = new Set('قد كان كانت كانوا لقد فقد'.split(' ').map(fold));
/** Behind them a verb opens its clause. */
const OPENERS = new Set('كما إذ فيما بينما حيث ثم الذي التي حين عندما'.split(' ').map(fold));
/** The word before the name that a word belongs to. */
function beforeName(words: readonly Word[], i: number): string {
  let first = i;
  while (words[first - 1]?.mention === words[i]!.mention) first--;
  return words[first - 1]?.text ?? '';
}

const FROM = fold('من');
const HELD = /^ال(?:منعقد|مجتمع|مجتمعون|ملتءم)(?:ه|ين)?$/u;
const DAY_PARTS = new Set('مساء صباح فجر ظهر عصر ليلة ليل عشية بعد أول من'.split(' ').map(fold));
const THAT = new Set('أن إن أنه أنها أنهم بأن بأنه بأنها'.split(' ').map(fold));
