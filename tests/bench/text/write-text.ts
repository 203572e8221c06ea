import type { ListedName, NameList } from '../names/name-list.ts';
import { SENTENCES } from '../sentences.ts';
import { Seeded } from '../seeded.ts';
import { letterKey } from './letter-key.ts';
import { occurrences, type Reading } from './occurrences.ts';
import { SENTENCES_WITH_SLOTS, UNLISTED } from './phrases.ts';
import { ENCLITICS, PHRASES } from './vocabulary.ts';
import { writeMention } from './write-mention.ts';

export interface WrittenText {
  text: string;
  /** The same, cut where lines break. */
  paragraphs: string[];
  words: number;
  /** Every name of the list in the text, in order: offsets into `text`, proclitics left out. */
  planted: Reading[];
}

const SENTENCES_A_PARAGRAPH = 5;

/**
 * Writes newspaper prose with names of a list in it, in all the spellings of the press, the same on every
 * run. A sentence is kept when its names can be read in no other way, so what is planted is all there is.
 *
 * @param share of mentions in words
 */
export function writeText(list: NameList, words: number, share: number, seed = 7): WrittenText {
  const random = new Seeded(seed);
  const named = bySlot(list);
  const keys = new Set(list.names.map(({ text }) => letterKey(text)));
  const paragraphs: string[] = [];
  const planted: Reading[] = [];
  let length = 0;
  let count = 0;
  for (let sentences = 0; count < words;) {
    const short = planted.length / Math.max(1, count) < share;
    const written = writeSentence(random, named, short);
    const found = occurrences(written.text, (key) => keys.has(key));
    if (!agree(found, written.planted)) continue;
    const separator = sentences === 0 ? '' : sentences % SENTENCES_A_PARAGRAPH === 0 ? '\n' : ' ';
    if (separator === ' ') paragraphs.push(`${paragraphs.pop() ?? ''} ${written.text}`);
    else paragraphs.push(written.text);
    length += separator.length;
    for (const reading of written.planted)
      planted.push({ ...reading, start: length + reading.start, end: length + reading.end });
    length += written.text.length;
    count += written.text.split(/[ \u00a0]/u).length;
    sentences++;
  }
  return { text: paragraphs.join('\n'), paragraphs, words: count, planted };
}

function agree(found: readonly Reading[], planted: readonly Reading[]): boolean {
  return (
    found.length === planted.length &&
    found.every(
      ({ start, end, key }, i) =>
        start === planted[i]!.start && end === planted[i]!.end && key === planted[i]!.key,
    )
  );
}

/** Names by the slot that takes them, in the order of the list. */
function bySlot({ entries, names }: NameList): Map<string, ListedName[]> {
  const slots = new Map<string, ListedName[]>();
  for (const name of names) {
    const { kind } = entries[name.entry]!;
    const slot =
      name.role === 'nisba'
        ? 'nisba'
        : kind === 'person'
          ? 'person'
          : kind === 'place' || kind === 'country'
            ? 'place'
            : kind === 'organisation'
              ? 'body'
              : 'event';
    slots.set(slot, [...(slots.get(slot) ?? []), name]);
  }
  return slots;
}

const SLOT = /\{(\w+)\}/gu;
const RICH = SENTENCES_WITH_SLOTS.filter((sentence) => names(sentence) > 2);
const POOR = SENTENCES_WITH_SLOTS.filter((sentence) => names(sentence) < 3);

function names(sentence: string): number {
  return sentence.match(/\{(?:person|place|body|event|nisba)\}/gu)?.length ?? 0;
}

function writeSentence(
  random: Seeded,
  named: ReadonlyMap<string, readonly ListedName[]>,
  rich: boolean,
): { text: string; planted: Reading[] } {
  if (!rich && random.chance(0.1)) return { text: random.pick(SENTENCES), planted: [] };
  const sentence = random.pick(rich ? RICH : POOR);
  const planted: Reading[] = [];
  let text = '';
  let from = 0;
  for (const slot of sentence.matchAll(SLOT)) {
    text += sentence.slice(from, slot.index);
    from = slot.index + slot[0].length;
    const list = named.get(slot[1]!);
    if (!list) text += phrase(random, slot[1]!);
    else if (slot[1] === 'person' && random.chance(0.05)) text += random.pick(UNLISTED);
    else {
      const name = random.pickEarly(list).text;
      const { clitics, surface } = writeMention(random, name);
      const quoted = clitics === '' && random.chance(0.02);
      text += quoted ? '«' : clitics;
      const start = text.length;
      text += surface;
      planted.push({ start, end: text.length, key: letterKey(name) });
      if (quoted) text += '»';
    }
  }
  return { text: text + sentence.slice(from), planted };
}

function phrase(random: Seeded, slot: string): string {
  if (slot === 'number') return String(1 + random.below(990));
  const words = random.pickEarly(PHRASES[slot] ?? []);
  if (slot !== 'm' && slot !== 'f') return words;
  if (random.chance(0.15)) return words.slice(2).replace(/ة$/u, 'ت') + random.pick(ENCLITICS);
  if (!random.chance(0.12)) return words;
  return random.chance(0.5) ? `و${words}` : `لل${words.slice(2)}`;
}
