import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { PageNotes, type PageNotesPorts } from '../../../src/content/page-notes.ts';
import type { Annotation } from '../../../src/core/annotations/annotation.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { AnnotationLayer } from '../../../src/highlight/annotation-layer.ts';

const ARTICLE = { title: 'عنوان' } as Article;
const DRAFT = {
  ...({ on: 'words', colour: 'yellow', note: '' } as const),
  selector: {
    ...{ block: 0, start: 0, endBlock: 0, end: 3, quote: 'خبر' },
    ...{ prefix: '', suffix: '' },
  },
};

function noteOf(id: string, change: Partial<Annotation> = {}): Annotation {
  return {
    ...{ id, article: 'a', url: 'https://news.example/1' },
    ...{ ...DRAFT, ...DRAFT.selector, createdAt: 1, changedAt: 1, deletedAt: null },
    ...change,
  };
}

/** A page, the background behind it and what it was shown last. */
function page(stored: Record<string, Annotation[]> = {}) {
  const painted: string[][] = [];
  const said: string[] = [];
  let undo: () => void = () => undefined;
  const layer = {
    offers: false,
    place: (_blocks: unknown, notes: readonly Annotation[]) => {
      painted.push(notes.map(({ id, note }) => id + note));
      return [];
    },
  };
  const answers: Record<string, (request: never) => unknown> = {
    'notes.of': ({ url }: { url: string }) => success({ notes: stored[url] ?? [], offers: true }),
    'note.add': () => success({ note: noteOf('new'), saved: true }),
    'note.change': ({ id, note }: { id: string; note: string }) => success(noteOf(id, { note })),
    'note.delete': ({ id }: { id: string }) => success(noteOf(id, { deletedAt: 2 })),
    'note.restore': ({ id }: { id: string }) => success(noteOf(id)),
  };
  const ports: PageNotesPorts = {
    ask: ((call: string, request: never) =>
      Promise.resolve(answers[call]!(request))) as PageNotesPorts['ask'],
    afterNames: () => Promise.resolve(),
    saved: () => said.push('saved'),
    deleted: (back) => (undo = back),
  };
  const notes = new PageNotes(ports, () => layer as unknown as AnnotationLayer);
  return { notes, painted, said, layer, answers, undo: () => undo() };
}

/** Answers that are on their way have come. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('the notes of a page', () => {
  it('are asked for once at an address, and painted', async () => {
    const { notes, painted, layer } = page({ 'https://a.example/': [noteOf('n')] });
    notes.place([], ARTICLE, 'https://a.example/');
    await settled();
    notes.place([], ARTICLE, 'https://a.example/');
    expect(painted).toEqual([[], ['n'], ['n']]);
    expect(layer.offers).toBe(true);
  });

  it('are none of the page before, also when that answers late', async () => {
    const { notes, painted } = page({ 'https://a.example/': [noteOf('n')] });
    notes.place([], ARTICLE, 'https://a.example/');
    notes.place([], ARTICLE, 'https://b.example/');
    await settled();
    expect(painted.at(-1)).toEqual([]);
    notes.place([], null, 'https://b.example/');
    expect(painted.at(-1)).toEqual([]);
  });

  it('are asked for again where another one stands there by now', async () => {
    const stored = { 'https://a.example/': [noteOf('n')] };
    const { notes, painted, answers } = page(stored);
    notes.place([], ARTICLE, 'https://a.example/');
    await settled();
    stored['https://a.example/'] = [noteOf('n', { note: 'نعم' })];
    answers['note.change'] = () => failure('annotation-changed');
    expect(await notes.change('n', { note: 'لا', knownNote: '' })).toMatchObject({ ok: false });
    expect(painted.at(-1)).toEqual(['nنعم']);
  });

  it('follow what the reader does, and say when the article was saved for it', async () => {
    const { notes, painted, said, undo } = page({ 'https://a.example/': [noteOf('n')] });
    notes.place([], ARTICLE, 'https://a.example/');
    await settled();
    await notes.add(DRAFT);
    expect(painted.at(-1)).toEqual(['n', 'new']);
    expect(said).toEqual(['saved']);
    await notes.change('n', { note: '!' });
    expect(painted.at(-1)).toEqual(['new', 'n!']);
    await notes.remove('new');
    expect(painted.at(-1)).toEqual(['n!']);
    undo();
    await settled();
    expect(painted.at(-1)).toEqual(['n!', 'new']);
  });

  it('stay as they are where the background refuses', async () => {
    const { notes, painted, answers, said } = page();
    notes.place([], ARTICLE, 'https://a.example/');
    await settled();
    answers['note.add'] = () => failure('private-window');
    expect(await notes.add(DRAFT)).toEqual(failure('private-window'));
    expect(painted.at(-1)).toEqual([]);
    expect(said).toEqual([]);
  });
});
