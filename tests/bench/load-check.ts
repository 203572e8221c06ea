import { IndexBuilder } from '../../src/core/gazetteer/index-builder.ts';
import { matchNames, namesIn } from '../../src/core/gazetteer/match-names.ts';
import { NameSpans } from '../../src/core/gazetteer/name-spans.ts';
import type { PackedIndex } from '../../src/core/gazetteer/packed-index.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { ReferenceMatcher, type ReferenceMatch } from '../unit/core/gazetteer/reference-matcher.ts';
import { sizeName } from './figures.ts';
import { nameList, type NameList } from './names/name-list.ts';
import { openIndex } from './ours.ts';
import { Seeded } from './seeded.ts';
import { writeMention } from './text/write-mention.ts';
import { writeText } from './text/write-text.ts';

const WORDS = 20_000;
/** Names that a text of prose takes from the whole list. */
const SAMPLE = 3000;
const SHOWN = 20;

/**
 * Compares the index with the slow reference matcher over texts of two kinds: prose with names from
 * anywhere in the list, and nothing but words of names, cut, joined and shuffled. Every span and every name
 * at it must agree.
 *
 * @returns whether they do; disagreements are printed
 */
export function loadCheck(size: number, rounds: number): boolean {
  const list = nameList(size, new Set());
  const names = list.names.map(({ text }) => text);
  const index = openIndex(build(names));
  const reference = new ReferenceMatcher(names);
  console.log(
    `${sizeName(size)} names, ${rounds} texts of prose and of shuffled names, ${WORDS} words each`,
  );
  let matches = 0;
  let words = 0;
  const disagreements: string[] = [];
  for (let round = 0; round < rounds; round++)
    for (const text of [prose(list, round), shuffled(names, round)]) {
      const ours = new Map(matchesOf(index, text).map((match) => [placeOf(match), match]));
      const theirs = new Map(reference.match(text).map((match) => [placeOf(match), match]));
      matches += theirs.size;
      words += normalise(text).words.count;
      for (const place of new Set([...ours.keys(), ...theirs.keys()])) {
        const [a, b] = [ours.get(place), theirs.get(place)];
        if (String(a?.names) === String(b?.names)) continue;
        disagreements.push(`text ${round}, ${describe(text, (a ?? b)!)}: ${said(a)} / ${said(b)}`);
      }
    }
  for (const line of disagreements.slice(0, SHOWN)) console.log(`  ${line}`);
  console.log(
    disagreements.length === 0
      ? `the index and the reference agree on ${matches} spans in ${words} words`
      : `${disagreements.length} disagreements (index / reference) on ${matches} spans in ${words} words`,
  );
  return disagreements.length === 0 && matches > 0;
}

/** One entry a name, whose id is the name's number. */
function build(names: readonly string[]): ArrayBuffer {
  const builder = new IndexBuilder();
  names.forEach((name, number) => {
    builder.addEntry(String(number), 'place');
    builder.addName(name, 'main', true);
  });
  return builder.finish();
}

function matchesOf(index: PackedIndex, text: string): ReferenceMatch[] {
  const spans = new NameSpans();
  const normalised = normalise(text);
  matchNames(index, normalised, spans);
  return Array.from({ length: spans.count }, (_, i) => ({
    first: spans.firstWord[i]!,
    last: spans.lastWord[i]!,
    nameStart: spans.nameStart[i]!,
    restored: spans.restored[i] === 1,
    names: namesIn(index, normalised, spans, i)
      .map((position) => Number(index.entryAt(position).id))
      .sort((a, b) => a - b),
  }));
}

function placeOf({ first, last, nameStart, restored }: ReferenceMatch): string {
  return `${first} ${last} ${nameStart} ${restored}`;
}

function said(match: ReferenceMatch | undefined): string {
  return match === undefined ? 'nothing' : `names ${match.names.join(', ')}`;
}

function describe(text: string, { first, last }: ReferenceMatch): string {
  const { starts, ends } = normalise(text).words;
  return `words ${first} to ${last} "${normalise(text).text.slice(starts[first], ends[last])}"`;
}

function prose({ entries, names }: NameList, round: number): string {
  const random = new Seeded(100 + round);
  const sample = Array.from({ length: SAMPLE }, () => random.pick(names));
  return writeText({ entries, names: sample }, WORDS, 0.25, 200 + round).text;
}

const GAPS = [' ', ' ', ' ', ' ', ' ', '، ', '. ', '-', ' «', '» ', '\n', '', '\u00a0', ' - '];

function shuffled(names: readonly string[], round: number): string {
  const random = new Seeded(300 + round);
  let text = '';
  for (let words = 0; words < WORDS;) {
    const { clitics, surface } = writeMention(random, random.pick(names));
    const pieces = surface.split(' ');
    // A name, the beginning of one, the end of one, or a word of one by itself.
    const from = random.chance(0.3) ? random.below(pieces.length) : 0;
    const to = random.chance(0.3) ? from + 1 + random.below(pieces.length - from) : pieces.length;
    const kept = pieces.slice(from, to);
    words += kept.length;
    text += clitics + kept.join(random.chance(0.9) ? ' ' : random.pick(GAPS)) + random.pick(GAPS);
  }
  return text;
}
