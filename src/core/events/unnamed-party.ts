import { clauseAround, wideClauseAround } from './clauses.ts';
import type { EventMention } from './event-mention.ts';
import { isFalseFriend } from './false-friends.ts';
import { isOnlyHere } from './only-here.ts';
import { mayHaveNoun } from './frame-nouns.ts';
import { DONE_TO, isRelativePronoun } from './inherited.ts';
import { triggerReadings } from './lexicon.ts';
import { BETWEEN } from './phrase-words.ts';
import { readForm } from './read-form.ts';
import type { Place, Reading } from './reading.ts';
import type { Word } from './sentence.ts';
import { siteOf } from './site.ts';
import { unnamedBefore, withUnnamed } from './unnamed.ts';

/**
 * What a verb tells where one of its parties is known by a noun alone: the rows of its class, with that noun for who is not named. Asked when
 * all else has been told, and only of a verb whose date stands in its own clause.
 *
 * @example "تعاقد الأهلي، أمس، مع مدرب أجنبي": "Al Ahly signed somebody"
 */
export function withUnnamedParty(
  reading: Reading,
  at: number,
  told: readonly EventMention[],
): EventMention | null {
  const { words } = reading;
  const { text, mention, date, isVerb } = words[at]!;
  // "الذي منحه البرلمان الثقة": a verb, though a noun is spelt so.
  const isTold = isVerb || isRelativePronoun(words[at - 1]?.text ?? '');
  if (!isTold || mention !== null || date !== null || isFalseFriend(words, at)) return null;
  const forms = triggerReadings(text, words[at - 1]?.text).filter(
    ({ form, trigger }) => FINITE.has(form) && !OF_THINGS_TOO.has(trigger.name),
  );
  // "ثم قدمت إليها الدول قائمة": where to, a word alone cannot tell.
  if (forms.length === 0 || BETWEEN.has(words[at + 1]?.text ?? '')) return null;
  // What the sentence tells behind it is of no use to it.
  const before = { ...reading, told: reading.told.filter(({ clause }) => clause <= at) };
  for (const clause of [clauseAround(words, at), wideClauseAround(words, at)]) {
    if (!clause.some((i) => words[i]!.date !== null)) continue;
    const site = siteOf(words, clause, at);
    const after = withUnnamed(words, clause, at, site.after);
    const ahead = site.before ?? unnamedBefore(words, clause, at);
    if (after.length === site.after.length && ahead === site.before) continue;
    const spoken = new Set(clause.flatMap((i) => (i > at ? words[i]!.text : [])));
    const place: Place = {
      at,
      clause,
      site: { ...site, after, before: ahead },
      asked: new Map(),
      spoken,
    };
    for (const { trigger, ...form } of forms) {
      if (!mayHaveNoun(trigger, spoken)) continue;
      // Of names, only those that surely stand where the line wants them.
      const event = readForm(before, place, { ...form, trigger: { ...trigger, isPlain: true } });
      if (event === null || !isSure(event, words, clause)) continue;
      return isOnlyHere(event, told) ? event : null;
    }
  }
  return null;
}

/** Of these a noun of persons may be what it is about, and no party: "تسلم النادي أول دفعة", "انسحبت شركة من السوق". */
const OF_THINGS_TOO: ReadonlySet<string> = new Set(['extradite', 'withdraw-forces']);

const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future']);

/** Whether somebody known takes part, on a day of the clause itself, and is surely no other than who the line says. */
function isSure(
  { roles, dated, reality, trigger }: EventMention,
  words: readonly Word[],
  clause: readonly number[],
): boolean {
  const isDated = clause.some((i) => words[i]!.date?.start === dated.start);
  if (!isDated || (reality !== 'happened' && reality !== 'planned')) return false;
  const parties = roles.filter(({ role }) => role !== 'place');
  if (parties.length === 0) return false;
  // "عُيّن فلان وزيرا": whoever such a thing is done to stands where the one who does it would; bodies and states do it.
  const doers = new Set(parties.flatMap(({ role, entry }) => (role === 'agent' ? [entry] : [])));
  const isPerson = ({ mention }: Word): boolean =>
    mention !== null && mention.party.kind === 'person' && doers.has(mention.party.entry);
  return !DONE_TO.has(trigger) || !words.some(isPerson);
}
