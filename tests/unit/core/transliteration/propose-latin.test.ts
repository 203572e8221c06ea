import { describe, expect, it } from 'vitest';
import { breakClusters } from '../../../../src/core/transliteration/break-clusters.ts';
import {
  guessForeignWord,
  guessNativeWord,
} from '../../../../src/core/transliteration/guess-latin.ts';
import {
  CONSONANT_SPELLINGS,
  FOREIGN_ENDINGS,
  FOREIGN_VOWELS,
  NATIVE_VOWELS,
} from '../../../../src/core/transliteration/guess-spellings.ts';
import { nameWord, rowsOf } from '../../../../src/core/transliteration/name-words.ts';
import { ARAB_NAMES } from '../../../../src/core/transliteration/names/arab-names.ts';
import { FOREIGN_NAMES } from '../../../../src/core/transliteration/names/foreign-names.ts';
import { proposeLatin } from '../../../../src/core/transliteration/propose-latin.ts';
import { spellingScore } from '../../../../src/core/transliteration/align-spelling.ts';
import { transliterate } from '../../../../src/core/transliteration/transliterate.ts';

describe('proposeLatin', () => {
  it.each([
    ['محمد', 'Mohammed'],
    ['ابراهيم', 'Ibrahim'],
    ['خالد الراشد', 'Khaled al-Rashid'],
    ['عبد الله بن زايد', 'Abdullah bin Zayed'],
    ['عبدالله', 'Abdullah'],
    ['عبد الفتاح السيسي', 'Abdel Fattah al-Sisi'],
    ['عبدالفتاح', 'Abdel Fattah'],
    ['نصر الله', 'Nasrallah'],
    ['صلاح الدين', 'Salaheddine'],
    ['أبو مازن', 'Abu Mazen'],
    ['بن علي', 'Bin Ali'],
    ['آل سعود', 'Al Saud'],
    ['جون', 'John'],
    ['جان-بول', 'Jean-Paul'],
    ['فان بورين', 'Van Borin'],
    ['إيغور بودنوف', 'Igor Bodnov'],
    ['مُحَمَّد', 'Mohammed'],
  ])('spells %s %s', (arabic, latin) => {
    expect(proposeLatin(arabic)).toBe(latin);
  });

  it.each(['', 'John', '1984', '—'])('has nothing for %j', (text) => {
    expect(proposeLatin(text)).toBe('');
  });

  it('spells every Arabic letter in some way', () => {
    for (const letter of 'ابتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگ')
      expect(proposeLatin(`ب${letter}ب`)).toMatch(/^B[a-z]*b$/u);
  });
});

describe('a row of letters', () => {
  it.each([...FOREIGN_ENDINGS, ...FOREIGN_VOWELS])(
    '%s (%s) is %s in %s',
    (_arabic, _place, _latin, example) => {
      const [arabic = '', latin = ''] = example.split(' ');
      expect(guessForeignWord(arabic)).toBe(latin.toLowerCase());
    },
  );

  it.each(NATIVE_VOWELS)(
    '%s (%s) is %s in the Arabic name %s',
    (_arabic, _place, _latin, example) => {
      const [arabic = '', latin = ''] = example.split(' ');
      expect(guessNativeWord(arabic)).toBe(latin.toLowerCase());
    },
  );

  it.each(CONSONANT_SPELLINGS.filter(([, , , example]) => example !== ''))(
    '%s (%s) is %s in %s',
    (_arabic, _place, _latin, example) => {
      const [arabic = '', latin = ''] = example.split(' ');
      expect(guessForeignWord(arabic)).toBe(latin.toLowerCase());
    },
  );

  it.each([
    ['بوف', 'bof', 'an ending needs a stem of two letters'],
    ['يونا', 'yuna', 'ya opens'],
    ['دفنا', 'defna', 'a fa between consonant and vowel is f'],
  ])('%s is %s: %s', (arabic, latin) => {
    expect(guessForeignWord(arabic)).toBe(latin);
  });
});

describe('breakClusters', () => {
  const sounds = (word: string) =>
    [...word].map((latin) => ({ latin, vowel: 'aeiou'.includes(latin) }));
  it.each([
    ['btr', 'beter'],
    ['klark', 'klark'],
    ['mksim', 'meksim'],
    ['andri', 'andri'],
    ['robrts', 'roberts'],
    ['jon', 'jon'],
    ['', ''],
  ])('makes %s %s', (word, broken) => {
    expect(breakClusters(sounds(word), 'e')).toBe(broken);
  });
});

describe('the tables of names', () => {
  const arab = rowsOf(ARAB_NAMES);
  const foreign = rowsOf(FOREIGN_NAMES);

  it('hold one row for a name', () => {
    const bare = [...arab, ...foreign].map(([arabic]) =>
      arabic.replace(/[\u064b-\u0652\u0670]/gu, ''),
    );
    expect(bare.filter((name, i) => bare.indexOf(name) !== i)).toEqual([]);
  });

  it('spell their Arabic names', () => {
    const odd = [...arab, ...foreign].filter(
      ([arabic, latin]) => spellingScore(arabic, latin) < 0.6,
    );
    expect(odd).toEqual([]);
  });

  it('vocalise every Arab name so far that it can be read', () => {
    expect(arab.filter(([arabic]) => transliterate(arabic, 'ala-lc') === null)).toEqual([]);
  });

  it.each([
    ['إبراهيم', 'Ibrahim'],
    ['ابراهيم', 'Ibrahim'],
    ['مصطفي', 'Mustafa'],
    ['مايكل', 'Michael'],
  ])('know %s as %s', (arabic, latin) => {
    expect(nameWord(arabic)?.latin).toBe(latin);
  });

  it('do not know what is no name', () => {
    expect(nameWord('الحكومة')).toBeNull();
  });
});
