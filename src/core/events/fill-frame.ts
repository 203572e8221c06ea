import { fold } from '../text/fold.ts';
import { isBareRelative } from './bare-relative.ts';
import type { EventClass } from './event-class.ts';
import { NO_COMPLEMENT, nounIn } from './frame-nouns.ts';
import { actsIn, mayHaveObject } from './who-acts.ts';
import { calledFrame, isCalled } from './attendants.ts';
import { doersIn } from './by-whom.ts';
import type { Telling } from './english-truth.ts';
import { fill, STRIKING } from './fill-roles.ts';
import type { FilledFrame } from './filled-frame.ts';
import { isRelative, type Inherited } from './inherited.ts';
import type { Form } from './lexicon.ts';
import { membersOpening } from './named-members.ts';
import { withNamedThing } from './named-things.ts';
import { isRuling, victimsFrame, withActor } from './nameless-victims.ts';
import type { Item, NounPhrase } from './noun-phrases.ts';
import type { Parties } from './frame-parties.ts';
import { isOnlyObject } from './only-object.ts';
import { isNation, playersIn } from './party-item.ts';
import type { Word } from './sentence.ts';
import type { Site } from './site.ts';
import { withGovernments } from './governments.ts';
import { isAmbiguous } from './subject-or-object.ts';
import type { Trigger } from './trigger.ts';
import { unnamedBefore } from './unnamed.ts';
import { ownedFrame } from './whose-frame.ts';
import { whoseIn } from './whose.ts';

/** The first frame that the clause fills; null when none does. */
export function fillFrame(
  trigger: Trigger,
  form: Form,
  sentence: readonly Word[],
  { before, after, complement, clause, at, subjectNoun }: Site,
  handed: Inherited | null,
  telling: Telling,
  /** Words of the clause before, where a pronoun on the verb may stand for a noun of it. */
  spokenOf = '',
): FilledFrame | null {
  const isAhead = form !== 'masdar' && before === null && (handed?.standIn ?? null) === null;
  // "وكان مسؤول أممي قد حذر إسرائيل": who acts stands before the verb, and has no name.
  const inherited: Inherited | null =
    isAhead && isUnnamedAhead(sentence, clause, at)
      ? { ...(handed ?? NOBODY), standIn: 'unknown' }
      : handed;
  // Few lines ask for them.
  const doers = (): readonly Item[] => doersIn(sentence, clause, at, trigger.name);
  const isOfNations = [
    before,
    inherited?.agent ?? null,
    ...after.filter(({ link }) => link === 'direct'),
  ].some((phrase) => phrase?.items.some(isNation) === true);
  const parties: Parties = {
    name: trigger.name,
    before: form === 'masdar' ? null : before,
    after: withGovernments(trigger.name, after)
      .filter((phrase, i) => !phrase.arms || (i === 0 && STRIKING.has(trigger.name)))
      .flatMap((phrase) => {
        const items = playersIn(trigger.name, phrase.items, isOfNations);
        return items === null ? [] : { ...phrase, items };
      }),
    ...{
      inherited: besideBoth(inherited, after),
      doers,
      isNoun: form === 'masdar',
      lenient: false,
      telling,
    },
    isDoneToPersons: isOnlyObject(sentence, at, trigger.name, after),
    isActor:
      sentence[at - 1]?.text === ALREADY ? () => false : isActing(sentence, at, form, trigger.name),
  };
  if (isAmbiguous(trigger, parties)) return null;
  const isOfPerson = namesPerson(after);
  const frames = trigger.frames.filter(
    ({ subject, english }) =>
      (form !== 'passive' || subject === undefined || english.includes('{s} died')) &&
      !(isOfPerson && english.startsWith(NAMELESS)) &&
      !(english.startsWith(OVER_CASE) && namesMembers(sentence, at)),
  );
  // "كانت قوات الأمن قد أوقفته": whoever did it stands before.
  const takesBefore =
    HAPPENING.has(trigger.name) ||
    isRelative(sentence, at) ||
    isBareRelative(sentence, at) ||
    sentence[at - 1]?.text === ALREADY ||
    sentence[at]!.text.startsWith('ال');
  const lent = form === 'masdar' ? '' : takesBefore ? subjectNoun : spokenOf;
  const noun = lent === '' ? complement : `${complement} ${lent}`;
  const spoken = new Set(noun.split(' '));
  if (trigger.unless?.some((phrase) => ` ${noun} `.includes(phrase)) === true) return null;
  const whose = isRuling(sentence, at)
    ? null
    : whoseIn(...([sentence, clause, at, trigger.name] as const), inherited?.agent?.items ?? null);
  const doer =
    inherited?.isAnnouncer === true && inherited.isPossessor === true ? inherited.agent : null;
  const place = { form, sentence, clause, at, after, doer };
  const told = { name: trigger.name, form, before: parties.before, after, doers };
  for (const frame of frames) {
    const found = frame.nouns === undefined ? NO_COMPLEMENT : nounIn(frame.nouns, noun, spoken);
    if (found === null) continue;
    for (const lenient of trigger.isPlain === true ? [false] : [false, true]) {
      const filled = fill(frame, { ...parties, lenient }, noun, found, sentence);
      if (filled === null) continue;
      const whole = withNamedThing(filled, found, sentence, clause, at, trigger.name);
      return withActor(ownedFrame(whole, found.english, whose, told) ?? whole, place, trigger.name);
    }
  }
  const owned = ownedFrame(null, '', whose, told) ?? victimsFrame(trigger.name, place, doers());
  if (owned !== null || !isCalled(trigger.name)) return owned;
  const isOfNoun = frames.some(
    ({ nouns }) => nouns !== undefined && nounIn(nouns, noun, spoken) !== null,
  );
  return isOfNoun ? calledFrame(sentence, at, trigger.name) : null;
}

/** "مع إسبانيا، التي أُبرمت بين البلدين": what was done between two was not done to whoever stands before the relative clause. */
function besideBoth(inherited: Inherited | null, after: readonly NounPhrase[]): Inherited | null {
  const isOfTwo = after.some(({ link }) => link === 'بين');
  if (!isOfTwo || inherited?.object?.items.every(({ kind }) => kind === 'agreement') !== false)
    return inherited;
  return { ...inherited, object: null };
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

/** Lines of people without a name. */
const NAMELESS = 'People ';

/** Lines of a case whose accused have no name. */
const OVER_CASE = 'Sentences were passed over ';

/** "في حق المتهمين في قضية التآمر، ومن بينهم فلان": they are to be told. */
function namesMembers(sentence: readonly Word[], at: number): boolean {
  return sentence.some((_, i) => i > at && membersOpening(sentence, i) > 0);
}

/** "قتل نصر الله في غارة": he was, and not some people. */
function namesPerson(after: readonly NounPhrase[]): boolean {
  const [first] = after;
  return first?.link === 'direct' && first.clear && first.items[0]!.kind === 'person';
}

/** What happens without anybody: its noun may stand before its verb, "زلزال ضرب المغرب". */
const HAPPENING: ReadonlySet<EventClass> = new Set<EventClass>([
  ...(['disaster', 'explode', 'fire', 'crash', 'outbreak', 'clash', 'strike-work'] as const),
]);

/** Whether somebody without a name acts who stands before the verb; "الرئيس" alone goes on with whom the text was about. */
function isUnnamedAhead(sentence: readonly Word[], clause: readonly number[], at: number): boolean {
  const ahead = unnamedBefore(sentence, clause, at);
  if (ahead === null) return false;
  return ahead.first < ahead.last || !sentence[ahead.first]!.text.startsWith(THE);
}

const THE = 'ال';
const NOBODY: Inherited = { agent: null, object: null, antecedent: null };
const ALREADY = fold('قد');
