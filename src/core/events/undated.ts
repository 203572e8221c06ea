import { fold } from '../text/fold.ts';
import { UNITS } from './date-words.ts';
import type { EventClass } from './event-class.ts';
import type { Told } from './inherited.ts';
import { triggerReadings } from './lexicon.ts';
import { opensSentence } from './topic.ts';
import type { Word } from './sentence.ts';

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).map(fold));

/** "خلالها", "خلال الزيارة", "في ختام اللقاء": at what was told. */
const DURING_IT = words('خلالها خلاله أثناءها أثناءه');
const DURING = words('خلال أثناء ختام مستهل هامش نهاية');
const OCCASIONS = words(
  'الزيارة اللقاء الاجتماع المحادثات المباحثات القمة الحفل الجلسة الاتصال المؤتمر المراسم المباراة',
);
const GATHERINGS: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['visit', 'meet', 'receive', 'talk', 'summit', 'host', 'open', 'attend'] as const),
]);
const COMINGS: ReadonlySet<EventClass> = new Set<EventClass>(['arrive', 'visit']);
/** How far behind its verb a sentence says so, in words. */
const REACH = 12;

/**
 * What a sentence without a date goes on to tell, of the sentence before it in the paragraph, so that it was on the same day: what was
 * during it ("والتقى خلالها"), who received the one who came ("واستقبله"), or more of the same ("وقضت المحكمة بسجن"). Null where nothing
 * says that it does, or two days were told.
 */
export function goneOnFrom(sentence: readonly Word[], told: readonly Told[]): Told | null {
  const last = told.at(-1);
  if (last === undefined || told.some(({ date }) => date !== last.date)) return null;
  const { precision, from, to } = last.date.interval;
  const at = sentence.findIndex(({ isVerb }) => isVerb);
  if (precision !== 'day' || from !== to || at < 0 || !opensSentence(sentence, at)) return null;
  if (sentence.some(({ bare }) => isTime(bare))) return null;
  return isDuring(sentence, at, last) || isAnswer(sentence, at, last) || isMore(sentence, at, last)
    ? { ...last, clause: -1, last: -1 }
    : null;
}

/** Whether a word speaks of another time, though no date has been read: "مطلع الشهر", "سابقا", "بعد يومين". */
function isTime(word: string): boolean {
  return (
    UNITS.has(word) ||
    OF_TIME.has(word) ||
    (word.startsWith(THE) && UNITS.has(word.slice(THE.length)))
  );
}

const OF_TIME = words(
  'سابقا لاحقا سبق قبيل بعدها بعدئذ قبلها حينها آنذاك غدا قريبا مؤخرا الماضي الماضية المقبل المقبلة الأسابيع الأيام الأشهر السنوات',
);

function isDuring(sentence: readonly Word[], at: number, { name }: Told): boolean {
  if (!GATHERINGS.has(name)) return false;
  return sentence
    .slice(at + 1, at + REACH)
    .some(
      ({ text }, i, behind) =>
        DURING_IT.has(text) || (DURING.has(behind[i - 1]?.text ?? '') && OCCASIONS.has(text)),
    );
}

/** "وصل عون إلى باريس. واستقبله ماكرون". */
function isAnswer(sentence: readonly Word[], at: number, { name }: Told): boolean {
  return (
    COMINGS.has(name) &&
    readingsAt(sentence, at).some((it) => it.hasPronoun && it.trigger.name === 'receive')
  );
}

/**
 * "وقّعت تونس والاتحاد مذكرة. وأمضى المذكرة فلان", "قضت المحكمة بسجن فلان. وبرأت المحكمة فلانا": of the same kind, by whoever acted before or
 * with something known right behind the verb.
 */
function isMore(sentence: readonly Word[], at: number, { name, agent }: Told): boolean {
  const next = sentence[at + 1];
  if (next === undefined) return false;
  const isSame =
    next.mention === null
      ? next.text.startsWith(THE)
      : agent?.items.length === 1 && agent.items[0]!.entry === next.mention.party.entry;
  if (!isSame) return false;
  return readingsAt(sentence, at).some(
    ({ form, trigger }) =>
      form === 'past' &&
      (trigger.name === name || (JUDGING.has(name) && JUDGING.has(trigger.name))),
  );
}

const JUDGING: ReadonlySet<EventClass> = new Set<EventClass>(['sentence', 'acquit', 'rule']);
const THE = 'ال';

function readingsAt(sentence: readonly Word[], at: number): ReturnType<typeof triggerReadings> {
  return triggerReadings(sentence[at]!.text, sentence[at - 1]?.text, true);
}
