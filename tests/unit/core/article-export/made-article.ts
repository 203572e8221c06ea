import type {
  ArticleFormat,
  FileFrame,
  FileWords,
} from '../../../../src/core/article-export/article-format.ts';
import type {
  ExportedArticle,
  ExportedBlock,
  ExportedEntry,
} from '../../../../src/core/article-export/exported-article.ts';

export const WORDS: FileWords = {
  ...{ language: 'en', title: 'Siyaq: 2 articles', contents: 'Contents', names: 'Names' },
  ...{ events: 'Events', arabic: 'Arabic', english: 'English', transliteration: 'Reading' },
  ...{ kind: 'Kind', about: 'Who or what', date: 'Date', event: 'Event', clause: 'As it says' },
  ...{ page: 'Page', made: 'Exported from Siyaq' },
  saved: (time) => `saved ${time.slice(0, 10)}`,
  kindOf: (kind) => kind,
  realityOf: (reality) => (reality === 'happened' ? null : reality),
  interval: ({ from }) => from,
  day: (iso) => iso,
};

const LAVROV: ExportedEntry = {
  ...{ id: 'sergei-lavrov', kind: 'person', transliteration: 'Sīrghī Lāfrūf', wikidata: 'Q58217' },
  name: { ar: 'سِيرْغِي لَافْرُوف', en: 'Sergei Lavrov' },
  about: { ar: 'وزير الخارجية الروسي', en: 'Foreign minister of Russia' },
};
const MOSCOW: ExportedEntry = {
  ...{ id: 'moscow', kind: 'place', transliteration: null, wikidata: null },
  name: { ar: 'مُوسْكُو', en: 'Moscow' },
  about: { ar: '', en: 'Capital of Russia' },
};

const SENTENCE =
  'عاد لافروف إلى موسكو يوم الثلاثاء بعد زيارة إلى كوريا الشمالية استمرت ثلاثة أيام.';

function blockOf(
  kind: ExportedBlock['kind'],
  text: string,
  ...mentions: [word: string, entry: string][]
): ExportedBlock {
  return {
    ...{ kind, text },
    mentions: mentions.map(([word, entry]) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, entry };
    }),
  };
}

/** A small article with something of everything, or another one. */
export function madeArticle(change: Partial<ExportedArticle> = {}): ExportedArticle {
  return {
    ...{ id: 'a1', title: 'لافروف يعود', byline: 'سلمى خالد', outlet: 'صحيفة' },
    ...{ published: '2025-08-04', saved: '2025-08-05T09:30:00.000Z' },
    ...{ url: 'https://news.example/a?id=7', language: 'ar' },
    ...{ tags: ['نفط', 'أوبك'], collections: ['للقراءة'], status: 'reading' as const },
    ...{ starred: true, archived: false },
    blocks: [
      blockOf('title', 'لافروف يعود', ['لافروف', 'sergei-lavrov']),
      blockOf('paragraph', SENTENCE, ['لافروف', 'sergei-lavrov'], ['موسكو', 'moscow']),
      blockOf('heading', 'ما قيل'),
      blockOf('item', 'بند أول'),
      blockOf('item', 'بند ثان'),
      blockOf('quote', 'قال: «نعم»'),
      blockOf('caption', 'الوزير في المطار'),
    ],
    entries: [LAVROV, MOSCOW],
    events: [
      {
        ...{ id: 'e1', from: '2025-08-05', to: '2025-08-05', precision: 'day' },
        line: { ar: 'عاد لافروف إلى موسكو', en: 'Sergei Lavrov returned to Moscow' },
        ...{ reality: 'planned', participants: ['sergei-lavrov', 'moscow'] },
        told: { block: 1, start: 0, end: 20 },
      },
    ],
    ...change,
  };
}

/** An article all of whose texts are one text. */
export function articleSaying(text: string): ExportedArticle {
  const entry: ExportedEntry = {
    ...{ id: text, kind: 'term', transliteration: text, wikidata: text },
    ...{ name: { ar: text, en: text }, about: { ar: text, en: text } },
  };
  const kinds = ['title', 'heading', 'paragraph', 'item', 'quote', 'caption'] as const;
  const mentions = text === '' ? [] : [{ start: 0, end: text.length, entry: text }];
  return {
    ...{ id: text, title: text, byline: text, outlet: text, published: text, saved: text },
    ...{ url: text, language: text, tags: [text], collections: [text], status: 'read' as const },
    ...{ starred: false, archived: true },
    blocks: kinds.map((kind) => ({ kind, text, mentions })),
    entries: [entry],
    events: [
      {
        ...{ id: text, from: text, to: text, precision: 'day', line: { ar: text, en: text } },
        ...{ reality: 'negated', participants: [text] },
        told: { block: 0, start: 0, end: text.length },
      },
    ],
  };
}

/** What a format writes of articles. */
export function written(
  format: ArticleFormat,
  articles: readonly ExportedArticle[],
  words: FileWords = WORDS,
): string {
  const frame: FileFrame = { articles, exported: '2025-08-06T10:00:00.000Z', words };
  const { head, article, foot } = format(frame);
  return head + articles.map((one, i) => article(one, i)).join('') + foot;
}
