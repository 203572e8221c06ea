import { beforeEach, describe, expect, test } from 'vitest';
import type { Article, Verdict } from '../../../src/article/article.ts';
import type { TextBlock } from '../../../src/article/text-blocks.ts';
import type { PageMentions } from '../../../src/content/mention-dialogue.ts';
import { PageReader } from '../../../src/content/page-reader.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { failure, success, type Result } from '../../../src/core/result.ts';

const mention = (entry: string): Mention => ({
  ...{ start: 0, end: 5, entry, role: 'main' as const, clitics: '' },
  ...{ confidence: 1, evidence: ['exact' as const], others: [] },
});

/** Two mentions of one entry and one of another in every block. */
const found = (blocks: readonly string[]): PageMentions => ({
  mentions: blocks.map(() => [mention('qatar'), mention('qatar'), mention('oman')]),
  entries: [],
  interfaceLanguage: 'ar',
  dates: { mark: true, months: 'both' },
});

let texts: string[];
let nodes: object[];
let verdict: Verdict;
let url: string;
let said: string[];
let questions: {
  blocks: string[];
  anew: boolean;
  answer: (result: Result<PageMentions> | null) => void;
}[];
let reader: PageReader;

beforeEach(() => {
  texts = ['قطر وعمان'];
  nodes = [{}];
  verdict = 'article';
  url = 'https://siyaq.test/one';
  said = [];
  questions = [];
  reader = new PageReader({
    extract: () => ({ article: article(), blocks: texts.map(block) }),
    find: (blocks, anew) => new Promise((answer) => questions.push({ blocks, anew, answer })),
    paint: (blocks, mentions) => said.push(`paint ${blocks.length} ${mentions.flat().length}`),
    setVisible: (on) => said.push(`visible ${on}`),
    setLanguage: (language) => said.push(`language ${language}`),
    setDates: ({ mark, months }) => said.push(`dates ${mark} ${months}`),
    changed: (state, entities) => said.push(`${state} ${entities}`),
    url: () => url,
  });
});

function article(): Article {
  const nothing = { byline: null, outlet: null, published: null, publishedCertainty: null };
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return { verdict, language: 'ar', title: texts[0] ?? '', ...nothing, blocks };
}
function block(text: string, i: number): TextBlock {
  const segment = { start: 0, node: nodes[i] as Text, offset: 0, length: text.length };
  return { kind: 'paragraph', text, element: {} as Element, segments: [segment] };
}
async function answer(question: number, result?: Result<PageMentions>) {
  const { blocks, answer } = questions[question]!;
  answer(result ?? success(found(blocks)));
  await Promise.resolve();
  await Promise.resolve();
}

describe('PageReader', () => {
  test('asks about the text, paints the answer and counts distinct entities', async () => {
    expect(reader.describe().state).toBe('waiting');
    expect(reader.read()).toBe(true);
    expect(questions).toMatchObject([{ blocks: ['قطر وعمان'], anew: false }]);
    await answer(0);
    expect(said).toEqual(['language ar', 'dates true both', 'paint 1 3', 'reading 2']);
    expect(reader.describe()).toMatchObject({ state: 'reading', url, failure: null });
    expect(reader.describe().mentions.flat()).toHaveLength(3);
  });

  test('does not ask again about the same text, and paints it anew only in new nodes', async () => {
    reader.read();
    await answer(0);
    said = [];
    expect(reader.read()).toBe(false);
    expect(said).toEqual([]);
    nodes = [{}];
    expect(reader.read()).toBe(false);
    expect(said).toEqual(['paint 1 3']);
    expect(questions).toHaveLength(1);
  });

  test('keeps what is marked until another text is answered, and the two never mix', async () => {
    reader.read();
    await answer(0);
    texts = ['قطر', 'عمان'];
    nodes = [{}, {}];
    url = 'https://siyaq.test/two';
    expect(reader.read()).toBe(true);
    const between = reader.describe();
    expect(between.article!.blocks).toHaveLength(1);
    expect(between.mentions).toHaveLength(1);
    expect(between.url).toBe('https://siyaq.test/one');
    said = [];
    nodes = [{}, {}];
    reader.read(); // the nodes moved while the question is open: nothing to paint yet
    expect(said).toEqual([]);
    await answer(1);
    expect(reader.describe().article!.blocks).toHaveLength(2);
    expect(reader.describe().url).toBe('https://siyaq.test/two');
  });

  test('drops an answer to an older question', async () => {
    reader.read();
    texts = ['نص آخر عن قطر'];
    reader.read();
    await answer(1);
    said = [];
    await answer(0);
    expect(said).toEqual([]);
    expect(reader.describe().article!.title).toBe('نص آخر عن قطر');
  });

  test('leaves a page that is no article, and says so once', async () => {
    reader.read();
    await answer(0);
    said = [];
    verdict = 'not-article';
    expect(reader.read()).toBe(true);
    expect(reader.read()).toBe(false);
    expect(said).toEqual(['paint 0 0', 'not-article 0']);
    expect(reader.describe()).toMatchObject({ state: 'not-article', article: null, mentions: [] });
    verdict = 'article';
    reader.read();
    expect(questions).toHaveLength(2);
  });

  test('says why it failed, takes the marks off, and asks again when it reads again', async () => {
    reader.read();
    await answer(0, failure('storage-failed'));
    expect(said).toEqual(['paint 1 0', 'failed 0']);
    expect(reader.describe()).toMatchObject({ state: 'failed', failure: 'storage-failed' });
    reader.read();
    await answer(1);
    expect(reader.describe()).toMatchObject({ state: 'reading', failure: null });
  });

  test('waits on where its question was overtaken', async () => {
    reader.read();
    questions[0]!.answer(null);
    await Promise.resolve();
    expect(said).toEqual([]);
    expect(reader.describe().state).toBe('waiting');
  });

  test('goes off, stays off and comes back', async () => {
    reader.read();
    await answer(0);
    said = [];
    reader.setOn(false);
    expect(said).toEqual(['visible false', 'paint 0 0', 'site-off 0']);
    expect(reader.read()).toBe(false);
    reader.refresh();
    expect(questions).toHaveLength(1);
    reader.setOn(true);
    expect(reader.describe().state).toBe('waiting');
    await answer(1);
    expect(reader.describe().state).toBe('reading');
  });

  test('an answer that comes after it was switched off is dropped', async () => {
    reader.read();
    reader.setOn(false);
    said = [];
    await answer(0);
    expect(said).toEqual([]);
    expect(reader.describe().state).toBe('site-off');
  });

  test('asks again about the same text when the glossary changed', async () => {
    reader.refresh(); // nothing read yet
    expect(questions).toHaveLength(0);
    reader.read();
    await answer(0);
    reader.refresh();
    expect(questions.map(({ anew }) => anew)).toEqual([false, true]);
  });
});
