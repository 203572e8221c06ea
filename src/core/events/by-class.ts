import type { EventMention } from './event-mention.ts';
import { nounIn } from './frame-nouns.ts';
import { triggerReadings, type TriggerReading } from './lexicon.ts';
import type { LoneClause } from './lone-clause.ts';
import { readForm } from './read-form.ts';
import type { Reading } from './reading.ts';
import type { Word } from './sentence.ts';
import { siteOf, type Site } from './site.ts';
import { somebody } from './somebody.ts';
import type { Frame, Link } from './trigger.ts';
import { unnamedBefore, withUnnamed } from './unnamed.ts';

/** Such a reading is never surer than this. */
const MOST_SURE = 0.6;
const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future', 'passive']);

/**
 * What a clause tells whose verb leaves one class only, though not all of its parties are known: those it does not name are
 * somebody, or something. Null where the verb is of several classes, or nobody known takes part.
 *
 * @example "أدرجته وزارة الخزانة على القائمة في 2018": "The US Treasury imposed sanctions on somebody"
 */
export function readByClass(reading: Reading, lone: LoneClause): EventMention | null {
  const { words } = reading;
  const clause = words.map((_, i) => i);
  const site = siteOf(words, clause, lone.at);
  const spoken = new Set(words.flatMap(({ text }, i) => (i > lone.at ? [text] : [])));
  const forms = formsOfOneClass(words, lone.at, site);
  for (const form of forms)
    for (const frame of form.trigger.frames) {
      const full = withOthers(words, site, frame, lone.object);
      if (full === null) continue;
      const place = { at: lone.at, clause, site: full, asked: new Map(), spoken };
      const trigger = { ...form.trigger, frames: [frame] };
      const event = readForm(reading, place, { ...form, trigger });
      if (event !== null && isSure(event, words))
        return { ...event, confidence: Math.min(event.confidence, MOST_SURE) };
    }
  return null;
}

/** The forms of a verb with the frames whose noun is there, or else those that ask for none; empty if they are of several classes. */
function formsOfOneClass(
  words: readonly Word[],
  at: number,
  { complement }: Site,
): TriggerReading[] {
  const forms = triggerReadings(words[at]!.text, words[at - 1]?.text).filter(({ form }) =>
    FINITE.has(form),
  );
  const spoken = new Set(complement.split(' '));
  const withNoun = keeping(
    forms,
    ({ nouns }) => nouns !== undefined && nounIn(nouns, complement, spoken) !== null,
  );
  const chosen =
    withNoun.length > 0 ? withNoun : keeping(forms, ({ nouns }) => nouns === undefined);
  return new Set(chosen.map(({ trigger }) => trigger.name)).size === 1 ? chosen : [];
}

/** The forms with those of their frames that pass. */
function keeping(
  forms: readonly TriggerReading[],
  passes: (frame: Frame) => boolean,
): TriggerReading[] {
  return forms.flatMap((form) => {
    const frames = form.trigger.frames.filter(passes);
    return frames.length === 0 ? [] : { ...form, trigger: { ...form.trigger, frames } };
  });
}

/** A site with the parties that are nouns alone, and whom the pronoun on its verb means; null where what a frame asks for is something else. */
function withOthers(
  words: readonly Word[],
  site: Site,
  { subject, object, by = ['direct'], nouns }: Frame,
  meant: LoneClause['object'],
): Site | null {
  const { clause, at } = site;
  const links: readonly Link[] = object === undefined ? ['direct'] : by;
  let isOther = false;
  const after = withUnnamed(words, clause, at, site.after, (link) => {
    isOther ||= link !== null && links.includes(link);
  });
  const before = site.before ?? unnamedBefore(words, clause, at);
  const fitting = after.filter(
    ({ link, items }) =>
      link !== null && by.includes(link) && items.every(({ kind }) => object?.includes(kind)),
  );
  const isFirstSubject = subject !== undefined && before === null && by.includes('direct');
  const isFilled = meant !== null || fitting.length > (isFirstSubject ? 1 : 0);
  if (!isFilled && nouns === undefined && isOther) return null;
  // "الذي اعتقله فلان": he did it.
  if (meant !== null && subject === undefined && site.after.some(({ link }) => link === 'direct'))
    return null;
  const end = clause.length;
  const known = meant === 'unknown' ? somebody(object?.includes('person')) : meant;
  if (known !== null) after.push({ ...known, first: end, last: end, link: by[0]! });
  return { ...site, after, before };
}

/** Whether it is a fact or a plan in which somebody known takes part, and no town does it. */
function isSure({ reality, roles }: EventMention, words: readonly Word[]): boolean {
  if (reality !== 'happened' && reality !== 'planned') return false;
  const isPlace = (entry: string): boolean =>
    words.some(({ mention }) => mention?.party.entry === entry && mention.party.kind === 'place');
  return (
    roles.some(({ role }) => role !== 'place') &&
    roles.every(({ role, entry }) => role !== 'agent' || !isPlace(entry))
  );
}
