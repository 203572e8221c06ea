import { fold } from '../text/fold.ts';
import type { Kind } from '../kind.ts';
import { PREPOSITIONS } from './phrase-words.ts';
import type { NamedMention } from './sentence.ts';
import { personNoun } from './told-people.ts';

/** Nouns of bodies and places that stand for one without a name, and their English. */
const NOUNS: ReadonlyMap<string, { english: string; kind: Kind }> = new Map(
  (
    [
      ['organisation', 'a company', 'شركة الشركة مجموعة'],
      ['organisation', 'companies', 'شركات الشركات'],
      ['organisation', 'a party', 'حزب الحزب'],
      ['organisation', 'parties', 'أحزاب الأحزاب'],
      ['organisation', 'a union', 'نقابة النقابة اتحاد'],
      ['organisation', 'an association', 'جمعية الجمعية رابطة'],
      ['organisation', 'an organisation', 'منظمة المنظمة هيئة الهيئة مؤسسة المؤسسة وكالة'],
      ['organisation', 'a bank', 'بنك مصرف'],
      ['organisation', 'a university', 'جامعة الجامعة'],
      ['organisation', 'a ministry', 'وزارة الوزارة'],
      ['organisation', 'a court', 'محكمة المحكمة محاكم'],
      ['organisation', 'a club', 'نادي النادي ضيفه مضيفه منافسه غريمه'],
      ['organisation', 'a team', 'فريق الفريق منتخب'],
      [
        'organisation',
        'armed men',
        'مسلحون مسلحين مسلحو فصائل الفصائل ميليشيات متمردون متمردين مقاتلون',
      ],
      ['organisation', 'states', 'دول الدول'],
      ['organisation', 'parliament', 'برلمان البرلمان'],
      ['organisation', 'a council', 'مجلس المجلس'],
      ['organisation', 'a committee', 'لجنة اللجنة'],
      ['organisation', 'the government', 'حكومة الحكومة'],
      ['organisation', 'the authorities', 'سلطات السلطات أجهزة'],
      ['organisation', 'the police', 'شرطة الشرطة مباحث'],
      ['organisation', 'the army', 'جيش الجيش'],
      ['organisation', 'the prosecution', 'نيابة النيابة'],
      ['organisation', 'the judiciary', 'القضاء'],
      ['organisation', 'the opposition', 'معارضة المعارضة'],
      ['organisation', 'forces', 'قوات القوات وحدات'],
      ['place', 'a town', 'مدينة المدينة بلدة البلدة'],
      ['place', 'a village', 'قرية القرية'],
      ['place', 'villages', 'قرى القرى بلدات مدن'],
      ['place', 'a province', 'محافظة المحافظة ولاية إقليم'],
      ['place', 'an airport', 'مطار'],
      ['place', 'a port', 'ميناء'],
      ['place', 'a camp', 'مخيم المخيم'],
      ['place', 'camps', 'مخيمات المخيمات'],
      ['place', 'a ship', 'سفينة السفينة ناقلة الناقلة باخرة زورق قارب يخت'],
      ['place', 'ships', 'سفن السفن ناقلات زوارق قوارب'],
      ['place', 'a site', 'موقع موقعا مواقع المواقع منشأة المنشأة منشآت المنشآت'],
      ['place', 'a base', 'قاعدة القاعدة قواعد ثكنة الثكنة معسكر المعسكر معسكرات'],
      ['place', 'a crossing', 'معبر المعبر معابر حاجز الحاجز حواجز'],
      ['place', 'a building', 'مبنى المبنى بناية البناية عمارة مقر المقر مقار مقرات'],
      ['place', 'homes', 'منزل المنزل منازل بيت البيت بيوت'],
      ['place', 'a district', 'حي أحياء ضاحية الضاحية منطقة المنطقة مناطق المناطق'],
      ['place', 'land', 'أراض أراضي الأراضي مساحات هضبة تلة جبل جزر جزيرة الجزيرة'],
      ['place', 'a road', 'طريق الطريق طرق جسر الجسر جسور نفق النفق أنفاق'],
      ['place', 'a hospital', 'مستشفى المستشفى مستشفيات'],
      ['place', 'a factory', 'مصنع المصنع مصانع محطة المحطة محطات معمل'],
      ['place', 'a field', 'حقل الحقل حقول'],
    ] as const
  ).flatMap(([kind, english, nouns]) =>
    nouns.split(' ').map((noun) => [fold(noun), { english, kind }] as const),
  ),
);

/**
 * What a folded word stands for that names nobody: a body, a place, people; null for any other.
 *
 * @example namelessNoun('وفدا') // { english: 'a delegation', kind: 'person' }
 */
export function namelessNoun(text: string): { english: string; kind: Kind } | null {
  const noun = NOUNS.get(text) ?? NOUNS.get(text.replace(/(?<=.{3})ا$/u, ''));
  if (noun !== undefined) return noun;
  const english = personNoun(text);
  return english === null ? null : { english, kind: 'person' };
}

/**
 * Whether what stands between a verb and a date is somebody without a name, who then acts, so that whoever is named behind the date does not:
 * "دعت الحكومة أمس حزب الله".
 */
export function isNameless(gap: readonly string[]): boolean {
  const [first = ''] = gap;
  return (
    namelessNoun(first) !== null &&
    gap.slice(0, -1).every((word) => !PREPOSITIONS.has(word) || word === OF)
  );
}

const OF = fold('من');

/** "وقّعت الحكومة والاتحاد العام للشغل": the noun before the "and" is another party, of which no name is known. */
export function isBesideNameless(
  { clitics, party }: NamedMention,
  head: readonly string[],
): boolean {
  if (clitics !== AND || party.kind !== 'organisation') return false;
  return head.length > 0 && head.length <= 2 && head.every((word) => DEFINITE.test(word));
}

const DEFINITE = /^ال.{3,}/u;
const AND = '\u0648'; // waw
