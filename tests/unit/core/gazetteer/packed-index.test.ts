import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex, Gazetteer, openIndex } from '../../../../src/core/gazetteer/gazetteer.ts';
import { findCandidates, prepare } from '../../../../src/core/gazetteer/find-candidates.ts';
import { hashOf } from '../../../../src/core/gazetteer/function-word-hashes.ts';
import { IndexBuilder } from '../../../../src/core/gazetteer/index-builder.ts';
import { longestNames } from '../../../../src/core/gazetteer/longest-names.ts';
import { PackedIndex } from '../../../../src/core/gazetteer/packed-index.ts';
import { readName } from '../../../../src/core/gazetteer/read-name.ts';
import { NAME_ROLES } from '../../../../src/core/entry.ts';
import { KINDS } from '../../../../src/core/kind.ts';
import { normalise } from '../../../../src/core/text/normalise.ts';
import { spread } from '../../../../src/core/text/rolling-hash.ts';

function indexOf(add: (builder: IndexBuilder) => void): PackedIndex {
  const builder = new IndexBuilder();
  add(builder);
  return PackedIndex.open(builder.finish())!;
}

/** The first name found in a text, unpacked. */
function firstName(index: PackedIndex, text: string): ReturnType<typeof readName> {
  return readName(index, longestNames(index, normalise(text)).names[0]!);
}

describe('a name comes out as it went in', () => {
  test.each(KINDS.flatMap((kind) => NAME_ROLES.map((role) => [kind, role] as const)))(
    '%s, %s',
    (kind, role) => {
      const index = indexOf((builder) => {
        builder.addEntry('before', 'term');
        builder.addName('قبل ذلك', 'main', true);
        builder.addEntry('the-one', kind);
        builder.addName('بيونغ يانغ', role, role !== 'short');
        builder.addEntry('after', 'term');
        builder.addName('بعد ذلك', 'main', true);
      });
      expect(firstName(index, 'في بيونغ يانغ')).toEqual({
        entry: 'the-one',
        kind,
        role,
        alone: role !== 'short',
        letters: 'بيونغيانغ',
        breaks: [5],
        head: null,
        vocalised: null,
      });
    },
  );

  test.each([
    ['عَمَّان', 'عمَّان'.length],
    ['مِصْر', 5],
    ['كُورِيَا الشَّمَالِيَّة', 20],
    ['تونِس', 5],
  ])('marks: %s', (name) => {
    const index = indexOf((builder) => {
      builder.addEntry('x', 'place');
      builder.addName(name, 'main', true);
    });
    // Shadda stands before the vowel, whichever was written first.
    const canonical = (text: string) =>
      text.replace(/ /gu, '').replace(/([\u064e-\u0650\u0652])\u0651/gu, '\u0651$1');
    expect(canonical(firstName(index, name).vocalised ?? '')).toBe(canonical(name));
  });

  test('a name of hundreds, whatever their letters', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأؤئىة'),
      minLength: 2,
      maxLength: 12,
    });
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 200 }), (names) => {
        const index = indexOf((builder) =>
          names.forEach((text, i) => {
            builder.addEntry(`entry-${i}`, 'person');
            builder.addName(text, 'main', true);
          }),
        );
        expect(index.nameCount).toBe(names.length);
        names.forEach((text, i) => {
          const gazetteer = new Gazetteer([index]);
          const bearers = findCandidates(gazetteer, prepare(text)).flatMap(
            (found) => found.bearers,
          );
          const own = bearers.find(({ name: bearer }) => bearer.entry === `entry-${i}`);
          expect(own?.name.letters).toBe(text.replaceAll(' ', ''));
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the builder', () => {
  test.each(['', ' ', '،؛', '٪', '\u064e', 'ݐدم'])(
    'refuses a name that nothing can match: «%s»',
    (name) => {
      const builder = new IndexBuilder();
      builder.addEntry('x', 'term');
      expect(builder.addName(name, 'main', true)).toBe(false);
      expect(PackedIndex.open(builder.finish())?.nameCount).toBe(0);
    },
  );

  test('refuses a name of more letters than any has, and takes the next one whole', () => {
    const index = indexOf((builder) => {
      builder.addEntry('x', 'term');
      expect(builder.addName('مُ'.repeat(121), 'main', true)).toBe(false);
      expect(builder.addName('مصر', 'main', true)).toBe(true);
    });
    expect(firstName(index, 'مصر').vocalised).toBeNull();
  });

  test.each(['', 'عربي', 'x'.repeat(256), 'line\nbreak'])('throws for the id «%s»', (id) => {
    expect(() => new IndexBuilder().addEntry(id, 'term')).toThrow(RangeError);
  });

  test('reads ligatures and keyboards as letters', () => {
    const index = indexOf((builder) => {
      builder.addEntry('x', 'place');
      builder.addName('\ufefbهاي', 'main', true); // lam-alef ligature: The Hague
    });
    expect(longestNames(index, normalise('في لاهای')).count).toBe(1);
  });
});

test('an empty index finds nothing', () => {
  const index = indexOf(() => undefined);
  expect(longestNames(index, normalise('زار بوتين الهند')).count).toBe(0);
  expect(index.isPersonWord(spread(hashOf('بوتين')))).toBe(false);
});

test('words of full names of persons are known, and no others', () => {
  const index = indexOf((builder) => {
    builder.addEntry('p', 'person');
    builder.addName('كيم جونغ أون', 'main', true);
    builder.addName('الزعيم', 'alias', true);
    builder.addEntry('q', 'place');
    builder.addName('بيونغ يانغ', 'main', true);
  });
  const known = ['كيم', 'جونغ', 'اون', 'الزعيم', 'بيونغ', 'يانغ'].filter((word) =>
    index.isPersonWord(spread(hashOf(word))),
  );
  expect(known).toEqual(['كيم', 'جونغ', 'اون']);
});

describe('the bare matcher', () => {
  const index = indexOf((builder) => {
    builder.addEntry('guinea', 'country');
    builder.addName('غينيا', 'main', true);
    builder.addEntry('guinea-bissau', 'country');
    builder.addName('غينيا بيساو', 'main', true);
    builder.addEntry('jordan', 'country');
    builder.addName('الأردن', 'main', true);
  });

  test.each([
    ['بين غينيا بيساو وغينيا', ['غينيا بيساو', 'غينيا']],
    ['وللأردن كلمة', ['لأردن']],
    ['غِينْيا، بيساو', ['غِينْيا']],
    ['غـيـنـيـا\u200f بيساو!', ['غـيـنـيـا\u200f بيساو']],
    ['بغينيا', ['غينيا']],
  ])('%s', (text, surfaces) => {
    const { count, starts, ends } = longestNames(index, normalise(text));
    expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual(
      surfaces,
    );
  });
});

describe('layers', () => {
  const entry = (id: string, text: string) => ({
    id,
    kind: 'place' as const,
    names: [{ text, language: 'ar' as const, role: 'main' as const, alone: true }],
    related: [],
  });
  const indexes = [
    openIndex(compileIndex([entry('tripoli-libya', 'طرابلس'), entry('sidon', 'صيدا')])),
    openIndex(compileIndex([entry('tripoli-lebanon', 'طرابلس'), entry('tyre', 'صور')])),
  ];
  const gazetteer = new Gazetteer(indexes);

  test('a name of both is one candidate with both bearers; the rest stands in reading order', () => {
    const found = findCandidates(gazetteer, prepare('صور وطرابلس وصيدا')).map(
      ({ start, bearers }) => [start, ...bearers.map(({ name }) => name.entry)],
    );
    expect(found).toEqual([
      [0, 'tyre'],
      [5, 'tripoli-libya', 'tripoli-lebanon'],
      [13, 'sidon'],
    ]);
  });

  test('names are found by their letters', () => {
    expect(gazetteer.namesAt('طرابلس').map(({ entry: id }) => id)).toEqual([
      'tripoli-libya',
      'tripoli-lebanon',
    ]);
    expect(gazetteer.namesAt('طرابل')).toEqual([]);
  });
});

test('a damaged buffer is no index, wherever the damage is', () => {
  const builder = new IndexBuilder();
  builder.addEntry('x', 'place');
  builder.addName('بيونغ يانغ', 'main', true);
  const sound = new Uint8Array(builder.finish());
  expect(PackedIndex.open(sound.buffer)).not.toBeNull();
  for (let at = 0; at < sound.length; at++) {
    const damaged = sound.slice();
    damaged[at]! ^= 0x10;
    // The reserved word of the header says nothing.
    expect(PackedIndex.open(damaged.buffer), `byte ${at}`).toBeNull();
  }
});
