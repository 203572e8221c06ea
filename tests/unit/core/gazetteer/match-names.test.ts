import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IndexBuilder } from '../../../../src/core/gazetteer/index-builder.ts';
import { matchNames, namesIn } from '../../../../src/core/gazetteer/match-names.ts';
import { NameSpans } from '../../../../src/core/gazetteer/name-spans.ts';
import { PackedIndex } from '../../../../src/core/gazetteer/packed-index.ts';
import { normalise } from '../../../../src/core/text/normalise.ts';
import { ReferenceMatcher, type ReferenceMatch } from './reference-matcher.ts';

/** The index's answer in the reference's form; each name is an entry whose id is its number. */
function matchPacked(names: readonly string[], text: string): ReferenceMatch[] {
  const builder = new IndexBuilder();
  names.forEach((name, number) => {
    builder.addEntry(String(number), 'place');
    builder.addName(name, 'main', true);
  });
  const index = PackedIndex.open(builder.finish())!;
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

const ORDER = (a: ReferenceMatch, b: ReferenceMatch): number =>
  a.first - b.first ||
  a.nameStart - b.nameStart ||
  Number(a.restored) - Number(b.restored) ||
  a.last - b.last;

function expectAgreement(names: readonly string[], text: string): ReferenceMatch[] {
  const reference = new ReferenceMatcher(names).match(text).sort(ORDER);
  expect(matchPacked(names, text).sort(ORDER)).toEqual(reference);
  return reference;
}

describe('agrees with the reference', () => {
  test.each([
    ['no article is restored before a name that only folds to one', ['إلهام'], 'للهام وإلهام', 1],
    ['whole words only', ['مصر'], 'مصر ومصرع في مصراتة', 1],
    ['proclitics', ['مصر', 'الأردن', 'لبنان'], 'فبمصر وللأردن وللبنان', 3],
    ['a name of its own letters', ['لافروف', 'بوتين'], 'لافروف وببوتين', 2],
    ['words joined', ['بيونغ يانغ', 'عبد الفتاح السيسي'], 'بيونغيانغ وعبدالفتاح السيسي', 2],
    [
      'all words joined, and some of them',
      ['كيم جونغ أون', 'أ بج دهو زحط'],
      'كيمجونغأون وأبجدهو زحط',
      1,
    ],
    [
      'servants of God joined, one or several',
      ['عبد الله بن عبد العزيز', 'معبد الشمس الكبير'],
      'عبدالله بن عبدالعزيز وعبدالله بن عبد العزيز، ومعبدالشمس الكبير، ومعبدالشمسالكبير',
      4,
    ],
    ['a word cut twice', ['بيونغيانغيون'], 'بيونغ يانغ يون', 0],
    [
      'one joint and one cut',
      ['مدينة بيونغيانغ القديمة الكبرى الأولى'],
      'مدينة بيونغ يانغ القديمة الكبرىالأولى',
      0,
    ],
    ['words cut', ['بيونغيانغ', 'محمد عبدالله'], 'بيونغ-يانغ ثم محمد عبد الله', 2],
    ['no particle as a piece', ['فيتنام', 'محمدعبد'], 'في تنام ومحمد عبد', 1],
    ['short words are not joined', ['شي آن'], 'شيان', 0],
    ['folded letters', ['القاهرة', 'أردوغان', 'ئون'], 'القاهره واردوغان واون', 3],
    ['a function word', ['علي', 'لولا'], 'على المكتب لولا علي', 3],
    ['abbreviations', ['أ ف ب'], 'قالت أ.ف.ب و أ. ف. ب و (أ ف ب) وأ، ف، ب', 3],
    ['quotation marks and marks', ['معاهدة الشراكة'], 'معاهدة «الشِّراكة»', 1],
    ['punctuation', ['كوريا الشمالية'], 'كوريا، الشمالية', 0],
    [
      'long names',
      ['منظمة الأمم المتحدة للتربية والعلم والثقافة'],
      'من منظمة الأمم المتحدة للتربية والعلم والثقافة',
      1,
    ],
    ['homographs', ['عُمان', 'عَمّان'], 'عمان', 1],
    ['digits and Latin letters', ['مجموعة 20', 'G7'], 'في مجموعة ٢٠ وg7 وG 7', 3],
    ['a third word cut', ['خالد محمد عبدالفتاح'], 'خالد محمد عبد الفتاح', 1],
    ['the first word cut, and more', ['بيونغيانغ الكبرى القديمة'], 'بيونغ يانغ الكبرى القديمة', 1],
  ])('%s', (_, names, text, count) => {
    expect(expectAgreement(names, text)).toHaveLength(count);
  });

  const letter = fc.constantFrom(...'ابلوفكمي', 'أ', 'ئ', 'ى', 'ة', 'ه');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
  const gap = fc.constantFrom(' ', ' ', ' ', '-', '، ', ' «', '. ', '', 'ـ', '\u064e', ' 7 ');
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  /** Numbers say which letters of a name are followed by a space, or lose theirs. */
  const edits = fc.array(fc.nat(20), { maxLength: 3 });

  function respaced(text: string, places: readonly number[]): string {
    return places.reduce((spaced, at) => {
      if (spaced[at] === ' ') return spaced.slice(0, at) + spaced.slice(at + 1);
      return at < spaced.length ? `${spaced.slice(0, at)} ${spaced.slice(at)}` : spaced;
    }, text);
  }

  test('on any names and texts of few letters, where nearly everything collides', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.oneof(word, fc.tuple(fc.nat(29), edits)), gap), { maxLength: 30 }),
        (names, pieces) => {
          const text = pieces
            .map(([piece, after]) => {
              if (typeof piece === 'string') return piece + after;
              return respaced(names[piece[0] % names.length]!, piece[1]) + after;
            })
            .join('');
          expectAgreement(names, text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
