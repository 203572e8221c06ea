import { describe, expect, it } from 'vitest';
import {
  alignSpelling,
  MIN_SPELLING_SCORE,
  spellingScore,
} from '../../../../src/core/transliteration/align-spelling.ts';
import { CONSONANT_SPELLINGS } from '../../../../src/core/transliteration/spelling/consonant-spellings.ts';
import { latinLetters } from '../../../../src/core/transliteration/spelling/latin-letters.ts';
import { latinUnwritten, SILENT } from '../../../../src/core/transliteration/spelling/unwritten.ts';
import { VOWEL_SPELLINGS } from '../../../../src/core/transliteration/spelling/vowel-spellings.ts';

const rows = [...CONSONANT_SPELLINGS, ...VOWEL_SPELLINGS];
const segmentsOf = (arabic: string, latin: string) =>
  alignSpelling(arabic, latin)?.segments.map((segment) => `${segment.latin}=${segment.arabic}`);

describe('a row of spellings', () => {
  it.each(rows)('%s is %s (cost %d, %s) in %s', (latin, arabic, _cost, _place, example) => {
    const [name = '', spelled = ''] = example.split(' ');
    const found = segmentsOf(spelled, name)?.map((segment) => segment.replace(/[أإآ]/gu, 'ا'));
    expect(found).toContain(`${latin}=${arabic}`);
  });

  it('stands once', () => {
    const keys = rows.map(([latin, arabic, , place]) => `${latin} ${arabic} ${place}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe('a letter that is silent', () => {
  it.each(SILENT)('by %s costs %d in %s', (pattern, cost, example) => {
    const [name = '', spelled = ''] = example.split(' ');
    const at = latinLetters(name).search(pattern);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(latinUnwritten(latinLetters(name))[at]).toBeLessThanOrEqual(cost);
    expect(alignSpelling(spelled, name)).not.toBeNull();
  });

  it.each([
    ['Bot', 't', 'after one vowel at the end a t is rarely silent'],
    ['Bern', 'b', 'at the beginning'],
    ['Ada', 'd', 'between vowels'],
  ])('is none in %s: %s, %s', (name, letter) => {
    const latin = latinLetters(name);
    expect(latinUnwritten(latin)[latin.indexOf(letter)]).toBeGreaterThan(0.2);
  });
});

describe('alignSpelling', () => {
  it.each([
    ['شي', 'Xi', ['x=ش', 'i=ي']],
    ['تشرشل', 'Churchill', ['ch=تش', 'u=', 'r=ر', 'ch=ش', 'i=', 'l=', 'l=ل']],
    ['خورخي', 'Jorge', ['j=خ', 'o=و', 'r=ر', 'g=خ', 'e=ي']],
    [
      'سيرغي لافروف',
      'Sergei Lavrov',
      ['s=س', 'e=ي', 'r=ر', 'g=غ', 'ei=ي', ' = ', 'l=ل', 'a=ا', 'v=ف', 'r=ر', 'o=و', 'v=ف'],
    ],
    ['بيونغ يانغ', 'Pyongyang', ['p=ب', 'y=ي', 'o=و', 'ng=نغ', '= ', 'ya=يا', 'ng=نغ']],
  ])('maps %s to %s', (arabic, latin, expected) => {
    const found = segmentsOf(arabic, latin);
    expect(found?.join('')).toHaveLength(expected.join('').length);
    // Which of two equal letters is the silent one is of no matter.
    expect(found?.filter((segment) => !segment.endsWith('='))).toEqual(
      expected.filter((segment) => !segment.endsWith('=')),
    );
  });

  it('covers every letter of both', () => {
    const found = alignSpelling('فولوديمير زيلينسكي', 'Volodymyr Zelenskyy')!.segments;
    expect(found.map(({ arabic }) => arabic).join('')).toBe('فولوديمير زيلينسكي');
    expect(found.map(({ latin }) => latin).join('')).toBe('volodymyr zelenskyy');
  });

  it.each([
    ['أوربان فيكتور', 'Viktor Orbán', 'surname first'],
    ['عبد الله الثاني', 'Abdullah al-Thani', 'a word for two, articles'],
    ['عبدالعزيز', 'Abdel Aziz', 'two words for one'],
    ['لودفيغ بيتهوفن', 'Ludwig van Beethoven', 'a particle left out'],
    ['جون كينيدي', 'John F. Kennedy', 'an initial left out'],
    ['غابرييل غارسيا ماركيز', 'Gabriel García Márquez', 'accents'],
    ['رجب طيب أردوغان', 'Recep Tayyip Erdoğan', 'Turkish c and ğ'],
    ['سلوبودان ميلوشيفيتش', 'Slobodan Milošević', 'Croatian letters'],
    ['ليخ فاونسا', 'Lech Wałęsa', 'Polish letters'],
    ['لافرُوف', 'Lavrov', 'marks'],
    ['جان-إيف لودريان', 'Jean-Yves Le Drian', 'hyphens'],
    ['تشو إن لاي', 'Zhou Enlai', 'Chinese'],
    ['محمد بن سلمان', 'Mohammed bin Salman', 'Arabic'],
    ['الجزائر العاصمة', 'al-Jazair al-Asima', 'Arabic with articles'],
  ])('finds %s a spelling of %s: %s', (arabic, latin) => {
    expect(alignSpelling(arabic, latin)).not.toBeNull();
  });

  it.each([
    ['الأمم المتحدة', 'United Nations', 'a translation'],
    ['الأمم المتحدة', 'UN', 'an abbreviation'],
    ['ألمانيا', 'Germany', 'another name'],
    ['مقاطعة كورسك', 'Kursk Oblast', 'half a translation'],
    ['كيم جونغ إيل', 'Kim Jong Un', 'a namesake'],
    ['بوتين', 'Lavrov', 'another person'],
    ['سيرغي', 'Sergei Lavrov', 'half a name'],
    ['مصر', 'Egypt', 'another name'],
    ['', 'Lavrov', 'nothing'],
    ['لافروف', 'لافروف', 'no Latin letters'],
    ['Lavrov', 'Lavrov', 'no Arabic letters'],
    ['لا'.repeat(60), 'la'.repeat(60), 'longer than any name'],
  ])('does not find %s a spelling of %s: %s', (arabic, latin) => {
    expect(alignSpelling(arabic, latin)).toBeNull();
    expect(spellingScore(arabic, latin)).toBeLessThan(MIN_SPELLING_SCORE);
  });
});

describe('spellingScore', () => {
  it.each([
    ['لافروف', 'Lavrov', 'Lavrenti'],
    ['غورباتشوف', 'Gorbachev', 'Gurbanov'],
    ['ترامب', 'Trump', 'Tromp'],
    ['بيترسون', 'Peterson', 'Patterson'],
    ['سولانا', 'Solana', 'Sultana'],
  ])('is higher for %s with %s than with %s', (arabic, right, wrong) => {
    expect(spellingScore(arabic, right)).toBeGreaterThan(spellingScore(arabic, wrong));
  });

  it('is 1 for usual counterparts and between 0 and 1 for all', () => {
    expect(spellingScore('لافروف', 'Lavrov')).toBe(1);
    for (const latin of ['Lavrov', 'Zzz', 'Bach', 'a'])
      expect(spellingScore('قطر', latin)).toBeGreaterThanOrEqual(0);
  });

  it('does not mind the seat of a hamza', () => {
    expect(spellingScore('اردوغان', 'Erdogan')).toBe(spellingScore('إردوغان', 'Erdogan'));
  });
});
