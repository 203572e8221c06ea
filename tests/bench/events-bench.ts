import { findDates } from '../../src/core/dates/find-dates.ts';
import { findEvents } from '../../src/core/events/find-events.ts';
import { findMentions } from '../../src/core/mentions/find-mentions.ts';
import { readDateGold } from '../evaluate/dates/date-gold.ts';
import { PEERS } from '../evaluate/dates/peers.ts';
import { readEventGold } from '../evaluate/events/event-gold.ts';
import { readGlossary } from '../evaluate/packs.ts';
import { figureLines, type Figure } from './figures.ts';
import { interleave, median, multiple } from './measure.ts';
import { normalisation } from './ours.ts';

const WORDS = 5000;
const PUBLISHED = '2025-08-05';

/** Prints what dates and events cost in an article of 5,000 words made of the gold's texts, beside one pass that normalises it. */
export async function eventsBench(rounds: number): Promise<void> {
  const { gazetteer, entries } = await readGlossary();
  const dated = await readDateGold('tests/evaluate/gold-dates');
  const gold = [
    ...(await readEventGold('tests/evaluate/gold-events', (id) => entries.has(id))),
    ...dated,
  ];
  const blocks = paragraphs(gold.map(({ text }) => text));
  const text = blocks.join('\n');
  const mentions = findMentions(gazetteer, blocks).flatMap((found, i) => {
    const offset = blocks.slice(0, i).reduce((sum, block) => sum + block.length + 1, 0);
    return found.map((it) => ({ ...it, start: it.start + offset, end: it.end + offset }));
  });
  const dates = findDates(text, PUBLISHED);
  const events = (): unknown =>
    findEvents({ text, mentions, dates, entries, published: PUBLISHED });
  const whole = { ...dated[0]!, text, published: PUBLISHED };
  // The other peer has no Arabic, and its time grows with the square of the text.
  const tasks = new Map<string, () => unknown>([
    ['normalise', () => normalisation(text)],
    ['names', () => findMentions(gazetteer, blocks)],
    ['dates', () => findDates(text, PUBLISHED)],
    ['events', events],
    ...PEERS.slice(0, 1).map((peer): [string, () => unknown] => [
      peer.name,
      () => peer.find(whole),
    ]),
  ]);
  const times = interleave(tasks, rounds);
  const figures = [...tasks.keys()].flatMap((name): Figure[] => [
    { what: name, value: median(times.get(name)!), unit: ' ms', target: null },
    {
      what: `${name} / normalise`,
      value: multiple(times, name, 'normalise'),
      unit: ' ×',
      target: null,
    },
  ]);
  console.log(
    `${WORDS} words of the gold, ${mentions.length} mentions, ${dates.length} dates; medians of ${rounds} interleaved rounds, node ${process.version}`,
  );
  figureLines(figures).forEach((line) => console.log(line));
}

/** Texts up to the wanted length, in words. */
function paragraphs(texts: readonly string[]): string[] {
  const chosen: string[] = [];
  let words = 0;
  for (const text of texts) {
    if (words >= WORDS) break;
    chosen.push(text);
    words += text.split(/\s+/u).length;
  }
  return chosen;
}
