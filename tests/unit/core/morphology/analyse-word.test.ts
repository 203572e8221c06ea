import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseWord } from '../../../../src/core/morphology/analyse-word.ts';
import type { Analysis } from '../../../../src/core/morphology/analysis.ts';
import { rankAnalyses } from '../../../../src/core/morphology/rank-analyses.ts';

/** The analysis of a word that has a lemma, or undefined. */
function analysisOf(word: string, lemma: string): Analysis | undefined {
  return rankAnalyses(analyseWord(word)).find((analysis) => analysis.lemma === lemma);
}

function written(analysis: Analysis | undefined): string {
  return (analysis?.parts ?? []).map(({ letters, role }) => `${letters}:${role}`).join(' ');
}

describe('the parts of a word', () => {
  test.each([
    ['وللمفاوضين', 'مفاوض', 'و:conjunction ل:preposition ال:article مفاوض:stem ين:dual-or-plural'],
    ['وسيستقبلونه', 'استقبل', 'و:conjunction س:future ي:person ستقبل:stem ون:subject ه:pronoun'],
    ['سياراتهم', 'سيارة', 'سيار:stem ات:plural هم:pronoun'],
    ['فكتبتموه', 'كتب', 'ف:conjunction كتب:stem تمو:subject ه:pronoun'],
    ['وعليهم', 'على', 'و:conjunction علي:stem هم:pronoun'],
    ['آكل', 'أكل', 'آ:person كل:stem'],
    ['أليس', 'ليس', 'أ:question ليس:stem'],
  ])('%s is of %s', (word, lemma, parts) => {
    expect(written(analysisOf(word, lemma))).toBe(parts);
  });

  test('are the letters of the word, but for the article that lam swallows', () => {
    const letters = [...'وفبكلسايتنمهءأؤئةىعقدرحج'];
    const words = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(words, (units) => {
        const word = units.join('');
        for (const { parts, partOfSpeech } of analyseWord(word)) {
          if (partOfSpeech === 'particle') continue;
          const joined = parts.map((part) => part.letters).join('');
          expect([joined, joined.replace('لال', 'لل')]).toContain(word);
          expect(parts.filter(({ role }) => role === 'stem')).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('lemmas', () => {
  test.each([
    ['قلنا', 'قال', 'a hollow verb before a consonant'],
    ['كنا', 'كان', 'with its nun written once'],
    ['رددنا', 'رد', 'a doubled verb before a consonant'],
    ['التقت', 'التقى', 'a weak last letter that fell'],
    ['رموه', 'رمى', 'before a plural too'],
    ['يقرؤون', 'قرأ', 'hamza on another seat'],
    ['سئم', 'سئم', 'hamza behind i'],
    ['يرون', 'رأى', 'a hamza that the present has not'],
    ['قف', 'وقف', 'a waw that the imperative has not'],
    ['استفدت', 'استفاد', 'the tenth form of a hollow verb'],
    ['يدعي', 'ادعى', 'a teh that became dal'],
    ['شوهد', 'شاهد', 'the passive of the third form'],
    ['مستشفيات', 'مستشفى', 'alef maksura before the plural'],
    ['مبناها', 'مبنى', 'and before a pronoun'],
    ['وزراؤها', 'وزير', 'a plural within the word, hamza on another seat'],
    ['محامون', 'محامي', 'a defective noun'],
    ['كبرى', 'أكبر', 'the feminine of a comparative'],
    ['حمراء', 'أحمر', 'that of a colour'],
    ['مسئولين', 'مسؤول', 'the seat of Egyptian papers'],
    ['مدرسه', 'مدرسة', 'dots left out'],
    ['اعلان', 'إعلان', 'hamza left out'],
    ['أخيه', 'أخ', 'one of the five nouns'],
  ])('%s: %s, %s', (word, lemma) => {
    expect(analysisOf(word, lemma)).toBeDefined();
  });

  test.each([
    ['قلتم', 'قل', 'a doubled verb would be written out: قللتم'],
    ['الكتابا', 'كتاب', 'the article and tanwin exclude each other'],
    ['كلها', 'ل', 'no preposition stands before another'],
    ['أكتبون', 'كتب', 'the first person has no plural in nun'],
  ])('%s is not of %s: %s', (word, lemma) => {
    expect(analysisOf(word, lemma)).toBeUndefined();
  });

  test.each(['', 'Lavrov', '2024', 'بيت كبير', 'ا'.repeat(40), '…', '\ud83d'])(
    'none for %j',
    (text) => {
      expect(analyseWord(text)).toEqual([]);
    },
  );

  test('participles and verbal nouns say of which verb they are made', () => {
    expect(analysisOf('والمستفيدين', 'مستفيد')?.derivation).toEqual({
      kind: 'active-participle',
      verb: 'استفاد',
    });
    expect(analysisOf('انسحابها', 'انسحاب')?.derivation).toEqual({
      kind: 'verbal-noun',
      verb: 'انسحب',
    });
  });
});

describe('marks that are written', () => {
  const first = (word: string): Analysis | undefined => rankAnalyses(analyseWord(word)).at(0);

  test.each([
    ['يُقَدِّمُ', 'قدم', 2],
    ['يَكْتُبُ', 'كتب', 1],
    ['حَقَّقَتْ', 'حقق', 2],
  ] as const)('%s tells the form of %s: %i', (word, lemma, form) => {
    expect(first(word)).toMatchObject({ lemma, form });
  });

  test('tanwin makes a noun, fatha on the prefix no fourth form', () => {
    expect(analyseWord('كَتَبٌ').filter(({ aspect, cost }) => aspect && cost < 3)).toEqual([]);
    const fourth = (word: string): number | undefined =>
      analyseWord(word).find(({ lemma }) => lemma === 'أرسل')?.cost;
    expect(fourth('يَرسل')).toBeGreaterThan(fourth('يُرسل')!);
  });

  test('a word does not begin without a vowel, so that its waw is its own', () => {
    const peeled = (word: string): number =>
      analyseWord(word).find(({ parts, lemma }) => parts.length === 2 && lemma === 'جد')!.cost;
    expect(peeled('وَجْد')).toBeGreaterThan(peeled('وَجَد'));
  });

  test('others say nothing: tatweel and presentation forms', () => {
    expect(first('ﻛﺘﺎب')?.lemma).toBe('كتاب');
    expect(first('كتـــاب')?.lemma).toBe('كتاب');
  });
});

describe('a dictionary', () => {
  test('decides between what the tables leave open', () => {
    const analyses = analyseWord('ولجنة');
    const listed = (...lemmas: string[]): string[] =>
      rankAnalyses(analyses, (lemma) => lemmas.includes(lemma))
        .slice(0, lemmas.length)
        .map(({ lemma }) => lemma);
    expect(listed('لجنة')).toEqual(['لجنة']);
    expect(listed('جنة')).toEqual(['جنة']);
    expect(listed('جنة', 'لجنة')).toEqual(['لجنة', 'جنة']);
  });

  test('may list what another word is made of', () => {
    const rank = (word: string, lemma: string): string | undefined =>
      rankAnalyses(analyseWord(word), (key) => key === lemma).at(0)?.lemma;
    expect(rank('للسنوية', 'سنة')).toBe('سنة');
    expect(rank('تنازلاته', 'تنازل')).toBe('تنازل');
    expect(rank('مشاريعهم', 'مشروع')).toBe('مشروع');
  });

  test('a word that is verb and noun is told as both', () => {
    const found = rankAnalyses(analyseWord('درس'), (lemma) => lemma === 'درس');
    expect(
      found
        .slice(0, 2)
        .map(({ partOfSpeech }) => partOfSpeech)
        .sort(),
    ).toEqual(['noun', 'verb']);
  });
});
