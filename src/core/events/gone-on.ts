import type { EventClass } from './event-class.ts';
import { mayStandFor } from './gender.ts';
import { clauseAround } from './clauses.ts';
import type { Told } from './inherited.ts';
import type { TriggerReading } from './lexicon.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import { isOfPersons } from './possessor.ts';
import { isFeminine } from './protagonist.ts';
import type { SaidBefore } from './said-before.ts';
import type { Word } from './sentence.ts';
import { isDual } from './stand-in.ts';
import { lacksSubject, opensSentence } from './topic.ts';

/** Whether a sentence without a name may tell of those whom the article has named before. */
export function takesUp(words: readonly Word[], before: Pick<SaidBefore, 'topic'>): boolean {
  const verb = words.findIndex(({ isVerb }) => isVerb);
  if (words.some(({ bare }) => isDual(bare))) return true;
  return verb >= 0 && opensSentence(words, verb) && before.topic() !== null;
}

const PRONOUN = /(?:هما|هم|ها|ه)$/u;

/**
 * Whom the sentence before is about, for a verb that begins the next one and names nobody where he would stand: who acts ("وقال عون كلمته.
 * وغادر أمس"), or whom its pronoun stands for ("واستقبله ماكرون").
 */
export function goneOn(
  words: readonly Word[],
  at: number,
  { trigger, form, hasPronoun }: Pick<TriggerReading, 'trigger' | 'form' | 'hasPronoun'>,
  before: Pick<SaidBefore, 'topic' | 'person' | 'both'>,
): Pick<Told, 'agent' | 'object'> | undefined {
  if (!opensSentence(words, at)) return hasPronoun ? undefined : bothBefore(words, at, before);
  if (!hasPronoun && !lacksSubject(words, at) && !(GOING.has(trigger.name) && goesThere(words, at)))
    return undefined;
  const topic = hasPronoun && isOfPersons(trigger.name) ? before.person() : before.topic();
  if (topic === null) return undefined;
  const pronoun = hasPronoun
    ? PRONOUN.exec(words[at]!.text)?.[0]
    : isFeminine(trigger, form, words[at]!.text) === true
      ? SHE
      : HE;
  if (pronoun === undefined || !mayStandFor(pronoun, topic)) return undefined;
  return { agent: { ...topic, first: -1, last: -1 }, object: null };
}

/**
 * The two who are the subject of a verb before one in the dual: "كما عقد الوزيران جلسة مباحثات، ووقعا مساء اليوم نفسه مذكرة". Of "ووقع" it is not
 * said that both did.
 */
function bothBefore(
  words: readonly Word[],
  at: number,
  before: Pick<SaidBefore, 'both'>,
): Pick<Told, 'agent' | 'object'> | undefined {
  if (!DUAL_VERB.test(words[at]!.text) || words[at + 1]?.mention) return undefined;
  const dual = words.findLastIndex(
    ({ bare, mention }, i) =>
      i > 0 && i < at && mention === null && isDual(bare) && words[i - 1]!.isVerb,
  );
  const agent = dual < 0 ? null : before.both(words[dual]!.bare);
  return agent === null ? undefined : { agent, object: null };
}

const DUAL_VERB = /^(?:و|ف).{3,}ا$/u;

/** "وزار الجزائر": no land goes to another. */
const GOING: ReadonlySet<EventClass> = new Set<EventClass>(['visit', 'leave', 'arrive', 'return']);

/** Whether a land or a place stands right behind a verb, and behind that nobody: "وزار الجزائر أمس وفد". */
function goesThere(words: readonly Word[], at: number): boolean {
  const mention = words[at + 1]?.mention ?? null;
  if (mention?.clitics !== '' || mention.role === 'nisba') return false;
  if (mention.party.kind !== 'country' && mention.party.kind !== 'place') return false;
  const behind = clauseAround(words, at).filter((i) => i > at && words[i]!.mention !== mention);
  return behind.every((i, k) => {
    const { date, mention: other, text } = words[i]!;
    if (date !== null || PREPOSITIONS.has(text)) return true;
    const before = words[behind[k - 1] ?? at]!;
    return PREPOSITIONS.has(before.text) || (other !== null && other === before.mention);
  });
}

const HE = 'ه';
const SHE = 'ها';
