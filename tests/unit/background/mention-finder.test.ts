import { beforeEach, describe, expect, test } from 'vitest';
import { MentionFinder } from '../../../src/background/mention-finder.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { CONTENT_SCHEMAS } from '../../../src/messages/schemas.ts';
import type { MentionQuestion } from '../../../src/messages/calls.ts';
import type { Runtime } from '../../../src/platform/browser.ts';
import type { SiyaqDatabase } from '../../../src/storage/database.ts';
import { installPack } from '../../../src/storage/pack-store.ts';
import { setMarking } from '../../../src/storage/quiet-entries.ts';
import { safeParse } from 'valibot';
import { smallWorld } from '../core/mentions/small-world.ts';
import { freshDatabase, samplePack } from '../storage/sample-pack.ts';

let db: SiyaqDatabase;
let writes: string[];
let gazetteer: () => Promise<Gazetteer>;
let finder: MentionFinder;

beforeEach(async () => {
  db = freshDatabase();
  await installPack(db, samplePack(), 'first', 1);
  const quiet = { site: null, now: 1 };
  await setMarking(db, 'vladimir-putin', { is: 'hidden-on', site: 'quiet.example' }, quiet);
  await setMarking(db, 'kim-jong-un', { is: 'known' }, quiet);
  writes = [];
  db.close();
  // From here on every write is noted and refused.
  db.use({
    stack: 'dbcore',
    name: 'read-only',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: ({ type }) => {
          writes.push(`${type} ${name}`);
          return Promise.reject(new Error('written'));
        },
      }),
    }),
  });
  await db.open();
  const world = smallWorld();
  gazetteer = () => Promise.resolve(world);
  const languages = { interface: 'ar-EG', reader: ['ar-EG'] };
  finder = new MentionFinder(db, { get: () => gazetteer() }, languages);
});

/** @returns a function that closes the port */
function connect(name: string): () => void {
  let closed = (): void => undefined;
  const onDisconnect = { addListener: (listener: () => void) => (closed = listener) };
  finder.connected({ name, onDisconnect } as unknown as Runtime.Port);
  return () => closed();
}

const question = (
  version: number,
  since: number,
  blocks: number[],
  texts: [number, string][],
): MentionQuestion => ({ document: 'doc', version, since, blocks, texts });

const FIRST = question(
  1,
  0,
  [1, 2],
  [
    [1, 'زار فلاديمير بوتين الهند'],
    [2, 'ووصل كيم جونغ أون'],
  ],
);

describe('MentionFinder', () => {
  test('finds, describes what the glossary holds, and writes nothing', async () => {
    connect('doc');
    const found = await finder.find(FIRST, null);
    expect(found!.mentions.map(([block, list]) => [block, ...list.map((it) => it.entry)])).toEqual([
      [1, 'vladimir-putin', 'india'],
      [2, 'kim-jong-un'],
    ]);
    expect(found!.entries.map(({ id }) => id)).toEqual(['vladimir-putin', 'kim-jong-un']);
    expect(found!.interfaceLanguage).toBe('ar');
    const next = await finder.find(question(2, 1, [1, 2, 3], [[3, 'وقال كيم كلمة']]), null);
    expect(next!.mentions.map(([block]) => block)).toEqual([3]);
    expect(next!.entries).toEqual([]); // described before
    expect(writes).toEqual([]);
  });

  test('leaves out what is hidden on the site, and says what the reader knows', async () => {
    connect('doc');
    const found = await finder.find(FIRST, 'quiet.example');
    expect(found!.mentions.map(([block, list]) => [block, ...list.map((it) => it.entry)])).toEqual([
      [1, 'india'],
      [2, 'kim-jong-un'],
    ]);
    const known = found!.entries.filter((entry) => entry.known);
    expect(known.map(({ id }) => id)).toEqual(['kim-jong-un']);
    const elsewhere = await finder.find(question(2, 0, [1, 2], []), 'news.example');
    expect(elsewhere!.mentions[0]![1].map(({ entry }) => entry)).toContain('vladimir-putin');
  });

  test('a page that has gone has left nothing behind', async () => {
    const close = connect('doc');
    await finder.find(FIRST, null);
    close();
    connect('doc');
    expect(await finder.find(question(2, 1, [1], []), null)).toBeNull();
    expect(writes).toEqual([]);
  });

  test('answers the later of two questions that wait for the gazetteer', async () => {
    connect('doc');
    let arrive: (gazetteer: Gazetteer) => void = () => undefined;
    const late = new Promise<Gazetteer>((resolve) => (arrive = resolve));
    gazetteer = () => late;
    const answers = [
      finder.find(FIRST, null),
      finder.find(question(2, 0, [2, 3], [[3, 'الهند']]), null),
    ];
    arrive(smallWorld());
    const [first, second] = await Promise.all(answers);
    expect(first).toBeNull();
    expect(second!.version).toBe(2);
    expect(second!.mentions.map(([block]) => block)).toEqual([2, 3]);
  });

  test('a failure of the storage reaches the caller, and the text is still known', async () => {
    connect('doc');
    const real = gazetteer;
    gazetteer = () => Promise.reject(new Error('no storage'));
    await expect(finder.find(FIRST, null)).rejects.toThrow('no storage');
    gazetteer = real;
    expect((await finder.find(question(2, 0, [1], []), null))!.mentions).toHaveLength(1);
  });
});

describe('a question', () => {
  const schema = CONTENT_SCHEMAS['mentions.find'];

  test('is taken with its numbers and texts', () => {
    expect(safeParse(schema, FIRST).success).toBe(true);
  });

  test.each([
    ['without a document', { ...FIRST, document: '' }],
    ['with half a number', { ...FIRST, blocks: [1.5] }],
    ['with a text that has no number', { ...FIRST, texts: [['نص']] }],
    ['with too much text in one block', { ...FIRST, texts: [[1, 'ق'.repeat(1_000_001)]] }],
    ['with more than it may say', { ...FIRST, url: 'https://siyaq.test/' }],
  ])('is refused %s', (_, asked) => {
    expect(safeParse(schema, asked).success).toBe(false);
  });
});
