import { findArticleDates } from '../../../../src/core/dates/article-dates.ts';
import { findDates } from '../../../../src/core/dates/find-dates.ts';
import type { EventMention } from '../../../../src/core/events/event-mention.ts';
import { findEvents, type EventEntry } from '../../../../src/core/events/find-events.ts';
import { SaidBefore } from '../../../../src/core/events/said-before.ts';
import type { Kind } from '../../../../src/core/kind.ts';
import type { Mention } from '../../../../src/core/mention.ts';

/** [id, kind, English, Arabic spellings, nisba spellings] */
type Row = readonly [string, Kind, string, readonly string[], (readonly string[])?];

const ROWS: readonly Row[] = [
  ['russia', 'country', 'Russia', ['روسيا'], ['الروسي', 'الروسية']],
  ['ukraine', 'country', 'Ukraine', ['أوكرانيا'], ['الأوكراني']],
  ['north-korea', 'country', 'North Korea', ['كوريا الشمالية'], ['الكوري الشمالي']],
  ['united-states', 'country', 'United States', ['الولايات المتحدة'], ['الأميركي', 'الأمريكي']],
  ['algeria', 'country', 'Algeria', ['الجزائر'], ['الجزائري']],
  ['france', 'country', 'France', ['فرنسا'], ['الفرنسي']],
  ['tunisia', 'country', 'Tunisia', ['تونس'], ['التونسي', 'التونسية']],
  ['morocco', 'country', 'Morocco', ['المغرب'], ['المغربي', 'المغربية']],
  ['egypt', 'country', 'Egypt', ['مصر'], ['المصري', 'المصريون', 'المصريين']],
  ['iran', 'country', 'Iran', ['إيران'], ['الإيراني']],
  ['finland', 'country', 'Finland', ['فنلندا']],
  ['saudi-arabia', 'country', 'Saudi Arabia', ['السعودية'], ['السعودي']],
  ['china', 'country', 'China', ['الصين'], ['الصيني']],
  ['israel', 'country', 'Israel', ['إسرائيل'], ['الإسرائيلي', 'الإسرائيلية', 'إسرائيلية']],
  ['palestine', 'country', 'Palestine', ['فلسطين'], ['الفلسطيني']],
  ['lebanon', 'country', 'Lebanon', ['لبنان'], ['اللبناني']],
  ['syria', 'country', 'Syria', ['سوريا'], ['السوري']],
  ['iraq', 'country', 'Iraq', ['العراق'], ['العراقي']],
  ['turkey', 'country', 'Turkey', ['تركيا'], ['التركي']],
  ['sudan', 'country', 'Sudan', ['السودان'], ['السوداني']],
  ['qatar', 'country', 'Qatar', ['قطر'], ['القطري']],
  ['yemen', 'country', 'Yemen', ['اليمن'], ['اليمني']],
  ['germany', 'country', 'Germany', ['ألمانيا'], ['الألماني']],
  ['india', 'country', 'India', ['الهند'], ['الهندي']],
  ['argentina', 'country', 'Argentina', ['الأرجنتين']],
  ['hezbollah', 'organisation', 'Hezbollah', ['حزب الله']],
  ['hamas', 'organisation', 'Hamas', ['حركة حماس', 'حماس']],
  ['houthis', 'organisation', 'Houthis', ['الحوثيون', 'الحوثيين']],
  ['rsf', 'organisation', 'Rapid Support Forces', ['قوات الدعم السريع']],
  ['european-union', 'organisation', 'European Union', ['الاتحاد الأوروبي']],
  ['world-bank', 'organisation', 'World Bank', ['البنك الدولي']],
  ['icc', 'organisation', 'International Criminal Court', ['المحكمة الجنائية الدولية']],
  ['microsoft', 'organisation', 'Microsoft', ['مايكروسوفت']],
  ['al-ahly', 'organisation', 'Al Ahly', ['الأهلي']],
  ['zamalek', 'organisation', 'Zamalek', ['الزمالك']],
  ['world-cup', 'event', 'World Cup', ['كأس العالم']],
  ['storm-daniel', 'event', 'Storm Daniel', ['إعصار دانيال']],
  ['sumud-flotilla', 'event', 'Global Sumud Flotilla', ['أسطول الصمود']],
  ['tunisian-revolution', 'event', 'Tunisian Revolution', ['الثورة التونسية']],
  ['nobel-prize', 'event', 'Nobel Peace Prize', ['جائزة نوبل للسلام']],
  ['gaza', 'place', 'Gaza', ['غزة']],
  ['damascus', 'place', 'Damascus', ['دمشق']],
  ['aleppo', 'place', 'Aleppo', ['حلب']],
  ['khartoum', 'place', 'Khartoum', ['الخرطوم']],
  ['paris', 'place', 'Paris', ['باريس']],
  ['beirut-airport', 'place', 'Beirut Airport', ['مطار بيروت']],
  ['recep-tayyip-erdogan', 'person', 'Recep Tayyip Erdogan', ['رجب طيب أردوغان', 'أردوغان']],
  ['emmanuel-macron', 'person', 'Emmanuel Macron', ['إيمانويل ماكرون', 'ماكرون']],
  ['benjamin-netanyahu', 'person', 'Benjamin Netanyahu', ['بنيامين نتنياهو', 'نتنياهو']],
  ['hassan-nasrallah', 'person', 'Hassan Nasrallah', ['حسن نصر الله']],
  ['bashar-al-assad', 'person', 'Bashar al-Assad', ['بشار الأسد']],
  ['pyongyang', 'place', 'Pyongyang', ['بيونغ يانغ']],
  ['baghdad', 'place', 'Baghdad', ['بغداد']],
  ['kabul', 'place', 'Kabul', ['كابل']],
  ['crimea', 'place', 'Crimea', ['القرم']],
  ['jerusalem', 'place', 'Jerusalem', ['القدس']],
  ['singapore', 'country', 'Singapore', ['سنغافورة']],
  ['cairo', 'place', 'Cairo', ['القاهرة']],
  ['moscow', 'place', 'Moscow', ['موسكو']],
  ['vladimir-putin', 'person', 'Vladimir Putin', ['فلاديمير بوتين', 'بوتين']],
  ['kim-jong-un', 'person', 'Kim Jong Un', ['كيم جونغ أون']],
  ['sergey-lavrov', 'person', 'Sergey Lavrov', ['سيرغي لافروف', 'لافروف']],
  ['donald-trump', 'person', 'Donald Trump', ['دونالد ترامب', 'ترامب']],
  ['kais-saied', 'person', 'Kais Saied', ['قيس سعيد']],
  ['najla-bouden', 'person', 'Najla Bouden', ['نجلاء بودن']],
  ['hosni-mubarak', 'person', 'Hosni Mubarak', ['حسني مبارك']],
  ['omar-al-bashir', 'person', 'Omar al-Bashir', ['عمر البشير']],
  ['qasem-soleimani', 'person', 'Qasem Soleimani', ['قاسم سليماني']],
  ['beji-caid-essebsi', 'person', 'Beji Caid Essebsi', ['الباجي قائد السبسي']],
  ['rached-ghannouchi', 'person', 'Rached Ghannouchi', ['راشد الغنوشي']],
  ['saddam-hussein', 'person', 'Saddam Hussein', ['صدام حسين']],
  ['security-council', 'organisation', 'UN Security Council', ['مجلس الأمن']],
  ['united-nations', 'organisation', 'United Nations', ['الأمم المتحدة']],
  ['arab-league', 'organisation', 'Arab League', ['جامعة الدول العربية']],
  ['nato', 'organisation', 'NATO', ['حلف شمال الأطلسي']],
  ['taliban', 'organisation', 'Taliban', ['طالبان']],
  ['ugtt', 'organisation', 'Tunisian General Labour Union', ['الاتحاد العام التونسي للشغل']],
  [
    'strategic-partnership',
    'agreement',
    'Comprehensive Strategic Partnership Treaty',
    ['معاهدة الشراكة الاستراتيجية الشاملة', 'اتفاقية "شراكة استراتيجية شاملة"'],
  ],
  ['paris-agreement', 'agreement', 'Paris Agreement', ['اتفاقية باريس']],
];

/** What the entries of bodies say of them. */
const LINES = new Map([
  ['microsoft', 'شركة برمجيات أمريكية'],
  ['al-ahly', 'نادي كرة قدم في القاهرة'],
  ['zamalek', 'ناد رياضي في الجيزة'],
]);
const WOMEN = new Set(['najla-bouden']);

export const ENTRIES: ReadonlyMap<string, EventEntry> = new Map(
  ROWS.map(([id, kind, en, [ar = '']]): [string, EventEntry] => {
    const gender = WOMEN.has(id) ? 'female' : 'male';
    return [
      id,
      {
        ...{ id, kind, name: { ar, en }, about: { ar: LINES.get(id) ?? '', en: '' } },
        ...(kind === 'person' ? { life: { gender, offices: [] } } : {}),
      },
    ];
  }),
);

const NAMES = ROWS.flatMap(([entry, , , names, nisbas = []]) => [
  ...names.map((name) => ({ entry, name, role: 'main' as const })),
  ...nisbas.map((name) => ({ entry, name, role: 'nisba' as const })),
]).sort((a, b) => b.name.length - a.name.length);

/** Mentions by plain search, whole words with proclitics: enough for the sentences of these tests. */
function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { entry, name, role } of NAMES)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const clitics = /(?<![\u0620-\u064a])[وف]?[بلك]?$/u.exec(text.slice(0, at))?.[0];
      const whole = clitics !== undefined && !/^[\u0620-\u064a]/u.test(text.slice(end));
      if (!whole || found.some((other) => other.start < end && at < other.end)) continue;
      found.push({
        start: at,
        end,
        entry,
        role,
        clitics,
        confidence: 1,
        evidence: ['exact'],
        others: [],
      });
    }
  return found.sort((a, b) => a.start - b.start);
}

export function eventsIn(text: string, published: string | null): EventMention[] {
  const input = { text, mentions: mentionsIn(text), dates: findDates(text, published) };
  return findEvents({ ...input, entries: ENTRIES, published });
}

/** The events of an article's blocks, each of which may take up what the ones before said. */
export function eventsInArticle(
  blocks: readonly string[],
  published: string | null,
): EventMention[] {
  const dates = findArticleDates(blocks, published);
  const before = new SaidBefore();
  return blocks.flatMap((text, i) => {
    const found = { text, mentions: mentionsIn(text), dates: dates[i]! };
    return findEvents({ ...found, entries: ENTRIES, published, before });
  });
}
