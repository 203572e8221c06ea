import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_CLASSES } from '../../../../src/core/events/event-class.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';

const BUILT_IN = join(import.meta.dirname, '../../../../extension/packs');
/** Some events are of no class, such as the verdict of a court between states; most are of one. */
const SHARE_WITH_CLASS = 0.85;

const both = { ar: 'عيّنة', en: 'Sample' };
const HEADER = {
  pack: 'sample',
  format: 1,
  version: '1.0.0',
  title: both,
  licence: 'CC0-1.0',
  about: both,
};
const MOSCOW = { id: 'moscow', kind: 'place', ...both, about: both };
const OPENING = {
  event: '1935-05-15-moscow-metro',
  from: '1935-05-15',
  to: '1935-05-15',
  precision: 'day',
  class: 'open',
  ar: 'افتُتح مترو موسكو',
  en: 'The Moscow Metro opened',
  participants: ['moscow'],
  source: { title: 'A page' },
};

function read(event: object) {
  return parsePack([HEADER, MOSCOW, event].map((line) => JSON.stringify(line)).join('\n'));
}

/** The events of a pack, read without its entries. */
function eventsOf(text: string) {
  const lines = text.split('\n').filter((line) => /^\{"(?:pack|event)"/u.test(line));
  return parsePack(lines.join('\n')).pack?.events ?? [];
}

describe('the class of a past event', () => {
  it('is kept', () => {
    expect(read(OPENING)).toMatchObject({ problems: [], pack: { events: [{ class: 'open' }] } });
  });

  it('may be left out', () => {
    const { pack, problems } = read({ ...OPENING, class: undefined });
    expect(problems).toEqual([]);
    expect(pack?.events[0]).not.toHaveProperty('class');
  });

  it.each([
    ['inaugurate', `"class" is "inaugurate", not one of ${EVENT_CLASSES.join(', ')}`],
    ['Open', `"class" is "Open", not one of ${EVENT_CLASSES.join(', ')}`],
    [7, '"class" is not a text'],
  ])('is refused where it is %j, with the line', (name, message) => {
    const { pack, problems } = read({ ...OPENING, class: name });
    expect(problems).toEqual([{ line: 3, record: OPENING.event, message }]);
    expect(pack?.events).toEqual([]);
  });

  it('stands in nearly all events of the built-in packs', () => {
    const events = readdirSync(BUILT_IN)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => eventsOf(readFileSync(join(BUILT_IN, name), 'utf8')));
    const classed = events.filter((event) => event.class !== undefined);
    expect(events.length).toBeGreaterThan(2000);
    expect(classed.length / events.length).toBeGreaterThanOrEqual(SHARE_WITH_CLASS);
  });
});
