import { fold } from '../text/fold.ts';
import { BEFORE_DATES } from './date-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { BETWEEN, GENERIC, HONORIFICS, PARTICLES, PREPOSITIONS } from './phrase-words.ts';
import type { Word } from './sentence.ts';
import { personNoun } from './told-people.ts';
import { namelessNoun } from './nameless-nouns.ts';
import type { Link } from './trigger.ts';

/** The entry of a party that no pack holds: it fills a slot and is in no role. */
export const NO_ENTRY = '';

/**
 * The parties of a clause behind its verb, with those of which only a noun is known: "وفدا أمريكيا", "شركة محلية", "مسلحون". Where a verb
 * tells its class by itself, they stand for the party that its line asks for.
 *
 * @param named the parties that are known, in order
 */
export function withUnnamed(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
  named: readonly NounPhrase[],
  /** Told how each noun is joined that is no such party. */
  onOther?: (link: Link | null) => void,
): NounPhrase[] {
  const after = named.map(withoutOthers);
  const spans = after.map((phrase) => ({ from: startOf(sentence, phrase), to: phrase.last }));
  const isKnown = (i: number): boolean => spans.some(({ from, to }) => i >= from && i <= to);
  const found: NounPhrase[] = [];
  let link: Link | null = 'direct';
  let isStart = true;
  let open: NounPhrase | null = null;
  for (const i of clause) {
    if (i <= at) continue;
    const word = sentence[i]!;
    const { text, date, separated, mention } = word;
    if (separated) [link, isStart, open] = ['direct', true, null];
    if (isKnown(i)) {
      // "وزير خارجية تشاد": whose name follows is no other.
      const isOwned = open !== null && !COMPLETE.test(sentence[open.first]!.text);
      if (isOwned && mention !== null && mention.role !== 'nisba') found.pop();
      [link, isStart, open] = ['direct', true, null];
      continue;
    }
    if (date !== null || BEFORE_DATES.has(text) || PARTS_OF_DAY.has(text) || BETWEEN.has(text)) {
      if (date !== null) [link, isStart, open] = ['direct', true, null];
      continue;
    }
    if (PARTICLES.has(text)) continue;
    if (PREPOSITIONS.has(text)) {
      [link, isStart, open] = [PREPOSITIONS.get(text) ?? null, true, null];
      continue;
    }
    if (open !== null) {
      open.last = i;
      continue;
    }
    // "28 طفلا", "سمو الأمير".
    if (!isStart || NUMBER.test(text) || (HONORIFICS.has(text) && personNoun(text) === null))
      continue;
    isStart = false;
    const own = namelessNoun(text);
    const clitic = own === null ? CLITIC.exec(text) : null;
    const noun = own ?? (clitic === null ? null : namelessNoun(clitic[2]!));
    if (noun === null) {
      onOther?.(link);
      continue;
    }
    const english = NUMBER.test(sentence[i - 1]!.text) ? PLURAL : noun.english;
    const by = clitic === null ? link : (clitic[1] as Link);
    open = {
      ...{
        items: [{ entry: NO_ENTRY, kind: noun.kind, english }],
        link: by,
        clear: true,
        head: [],
        arms: false,
      },
      ...{ first: i, last: i },
    };
    found.push(open);
    link = 'direct';
  }
  return [...after, ...found].sort((a, b) => a.first - b.first);
}

/**
 * The party right before a verb of which only a noun is known: "مسلحون هاجموا", "وكان وفد برلماني قد زار"; null where something else
 * stands there.
 */
export function unnamedBefore(
  sentence: readonly Word[],
  clause: readonly number[],
  at: number,
): NounPhrase | null {
  let from = at - 1;
  while (clause.includes(from) && AUXILIARIES.has(sentence[from]!.text)) from--;
  const last = from;
  while (clause.includes(from) && !opensNounPhrase(sentence, from)) from--;
  if (from < 0 || !clause.includes(from) || sentence[last + 1]!.separated) return null;
  const words = sentence.slice(from, last + 1);
  const isPlain = words.every(
    ({ text, date, mention }) =>
      date === null &&
      (mention === null || mention.role === 'nisba') &&
      (!PREPOSITIONS.has(text) || text === OF),
  );
  const noun = isPlain ? namelessNoun(sentence[from]!.text) : null;
  if (noun === null) return null;
  return {
    ...{ items: [{ entry: NO_ENTRY, ...noun }], link: 'direct', clear: true, head: [] },
    ...{ arms: false, first: from, last },
  };
}

/** Whether the word before opens a clause, or no word does. */
function opensNounPhrase(sentence: readonly Word[], i: number): boolean {
  const before = sentence[i - 1];
  return before === undefined || sentence[i]!.separated || OPENERS.has(before.text);
}

const AUXILIARIES = new Set('قد كان كانت كانوا لقد'.split(' ').map(fold));
const OPENERS = new Set(
  'أن إن بأن وأن وإن لأن وكان وكانت كان كانت فيما بينما حيث لكن كما أما بعد'.split(' ').map(fold),
);
const OF = fold('من');

/** Where what belongs to a party begins, adjectives of states among its titles: "رئيس الوزراء العراقي فلان". */
function startOf(sentence: readonly Word[], { first, head }: NounPhrase): number {
  let from = first;
  for (let left = head.length; left > 0 && from > 0;)
    if (head.includes(sentence[--from]!.text)) left--;
  return from;
}

/** "زار وفد من الأعيان مدينة طنجة", "قصفت القوات المخيم": what stands before the noun of a place, or is complete before its name, is somebody else. */
function withoutOthers(phrase: NounPhrase): NounPhrase {
  const { head, items } = phrase;
  if (head.length === 0 || !items.every(({ kind }) => kind === 'place' || kind === 'country'))
    return phrase;
  const others = head.findLastIndex((word) => !GENERIC.has(word) || word.startsWith(THE)) + 1;
  // "أمير منطقة القصيم": who is of the place.
  const isApart = others > 0 && COMPLETE.test(head[others - 1]!);
  return isApart ? { ...phrase, head: head.slice(others), clear: true } : phrase;
}

/** A noun that nothing is of: "الوفد", "سائحا", "مسلحون". */
const COMPLETE = /^(?:[\u0628]?ال|لل)|.{3}(?:ا|ون|ين|ان)$/u;
const THE = 'ال';
/** Of "28 طفلا". */
const PLURAL = 'people';
const NUMBER = /^\d+$/u;
/** "بوفد", "لرئيس". */
const CLITIC = /^([\u0628\u0644])(.{3,})$/u;
const PARTS_OF_DAY = new Set('مساء صباح فجر ظهر عصر ليلة ليل عشية ضحى'.split(' ').map(fold));
