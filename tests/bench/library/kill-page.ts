import type { Article } from '../../../src/article/article.ts';
import type { ToldEvent } from '../../../src/core/happenings/told-event.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { applyStaged } from '../../../src/storage/backup/apply-staged.ts';
import { stageBackup } from '../../../src/storage/backup/stage-backup.ts';
import { backupLines } from '../../../src/storage/backup/write-backup.ts';
import { openDatabase } from '../../../src/storage/database.ts';
import { saveArticle } from '../../../src/storage/library-store.ts';
import { storeReadings } from '../../../src/storage/store-readings.ts';

/** Runs in a page whose browser is killed: writes without end, and says afterwards whether all that stands there is whole. */

export const DEEDS = ['save', 'restore', 'read'] as const;
export type Deed = (typeof DEEDS)[number];

const PARAGRAPHS = 40;
/** Articles of a backup that is restored: all of them are there, or none. */
const RESTORED = 150;
const silent = (): void => undefined;

declare function confirmed(id: string): Promise<void>;

const db = openDatabase('killed');

/** One mention a paragraph, so that an article tells by itself whether all of its mentions are there. */
function page(id: string): { url: string; article: Article; mentions: Mention[][] } {
  const texts = Array.from({ length: PARAGRAPHS }, (_, i) => `قال لافروف كلمته رقم ${i} في ${id}.`);
  const mention: Mention = {
    ...{ start: 4, end: 10, entry: 'sergei-lavrov', role: 'main', clitics: '', confidence: 1 },
    ...{ evidence: ['exact'], others: [] },
  };
  return {
    url: `https://news.example/${id}`,
    article: {
      ...{ verdict: 'article', language: 'ar', title: id, byline: null, outlet: null },
      ...{ published: null, publishedCertainty: null },
      blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    },
    mentions: texts.map(() => [mention]),
  };
}

function events(article: string): ToldEvent[] {
  return Array.from({ length: PARAGRAPHS }, (_, i) => ({
    ...{ id: `${article} ${i}`, from: '2024-06-19', to: '2024-06-19', precision: 'day' },
    ...{ title: { ar: 'قال', en: 'said' }, participants: ['sergei-lavrov'], place: null },
    ...{ source: { title: article, url: null }, reality: 'happened', roles: [], speaker: null },
    ...{ provenance: { from: 'article', article, start: 0, end: 3 }, confidence: 1 },
    ...{ dateWords: null, telling: null },
  }));
}

const WORK: Record<Deed, (round: number) => Promise<void>> = {
  /** New articles, and every third one again with another text, whose earlier one is kept. */
  async save(round) {
    for (let i = 0; ; i++) {
      const id = `saved-${round}-${i}`;
      await saveArticle(db, page(id), { id, now: Date.now() });
      await confirmed(id);
      if (i % 3 !== 0) continue;
      const again = page(id);
      again.article.blocks[0]!.text += ' وأضاف.';
      await saveArticle(db, again, { id, now: Date.now() });
      await confirmed(`${id} again`);
    }
  },
  async restore(round) {
    const other = openDatabase(`source-${round}`);
    for (let i = 0; i < RESTORED; i++) {
      const id = `restored-${round}-${i}`;
      await saveArticle(other, page(id), { id, now: 1 });
    }
    const lines: string[] = [];
    for await (const line of backupLines(other, { builtIn: [], now: 1, report: silent }))
      lines.push(line);
    await other.delete();
    await confirmed('ready');
    const { staged } = await stageBackup(db, pieces(lines), silent);
    await applyStaged(db, 'newer', { staged, now: 1, report: silent });
    await confirmed(`restored-${round}`);
  },
  async read() {
    for (let turn = 0; ; turn++) {
      const articles = await db.articles.toArray();
      if (articles.length === 0) {
        await saveArticle(db, page('first'), { id: 'first', now: 1 });
        continue;
      }
      await storeReadings(
        db,
        articles.slice(0, 60).map((article) => ({
          article,
          mentions: page(article.id).mentions,
          events: events(article.id),
          signature: `turn-${turn}`,
        })),
      );
      await confirmed('read');
    }
  },
};

async function* pieces(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** @returns what is not whole, or missing though it was confirmed; empty when all is well */
async function check(promised: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const articles = await db.articles.toArray();
  const known = new Set(articles.map(({ id }) => id));
  for (const { id, blocks } of articles) {
    const count = (name: 'mentions' | 'toldEvents') =>
      db.table(name).where('article').equals(id).count();
    if (blocks.length !== PARAGRAPHS) wrong.push(`${id} has ${blocks.length} paragraphs`);
    if ((await count('mentions')) !== PARAGRAPHS) wrong.push(`${id} lacks mentions`);
    const told = await count('toldEvents');
    const read = (await db.readings.get(id)) !== undefined;
    if (told !== (read ? PARAGRAPHS : 0)) wrong.push(`${id} tells ${told} events`);
    const again = blocks[0]!.text.endsWith('وأضاف.');
    const versions = await db.versions.where('article').equals(id).count();
    if (versions !== (again ? 1 : 0)) wrong.push(`${id} has ${versions} earlier texts`);
    if (promised.includes(`${id} again`) && !again) wrong.push(`${id} lost its newer text`);
  }
  for (const id of promised.filter((name) => /^saved-\d+-\d+$/u.test(name)))
    if (!known.has(id)) wrong.push(`${id} was saved and is not there`);
  const rounds = new Set(
    [...known]
      .flatMap((id) => /^restored-\d+/u.exec(id)?.[0] ?? [])
      .concat(promised.filter((name) => /^restored-\d+$/u.test(name))),
  );
  for (const round of rounds) {
    const there = [...known].filter((id) => id.startsWith(`${round}-`)).length;
    if (there !== RESTORED) wrong.push(`${round} has ${there} of ${RESTORED} articles`);
  }
  const strays = (await db.mentions.toArray()).filter(({ article }) => !known.has(article)).length;
  if (strays > 0) wrong.push(`${strays} mentions of no article`);
  return wrong;
}

/** Begins; the promise of a deed without end is not waited for. */
function begin(deed: Deed, round: number): void {
  WORK[deed](round).catch((error: unknown) => console.error(error));
}

Object.assign(globalThis, { kill: { begin, check } });
