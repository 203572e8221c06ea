import { foldDate } from './date-text.ts';

/** [ordinal, masculine cardinal, feminine cardinal] for 1 to 10, in the case endings of running prose. */
const ONES: readonly (readonly [string, string, string])[] = [
  ['الأول', 'واحد', 'واحدة'],
  ['الثاني', 'اثنين', 'اثنتين'],
  ['الثالث', 'ثلاثة', 'ثلاث'],
  ['الرابع', 'أربعة', 'أربع'],
  ['الخامس', 'خمسة', 'خمس'],
  ['السادس', 'ستة', 'ست'],
  ['السابع', 'سبعة', 'سبع'],
  ['الثامن', 'ثمانية', 'ثماني'],
  ['التاسع', 'تسعة', 'تسع'],
  ['العاشر', 'عشرة', 'عشر'],
];

const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/**
 * Ordinals with the article, 1st to 31st, folded: "الثاني والعشرين" -> 22. Both cases (ـون, ـين).
 */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [...ordinals()].map(([words, n]): [string, number] => [foldDate(words), n]),
);

/** Cardinals 1 to 99 of either gender, folded: "خمسة وعشرين" -> 25. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [...cardinals()].map(([words, n]): [string, number] => [foldDate(words), n]),
);

function* ordinals(): Generator<[string, number]> {
  for (const [i, [ordinal]] of ONES.entries()) yield [ordinal, i + 1];
  yield ['الحادي عشر', 11];
  for (let n = 12; n <= 19; n++) yield [`${ONES[n - 11]![0]} عشر`, n];
  for (const [tens, value] of [
    ['العشرين', 20],
    ['العشرون', 20],
    ['الثلاثين', 30],
    ['الثلاثون', 30],
  ] as const) {
    yield [tens, value];
    yield [`الحادي و${tens}`, value + 1];
    yield [`الواحد و${tens}`, value + 1];
    if (value === 20) for (let n = 2; n <= 9; n++) yield [`${ONES[n - 1]![0]} و${tens}`, value + n];
  }
}

function* cardinals(): Generator<[string, number]> {
  for (const [i, [, masculine, feminine]] of ONES.entries())
    yield* [masculine, feminine].map((word): [string, number] => [word, i + 1]);
  yield ['ثمان', 8];
  for (const word of ['أحد عشر', 'إحدى عشرة']) yield [word, 11];
  for (const word of ['اثني عشر', 'اثنا عشر', 'اثنتي عشرة', 'اثنتا عشرة']) yield [word, 12];
  for (let n = 13; n <= 19; n++) {
    const [, masculine, feminine] = ONES[n - 11]!;
    yield [`${masculine} عشر`, n];
    yield [`${feminine} عشرة`, n];
  }
  for (const [i, stem] of TENS.entries())
    for (const ending of ['ين', 'ون']) {
      const tens = stem + ending;
      const value = (i + 2) * 10;
      yield [tens, value];
      for (const word of ['أحد', 'واحد', 'إحدى']) yield [`${word} و${tens}`, value + 1];
      for (let n = 2; n <= 9; n++)
        for (const word of ONES[n - 1]!.slice(1)) yield [`${word} و${tens}`, value + n];
    }
}

const HUNDREDS: ReadonlyMap<string, number> = new Map(
  ['مائة', 'مائتين', 'ثلاثمائة', 'أربعمائة', 'خمسمائة', 'ستمائة', 'سبعمائة', 'ثمانمائة', 'تسعمائة']
    .flatMap((word, i): [string, number][] => [
      [word, (i + 1) * 100],
      [word.replace('مائ', 'مئ'), (i + 1) * 100],
    ])
    .map(([word, value]): [string, number] => [foldDate(word), value]),
);

/** Pattern of a year in folded words, to be read with {@link readYearWords}. */
export function yearWordsPattern(cardinal: string): string {
  return `الف(?:ين|ان)?(?: و ?(?:${[...HUNDREDS.keys()].join('|')}))?(?: و ?(?:${cardinal}))?`;
}

/** @example readYearWords(fold('ألف وتسعمائة وسبعة وستين')) === 1967 */
export function readYearWords(words: string): number | null {
  const [, thousand = '', rest = ''] = /^(\S+)(.*)$/u.exec(words) ?? [];
  let year = thousand === foldDate('ألف') ? 1000 : 2000;
  let left = rest.replace(/^ و ?/u, '');
  const [head = '', ...tail] = left.split(' ');
  const hundreds = HUNDREDS.get(head);
  if (hundreds !== undefined) {
    year += hundreds;
    left = tail.join(' ').replace(/^و ?/u, '');
  }
  if (left === '') return year;
  const ones = CARDINALS.get(left);
  return ones === undefined ? null : year + ones;
}
