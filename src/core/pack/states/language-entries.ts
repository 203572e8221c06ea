import { slugOf } from '../slug-of.ts';
import { unvocalised } from '../unvocalised.ts';
import { withinSentence, type EntryLine } from './entry-line.ts';
import type { CldrNames } from './state-data.ts';

/**
 * Names that the press writes otherwise than the CLDR, or that it has none for, the commonest first. A language
 * that neither this table nor the rule names has no entry.
 */
const PRESS: ReadonlyMap<string, readonly string[]> = new Map([
  ['af', ['اللغة الأفريكانية', 'اللغة الأفريقانية', 'لغة الأفريكانز']],
  ['ay', ['لغة الأيمارا']],
  ['ber', ['اللغة الأمازيغية', 'لغة تمازيغت']],
  ['da', ['اللغة الدنماركية', 'اللغة الدانماركية', 'اللغة الدانمركية']],
  ['dv', ['اللغة المالديفية', 'اللغة الديفيهية']],
  ['dz', ['لغة الدزونغا', 'لغة الزونخا']],
  ['en', ['اللغة الإنجليزية', 'اللغة الإنكليزية']],
  ['ht', ['اللغة الكريولية الهايتية', 'لغة الكريول الهايتية']],
  ['hu', ['اللغة المجرية', 'اللغة الهنغارية']],
  ['kk', ['اللغة الكازاخية', 'اللغة الكازاخستانية', 'اللغة القازاقية']],
  ['km', ['لغة الخمير', 'اللغة الخميرية']],
  ['ku', ['اللغة الكردية']],
  ['ky', ['اللغة القيرغيزية', 'اللغة القرغيزية']],
  ['lb', ['اللغة اللوكسمبورغية', 'اللغة اللكسمبورغية']],
  ['lo', ['اللغة اللاوية', 'اللغة اللاوسية']],
  ['mg', ['اللغة الملغاشية']],
  ['ms', ['لغة الملايو', 'اللغة الملايوية', 'اللغة الماليزية']],
  ['mi', ['اللغة الماورية', 'لغة الماوري']],
  ['prs', ['اللغة الدارية', 'لغة الداري', 'اللغة الدرية']],
  ['ps', ['لغة البشتو', 'اللغة البشتوية', 'اللغة البشتونية']],
  ['qu', ['لغة الكيتشوا', 'لغة كيتشوا', 'لغة الكيشوا']],
  ['rn', ['لغة الكيروندي', 'اللغة الكيروندية']],
  ['rm', ['اللغة الرومانشية']],
  ['rw', ['لغة الكينيارواندا', 'اللغة الكينيارواندية']],
  ['sl', ['اللغة السلوفينية', 'اللغة السلوفانية']],
  ['sn', ['لغة الشونا']],
  ['sw', ['اللغة السواحيلية', 'اللغة السواحلية']],
  ['tet', ['لغة التيتوم']],
  ['th', ['اللغة التايلاندية', 'اللغة التايلندية']],
  ['ti', ['اللغة التيغرينية', 'لغة التيغرينيا', 'اللغة التغرينية']],
  ['ur', ['اللغة الأردية', 'لغة الأردو', 'اللغة الأوردية']],
  ['xh', ['لغة الخوسا', 'لغة الكوسا']],
  ['zu', ['لغة الزولو', 'اللغة الزولوية']],
]);

/** English names that the CLDR lacks or gives otherwise than usage. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['ber', 'Tamazight'],
  ['bn', 'Bengali'],
  ['dv', 'Dhivehi'],
  ['ku', 'Kurdish'],
  ['prs', 'Dari'],
  ['rn', 'Kirundi'],
]);

/** A feminine nisba with the article: what "اللغة" stands before. */
const ADJECTIVE = /^\u0627\u0644\S+\u064a\u0629$/u;

/** A state in which a language is official. */
export interface Speaker {
  ar: string;
  en: string;
}

/**
 * The entry of a language; null where no safe name is known: "الروسية" alone is the state's adjective too, so that the
 * noun belongs to every name.
 *
 * @param code BCP 47
 * @param states in which it is official, in the order in which they are to be named
 * @example languageEntry('ku', names, [iraq]) // { id: 'kurdish-language', ar: 'اللغة الكردية', … }
 */
export function languageEntry(
  code: string,
  names: Record<'ar' | 'en', CldrNames>,
  states: readonly Speaker[],
): EntryLine | null {
  const [ar, ...alias] = [...new Set(PRESS.get(code) ?? byRule(names.ar.languages[code]))];
  const name = ENGLISH.get(code) ?? names.en.languages[code];
  if (ar === undefined || name === undefined) return null;
  return {
    id: `${slugOf(name)}-language`,
    kind: 'term',
    ar,
    en: `${name} Language`,
    alias,
    alias_en: [name],
    about: aboutOf(states),
  };
}

function byRule(cldrName: string | undefined): string[] {
  return cldrName !== undefined && ADJECTIVE.test(cldrName) ? [`اللغة ${cldrName}`] : [];
}

/** How many states a line has room for by name. */
const NAMED = 3;

function aboutOf(states: readonly Speaker[]): EntryLine['about'] {
  if (states.length > NAMED)
    return { ar: 'لغة رسمية في دول عدة', en: 'Official language of several states' };
  const ar = states.map(({ ar }, i) => `${i === 0 ? '' : ' و'}${unvocalised(ar)}`).join('');
  const english = states.map(({ en }) => withinSentence(en));
  const last = english.pop()!;
  const en = english.length === 0 ? last : `${english.join(', ')} and ${last}`;
  return { ar: `لغة رسمية في ${ar}`, en: `Official language of ${en}` };
}
