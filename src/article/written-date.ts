/** English month names by their first three letters, as page metadata and HTTP write them. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The calendar day of a date as metadata writes it, as an ISO date ("2020-03-17"), or null when it is not
 * one or not of 1990 to 2100. The day is that of the writer: "2020-03-17T23:30:00+03:00" is the 17th
 * wherever it is read. Known: ISO 8601 and its usual corruptions, 20200317, 17/3/2020 (day first, as in
 * the Arab world, unless only the other order can be), RFC 2822, "March 17, 2020", seconds or milliseconds
 * since 1970 (taken as UTC). Arabic and Persian digits count as digits.
 *
 * @example writtenDate('2020-11-09T18:34:47+00:00') === '2020-11-09'
 * @example writtenDate('١٧/٣/٢٠٢٠') === '2020-03-17'
 */
export function writtenDate(written: string): string | null {
  const text = asciiDigits(written).trim();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (iso) return isoDate(iso[1]!, iso[3]!, iso[4]!);
  const epoch = /^(1\d{9})(?:\d{3})?$/.exec(text);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return isoDate(compact[1]!, compact[2]!, compact[3]!);
  return numericDate(text) ?? englishDate(text);
}

/**
 * The first date written in figures anywhere in a text ("تم النشر في 17/03/2020 - 10:15"), or null.
 *
 * @example dateInText('نشر: 2020/3/17') === '2020-03-17'
 */
export function dateInText(text: string): string | null {
  for (const [found] of asciiDigits(text).matchAll(
    /(?<![\d./-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\s?([-/.])\s?\d{1,2}\s?\2\s?\d{4})(?![\d/-])/g,
  )) {
    const date = writtenDate(found);
    if (date !== null) return date;
  }
  return null;
}

function numericDate(text: string): string | null {
  const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [, first, , second, year] = match;
  return isoDate(year!, second!, first!) ?? isoDate(year!, first!, second!);
}

function englishDate(text: string): string | null {
  const match =
    /(?:^|\s)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/i.exec(text) ??
    /(?:^|\s)([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  const [day, name] = /\d/.test(first!) ? [first!, second!] : [second!, first!];
  return isoDate(year!, String(MONTHS.indexOf(name.toLowerCase()) + 1), day);
}

/** A day that exists, within the bounds of what a web page can have been published on. */
function isoDate(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const plausible = Number(year) >= 1990 && Number(year) <= 2100;
  return exists && plausible ? date.toISOString().slice(0, 10) : null;
}

/** Arabic-Indic digits U+0660 to U+0669 and Persian ones U+06F0 to U+06F9 as ASCII. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
