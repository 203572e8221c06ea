import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Article } from '../../../src/article/article.ts';
import type { Mention } from '../../../src/core/mention.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { openDatabase, type SiyaqDatabase } from '../../../src/storage/database.ts';

/** A database of its own for one test. */
export function freshDatabase(): SiyaqDatabase {
  return openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
}

const LINES = [
  {
    pack: 'sample',
    format: 1,
    version: '1.0.0',
    title: { ar: 'عيّنة', en: 'Sample' },
    licence: 'CC0-1.0',
    about: { ar: 'للاختبار', en: 'To test with' },
  },
  entry('germany', 'country', 'أَلْمَانِيَا', 'Germany', { nisba: ['ألماني'], plural: ['ألمان'] }),
  entry('kim-jong-un', 'person', 'كِيم جُونْغ أُون', 'Kim Jong Un', {
    alias: ['كيم جونج أون'],
    short: ['كيم'],
  }),
  entry('helsinki-summit', 'event', 'قمة ترامب وبوتين', 'Helsinki summit', {}),
  entry('kuwait', 'country', 'الكُوَيْت', 'Kuwait', { nisba: ['كويتي'] }),
  entry('lavrov-street', 'place', 'شارع لافروف', 'Lavrov Street', {}),
  entry('moscow', 'place', 'مُوسْكُو', 'Moscow', {}),
  entry('munich', 'place', 'مِيُونِيخ', 'Munich', {}),
  entry('north-korea', 'country', 'كُورِيَا الشَّمَالِيَّة', 'North Korea', {
    nisba: ['كوري شمالي'],
  }),
  entry('pyongyang', 'place', 'بْيُونْغ يَانْغ', 'Pyongyang', {}),
  entry('russia', 'country', 'رُوسِيَا', 'Russia', { nisba: ['روسي'], plural: ['روس'] }),
  entry('russian-opposition', 'organisation', 'المعارضة الروسية', 'Russian opposition', {}),
  entry('sergei-lavrov', 'person', 'سِيرْغِي لَافْرُوف', 'Sergei Lavrov', {
    famous: ['لافروف'],
    short_en: ['Lavrov'],
  }),
  entry('vladimir-putin', 'person', 'فْلَادِيمِير بُوتِين', 'Vladimir Putin', {
    famous: ['بوتين'],
    short_en: ['Putin'],
  }),
  entry('volodymyr-zelensky', 'person', 'فُولُودِيمِير زِيلِينْسْكِي', 'Volodymyr Zelensky', {
    famous: ['زيلينسكي'],
  }),
  event('2007-02-10-munich-speech', '2007-02-10', ['vladimir-putin'], 'munich'),
  event('2019-04-25-meeting', '2019-04-25', ['vladimir-putin', 'kim-jong-un'], null),
  event(
    '2024-06-19-treaty',
    '2024-06-19',
    ['russia', 'vladimir-putin', 'kim-jong-un'],
    'pyongyang',
  ),
];

function entry(id: string, kind: string, ar: string, en: string, rest: object): object {
  return { id, kind, ar, en, ...rest, about: { ar: 'سجل للاختبار', en: 'A record to test with' } };
}

function event(id: string, day: string, participants: string[], place: string | null): object {
  return {
    event: id,
    from: day,
    to: day,
    precision: 'day',
    ar: 'حدث للاختبار',
    en: 'An event to test with',
    participants,
    ...(place === null ? {} : { place }),
    source: { title: 'A book' },
  };
}

/** The sample pack, or a changed edition of it. */
export function samplePack(change: (pack: Pack) => Pack = (pack) => pack): Pack {
  const { pack, problems } = parsePack(LINES.map((line) => JSON.stringify(line)).join('\n'));
  if (pack === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return change(pack);
}

export function articleOf(...texts: string[]): Article {
  return {
    verdict: 'article',
    language: 'ar',
    title: texts[0] ?? '',
    byline: null,
    outlet: 'صحيفة',
    published: '2024-06-20',
    publishedCertainty: 'stated',
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  };
}

/** The first place of a surface in a text, as a mention of an entry. */
export function mentionOf(text: string, surface: string, id: string): Mention {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    entry: id,
    role: 'main',
    clitics: '',
    confidence: 1,
    evidence: ['exact'],
    others: [],
  };
}
