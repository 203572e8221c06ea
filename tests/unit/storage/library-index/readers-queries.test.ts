import { beforeAll, describe, expect, it } from 'vitest';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import type { SiyaqDatabase } from '../../../../src/storage/database.ts';
import { installPack } from '../../../../src/storage/pack-store.ts';
import { freshDatabase } from '../sample-pack.ts';
import { ask, found, save, update } from './made-library.ts';

/** Queries as readers of the press type them, with what a search by likeness alone would bring instead. */

const HEADER = {
  ...{ pack: 'readers', format: 1, version: '1.0.0', licence: 'CC0-1.0' },
  ...{ title: { ar: 'عيّنة', en: 'Sample' }, about: { ar: 'للاختبار', en: 'To test with' } },
};

const ENTRIES = [
  ['country', 'egypt', 'مصر', 'Egypt', { nisba: ['مصري'] }],
  ['country', 'libya', 'ليبيا', 'Libya', { nisba: ['ليبي'] }],
  ['place', 'central-america', 'أمريكا الوسطى', 'Central America', {}],
  ['place', 'gaza', 'غزة', 'Gaza', {}],
  ['place', 'hama', 'حماة', 'Hama', {}],
  ['place', 'sistan', 'سيستان', 'Sistan', {}],
  ['organisation', 'hamas', 'حركة حماس', 'Hamas', { famous: ['حماس'] }],
  ['organisation', 'houthis', 'جماعة الحوثي', 'Houthis', { nisba: ['حوثي'] }],
  ['organisation', 'unrwa', 'الأونروا', 'UNRWA', {}],
  ['organisation', 'court-egypt', 'المحكمة العليا المصرية', 'Supreme Court of Egypt', {}],
  ['organisation', 'court-libya', 'المحكمة العليا الليبية', 'Supreme Court of Libya', {}],
  ['organisation', 'court-iraq', 'المحكمة العليا العراقية', 'Supreme Court of Iraq', {}],
  ['organisation', 'forensic-authority', 'مصلحة الطب الشرعي', 'Forensic Medicine Authority', {}],
  ['person', 'ismail-haniyeh', 'إسماعيل هنية', 'Ismail Haniyeh', { short_en: ['Haniyeh'] }],
  ['person', 'hania-hammamy', 'هانيا الحمامي', 'Hania El Hammamy', {}],
  ['person', 'ali-al-sistani', 'علي السيستاني', 'Ali al-Sistani', {}],
  ['person', 'sisi', 'عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', { short_en: ['Sisi'] }],
  ['term', 'dengue', 'حمى الضنك', 'Dengue', {}],
  ['term', 'food-shortage', 'نقص الغذاء', 'Food Shortage', {}],
  ['term', 'ghost-gun', 'سلاح شبح', 'Ghost Gun', {}],
] as const;

const LINES = ENTRIES.map(([kind, id, ar, en, rest]) => ({
  ...{ id, kind, ar, en, about: { ar: 'سجل للاختبار', en: 'A record to test with' } },
  ...rest,
}));

/** Of each article its sentence, and the entry that is marked in it. */
const ARTICLES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  bank: ['رفع البنك المركزي سعر الفائدة', {}],
  bank2: ['طبع المصرف المركزي أوراقا جديدة', {}],
  america: ['إعصار يضرب أمريكا الوسطى', { 'أمريكا الوسطى': 'central-america' }],
  court: ['أيدت المحكمة العليا الحكم', {}],
  shortage: ['يشكو الصيادلة من نقص الأدوية', {}],
  dearth: ['شح الدواء يقلق المرضى', {}],
  morgue: ['تسلمت مصلحة الطب الشرعي الجثة', { 'مصلحة الطب الشرعي': 'forensic-authority' }],
  strike: ['قتلت غارة جوية أربعة', {}],
  walkout: ['بدأ إضراب المعلمين', {}],
  guard: ['أنقذ خفر السواحل الليبي قاربا', {}],
  guards: ['تدريب خفر السواحل المصري', {}],
  loaf: ['طوابير على الخبز المدعوم', {}],
  criminal: ['سلم مجرم حرب نفسه', {}],
  war: ['دخلت الحرب عامها الثالث، وفي الملحق تحقيق طويل عن جريمة سرقة', {}],
  dark: ['تكرر انقطاع التيار ليلا', {}],
  fever: ['ينقل البعوض الضنك إلى المدن', {}],
  rebuilding: ['خطة لإعمار غزة', { غزة: 'gaza' }],
  patient: ['توفيت مريضة في الجناح', {}],
  disease: ['تنتشر أمراض القلب', {}],
  expelled: ['عاد المهجرون إلى قراهم', {}],
  expulsion: ['رفضوا تهجير السكان', {}],
  centre: ['افتتح مركز ثقافي', {}],
  tap: ['انقطع ماء الشرب', {}],
  river: ['مياه الشرب ملوثة', {}],
  haniyeh: ['التقى إسماعيل هنية الوسطاء', { 'إسماعيل هنية': 'ismail-haniyeh' }],
  squash: ['فازت هانيا الحمامي', { 'هانيا الحمامي': 'hania-hammamy' }],
  sistani: ['زار المبعوث علي السيستاني', { 'علي السيستاني': 'ali-al-sistani' }],
  sistan: ['أمطار على سيستان', { سيستان: 'sistan' }],
  sisi: ['افتتح عبد الفتاح السيسي القناة', { 'عبد الفتاح السيسي': 'sisi' }],
  hamas: ['وفد حماس يغادر', { حماس: 'hamas' }],
  hama: ['طريق إلى حماة', { حماة: 'hama' }],
  houthi: ['خطاب عبد الملك الحوثي', {}],
  unrwa: ['علقت دول تمويل الأونروا', { الأونروا: 'unrwa' }],
  light: ['إنارة الشوارع', {}],
  arrested: ['اعتقلت الشرطة صحافية', {}],
  dealer: ['اعتقل تاجر في الميناء', {}],
  dates: ['مهرجان التمور في الواحة', {}],
  screen: ['مهرجان سينمائي صغير', {}],
};

let db: SiyaqDatabase;
beforeAll(async () => {
  db = freshDatabase();
  const { pack, problems } = parsePack(
    [HEADER, ...LINES].map((line) => JSON.stringify(line)).join('\n'),
  );
  expect(problems).toEqual([]);
  await installPack(db, pack!, 'one', 1);
  for (const [id, [text, names]] of Object.entries(ARTICLES))
    await save(db, id, ['خبر', text], {}, names);
  await update(db);
});

describe('a reader who types', () => {
  it.each([
    // Phrases of English that are no name, and their spellings.
    ['central bank', ['bank', 'bank2']],
    ['supreme courts', ['court']],
    ['drug shortage', ['shortage', 'dearth']],
    ['medicine shortages', ['shortage', 'dearth']],
    ['airstrike', ['strike']],
    ['air-strikes', ['strike']],
    ['coastguard', ['guard', 'guards']],
    ['Libyan coast guard', ['guard']],
    ['Egyptian coastguard', ['guards']],
    ['bread subsidies', ['loaf']],
    ['war crimes', ['criminal']],
    ['power cuts', ['dark']],
    ['dengue fever', ['fever']],
    ['Gaza reconstruction', ['rebuilding']],
    ['journalists arrested', ['arrested']],
    // Inflected Arabic; the other words of a deed after its own.
    ['المرضى', ['patient', 'dearth']],
    ['أمراض', ['disease']],
    ['تهجير', ['expulsion', 'expelled']],
    ['مهجر', ['expelled', 'expulsion']],
    ['مياه الشرب', ['river', 'tap']],
    // Names in other spellings, and no others.
    ['Haniya', ['haniyeh']],
    ['Haniyyah', ['haniyeh']],
    ['Sistani', ['sistani']],
    ['Hamas', ['hamas']],
    ['Houthis', ['houthi']],
    ['انروا', ['unrwa']],
    ['اونروا', ['unrwa']],
    // What is left out, in all its forms and in English.
    ['مهرجان -سينما', ['dates']],
    ['festival -cinema', ['dates']],
    ['خفر السواحل -Libya', ['guards']],
  ])('%s finds what is meant', async (query, ids) => {
    const answer = await ask(db, query);
    expect(answer.hits.map(({ article }) => article.id).sort()).toEqual([...ids].sort());
    expect(answer.isPartial).toBe(false);
    expect(answer.hints).toEqual([]);
  });

  it('sees the word itself before other words of the deed', async () => {
    expect(await found(db, 'تهجير')).toEqual(['expulsion', 'expelled']);
    expect(await found(db, 'مهجر')).toEqual(['expelled', 'expulsion']);
  });

  it('is told of an English word of which nothing is known, and shown no name that has it', async () => {
    const { hints, isPartial, hits } = await ask(db, 'ghost strike');
    expect(hints).toEqual([{ code: 'unknown-word', at: 'ghost' }]);
    expect(isPartial).toBe(true);
    expect(hits.map(({ article }) => article.id)).toEqual(['walkout']);
    expect((await ask(db, 'ghost')).hits).toEqual([]);
  });

  it('is told where names only sound like what was typed', async () => {
    const { hints, hits } = await ask(db, 'Hamass');
    expect(hints).toEqual([]);
    expect(hits.map(({ article }) => article.id)).toEqual(['hamas']);
    const likened = await ask(db, 'unrva');
    expect(likened.hints).toEqual([{ code: 'likened', at: 'unrva' }]);
    expect(likened.hits.map(({ article }) => article.id)).toEqual(['unrwa']);
  });
});
