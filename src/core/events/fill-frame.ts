import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import { nounPhrases, type Item, type NounPhrase } from './noun-phrases.ts';
import type { Form } from './lexicon.ts';
import type { Word } from './sentence.ts';
import type { Frame, Link, Trigger } from './trigger.ts';

/** Words that may stand between a subject and its verb: "بوتين كان قد زار". */
const AUXILIARIES = new Set(
  ['قد', 'كان', 'كانت', 'كانوا', 'لقد', 'هو', 'هي', 'سبق', 'ان'].map(fold),
);
/** How far after the trigger its complement noun may stand, in words. */
const COMPLEMENT_REACH = 9;
const MOST_NAMES = 4;
/** How far before a place's name its preposition may stand, in words: "في قاعدة … في مدينة". */
const PLACE_REACH = 5;

/** The complement noun of a frame: its English and its folded words as found. */
interface Complement {
  english: string;
  words: readonly string[];
}

const NO_COMPLEMENT: Complement = { english: '', words: [] };

interface Parties {
  /** Subject before the verb, or null. */
  before: NounPhrase | null;
  after: NounPhrase[];
}

/** The English line of the first frame that the clause fills, without the date; null when none does. */
export function fillFrame(
  trigger: Trigger,
  form: Form,
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
): string | null {
  const parties: Parties = {
    before: form === 'masdar' ? null : phraseBefore(sentence, clause, at),
    after: nounPhrases(sentence, clause, at),
  };
  const complement = clause
    .filter((i) => i > at && sentence[i]!.date === null)
    .slice(0, COMPLEMENT_REACH)
    .map((i) => sentence[i]!.text)
    .join(' ');
  for (const frame of trigger.frames) {
    if (form === 'passive' && frame.subject !== undefined && !frame.english.includes('{s} died'))
      continue;
    const line = fill(frame, parties, complement, sentence);
    if (line !== null) return line;
  }
  return null;
}

function phraseBefore(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
): NounPhrase | null {
  let end = at - 1;
  while (
    clause.includes(end) &&
    AUXILIARIES.has(sentence[end]!.text) &&
    !sentence[end + 1]!.separated
  )
    end--;
  if (!clause.includes(end) || sentence[end]!.mention === null || sentence[end + 1]!.separated)
    return null;
  const phrases = nounPhrases(
    sentence,
    clause.filter((i) => i <= end),
    -1,
  );
  const [only, ...others] = phrases;
  if (only === undefined || others.length > 0) return null;
  return only.last === end && only.link === 'direct' && only.clear ? only : null;
}

function fill(
  frame: Frame,
  { before, after }: Parties,
  complement: string,
  sentence: readonly Word[],
): string | null {
  const noun = frame.nouns === undefined ? NO_COMPLEMENT : nounIn(frame.nouns, complement);
  if (noun === null) return null;
  const used = new Set<NounPhrase>();
  const values: Record<string, string> = { n: noun.english };
  const direct = after.filter(({ link }) => link === 'direct');
  let plural = false;
  if (frame.subject !== undefined) {
    const between = frame.several === true ? after.find(({ link }) => link === 'بين') : undefined;
    const subject = before ?? between ?? direct[0];
    const items = subject && accepted(subject, frame.subject, noun);
    if (!items || (frame.several === true && items.length < 2)) return null;
    used.add(subject);
    values['s'] = list(items);
  }
  if (frame.object !== undefined) {
    const object = findObject(frame, before, after, direct, used);
    const items = object && accepted(object, frame.object, noun);
    if (!items) return null;
    used.add(object);
    values['o'] = list(items);
    plural = items.length > 1 || /(?:Accords|Agreements|Treaties|Talks)$/u.test(values['o']);
  }
  if (frame.with !== undefined) {
    const party = after.find(
      (phrase) => !used.has(phrase) && phrase.link !== null && frame.withBy?.includes(phrase.link),
    );
    const items = party && accepted(party, frame.with, noun);
    if (!items) return null;
    used.add(party);
    values['w'] = list(items);
  }
  let line = frame.english.replace(/\{(\w)\}/gu, (_, role: string) => values[role] ?? '');
  if (plural && frame.english.startsWith('{o} was'))
    line = line.replace(`${values['o']} was`, `${values['o']} were`);
  line += placeOf(after, used, frame, (phrase) => isOfVerb(sentence, phrase, used, noun));
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function findObject(
  frame: Frame,
  before: NounPhrase | null,
  after: readonly NounPhrase[],
  direct: readonly NounPhrase[],
  used: ReadonlySet<NounPhrase>,
): NounPhrase | undefined {
  const links: readonly Link[] = frame.by ?? ['direct'];
  const kinds = frame.object ?? [];
  const linked = after.find(
    (phrase) =>
      !used.has(phrase) &&
      phrase.link !== null &&
      phrase.link !== 'direct' &&
      links.includes(phrase.link) &&
      phrase.items.some(({ kind }) => kinds.includes(kind)),
  );
  if (!links.includes('direct')) return linked;
  const next = direct.find((phrase) => !used.has(phrase));
  if (next !== undefined)
    return next.items.some(({ kind }) => kinds.includes(kind)) ? next : linked;
  if (linked !== undefined) return linked;
  return frame.subject === undefined && before !== null ? before : undefined;
}

/** The items of a phrase of the wanted kinds, or null when one is not of them or too many are named. */
function accepted(phrase: NounPhrase, kinds: readonly Kind[], noun: Complement): Item[] | null {
  const unique = phrase.items.filter(
    (item, i) => phrase.items.findIndex(({ entry }) => entry === item.entry) === i,
  );
  const clear = phrase.clear || phrase.head.every((word) => noun.words.includes(word));
  if (!clear || unique.length > MOST_NAMES) return null;
  return unique.every(({ kind }) => kinds.includes(kind)) ? unique : null;
}

function placeOf(
  after: readonly NounPhrase[],
  used: ReadonlySet<NounPhrase>,
  frame: Frame,
  ofVerb: (phrase: NounPhrase) => boolean,
): string {
  if (/ in \{|visited|arrived/u.test(frame.english)) return '';
  const place = after.find(
    (phrase) =>
      !used.has(phrase) &&
      (phrase.link === 'في' || phrase.link === 'ب') &&
      phrase.clear &&
      phrase.items.length === 1 &&
      ['place', 'country'].includes(phrase.items[0]!.kind) &&
      ofVerb(phrase),
  );
  return place === undefined ? '' : ` in ${named(place.items[0]!)}`;
}

/**
 * Whether a place says where the verb happened and not of which thing the word before it speaks: "التقيا
 * أمس في موسكو", but "للحرب في أوكرانيا", "الوضع في سوريا", "المعنية بكوريا".
 */
function isOfVerb(
  sentence: readonly Word[],
  { first, link }: NounPhrase,
  used: ReadonlySet<NounPhrase>,
  noun: Complement,
): boolean {
  let at = first;
  if (!sentence[at]!.mention!.clitics.includes(link!))
    do at--;
    while (at > 0 && at > first - PLACE_REACH && !opensPlace(sentence[at]!.text));
  const before = sentence[at - 1];
  if (before?.date !== null) return true;
  if (before.mention !== null)
    return [...used].some((phrase) => phrase.first < at && at <= phrase.last + 1);
  return (
    noun.words.includes(before.text) ||
    !/^(?:و|ف)?(?:[\u0628\u0643\u0644]?ال|لل)/u.test(before.text)
  );
}

function opensPlace(word: string): boolean {
  return /^(?:و|ف)?(?:في$|ب)/u.test(word);
}

function nounIn(nouns: Readonly<Record<string, string>>, complement: string): Complement | null {
  for (const [arabic, english] of Object.entries(nouns))
    for (const noun of arabic.split('|'))
      if (` ${complement} `.includes(` ${fold(noun)} `))
        return { english, words: fold(noun).split(' ') };
  return null;
}

function list(items: readonly Item[]): string {
  const names = items.map(named);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const TAKES_ARTICLE =
  /^(?:United |Soviet |European |African |Arab League|Netherlands|Philippines|Maldives|UN |Gaza Strip|West Bank)|(?:Council|Union|Organi[sz]ation|League|Agency|Bank|Court|Fund|Parliament|Army|Party|Movement|Emirates|Republic|Islands)$/u;

function named({ english, kind }: Item): string {
  const definite = kind === 'agreement' || kind === 'event' || TAKES_ARTICLE.test(english);
  return definite && !/^the /iu.test(english) ? `the ${english}` : english;
}
