import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/packs.ts';

const BUILT_IN = join(import.meta.dirname, '../../../extension/packs');

const ABOUT = { ar: 'للاختبار', en: 'To test with' };
const MOSCOW = { id: 'moscow', kind: 'place', ar: 'موسكو', en: 'Moscow', about: ABOUT };

const RUSSIA = { id: 'russia', kind: 'country', ar: 'روسيا', en: 'Russia', about: ABOUT };

function packOf(id: string, ...records: object[]): string {
  const title = { ar: 'عيّنة', en: 'Sample' };
  const header = { pack: id, format: 1, version: '1.0.0', title, licence: 'CC0-1.0', about: ABOUT };
  return `${[header, ...records].map((record) => JSON.stringify(record)).join('\n')}\n`;
}

describe('packs sample', () => {
  it('draws from what is written by hand', async () => {
    const lines: string[] = [];
    expect(await main(['sample', 'seed', '1'], BUILT_IN, (line) => lines.push(line))).toBe(0);
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('{'))).toHaveLength(6);
  });

  it('refuses a count that is none', async () => {
    expect(await main(['sample', 'seed', '0'], BUILT_IN, () => undefined)).toBe(2);
  });
});

describe('packs check', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'packs-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Writes files into a folder of their own and checks it, or the files named. */
  async function check(files: Record<string, string | Uint8Array>, named: string[] = []) {
    const packs = await mkdtemp(join(folder, 'built-in-'));
    for (const [name, content] of Object.entries(files))
      await writeFile(join(packs, name), content);
    const lines: string[] = [];
    const paths = named.map((name) => join(packs, name));
    const status = await main(['check', ...paths], packs, (line) => lines.push(line));
    const at = `${relative('', packs)}/`;
    return { status, lines: lines.map((line) => line.replace(at, '')) };
  }

  it('counts what a sound pack holds', async () => {
    const kyiv = { ...MOSCOW, id: 'kyiv', ar: 'كييف', en: 'Kyiv' };
    const files = { 'sample.jsonl': packOf('sample', kyiv, MOSCOW), 'README.md': '# no pack' };
    expect(await check(files)).toEqual({
      status: 0,
      lines: ['sample.jsonl: 2 entries (2 place), 4 names, 0 events'],
    });
  });

  it('names every problem by file, line and id', async () => {
    const broken = packOf('sample', { ...MOSCOW, kind: 'town' }, { ...MOSCOW, id: 'kyiv' });
    const { status, lines } = await check({ 'sample.jsonl': broken });
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^sample\.jsonl:2: moscow: "kind" is "town", not one of person/u),
      expect.stringMatching(/^sample\.jsonl:3: kyiv: stands out of order/u),
      'sample.jsonl: 1 entries (1 place), 2 names, 0 events',
      '2 problems',
    ]);
  });

  it('checks only the files that are named', async () => {
    const files = { 'one.jsonl': packOf('one', MOSCOW), 'two.jsonl': 'no pack' };
    expect((await check(files, ['one.jsonl'])).status).toBe(0);
    expect((await check(files)).status).toBe(1);
  });

  it('finds a name that is not the id of the pack, and an id in two packs', async () => {
    const files = { 'a.jsonl': packOf('a', MOSCOW), 'b.jsonl': packOf('c', MOSCOW) };
    expect((await check(files)).lines).toEqual([
      'a.jsonl: 1 entries (1 place), 2 names, 0 events',
      'b.jsonl:1: the file of this pack is named c.jsonl',
      'b.jsonl:2: moscow: stands in a.jsonl too',
      'b.jsonl: 1 entries (1 place), 2 names, 0 events',
      '2 problems',
    ]);
  });

  it('finds a reference to an entry that no pack holds', async () => {
    const russia = { ...RUSSIA, related: [{ as: 'capital', entry: 'moscow' }] };
    const files = { 'a.jsonl': packOf('a', MOSCOW), 'b.jsonl': packOf('b', russia) };
    expect((await check(files)).status).toBe(0);
    const { status, lines } = await check({ ...files, 'a.jsonl': packOf('a') });
    expect(status).toBe(1);
    expect(lines).toContain('b.jsonl:2: russia: "related" refers to moscow, which no pack holds');
  });

  it('lets a file that is named refer to the built-in packs', async () => {
    const russia = { ...RUSSIA, related: [{ as: 'capital', entry: 'moscow' }] };
    const files = { 'a.jsonl': packOf('a', MOSCOW), 'b.jsonl': packOf('b', russia) };
    const { status, lines } = await check(files, ['b.jsonl']);
    expect(lines).toEqual(['b.jsonl: 1 entries (1 country), 2 names, 0 events']);
    expect(status).toBe(0);
  });

  it('doubts names that do not sound alike or that two claim, until a person has judged them', async () => {
    const moscow = { ...MOSCOW, ar: 'القاهرة', alias: ['طرابلس'] };
    const tripoli = { ...MOSCOW, id: 'tripoli', ar: 'طَرَابُلُس', en: 'Tripoli' };
    const pack = packOf('a', moscow, tripoli);
    // Keys stand in order, so that the alias comes before the description.
    const ordered = pack.replace(/("about":\{[^}]*\}),("alias":\[[^\]]*\])/u, '$2,$1');
    const { status, lines } = await check({ 'a.jsonl': ordered });
    expect(status).toBe(1);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^a\.jsonl:2: moscow: القاهرة and Moscow do not sound alike/u),
      'a.jsonl:2: moscow, tripoli: all of them claim the name طرابلس',
      '2 problems',
    ]);
    const judged = [
      '| check | entries | why |',
      '| --- | --- | --- |',
      '| spelling | moscow | to test with |',
      '| shared | moscow tripoli | to test with |',
      '| spelling | kyiv | it is gone |',
    ].join('\n');
    const later = await check({ 'a.jsonl': ordered, 'judged.md': judged });
    expect(later.lines.slice(1)).toEqual([
      'judged.md:5: kyiv: nothing to judge any more',
      '2 doubts are judged in judged.md',
      '1 problem',
    ]);
  });

  it('names what cannot be read', async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe]);
    expect((await check({ 'bytes.jsonl': bytes })).lines).toEqual([
      'bytes.jsonl:0: is not UTF-8 text',
      'bytes.jsonl: no pack',
      '1 problem',
    ]);
    const { status, lines } = await check({}, ['missing.jsonl']);
    expect(status).toBe(1);
    expect(lines[0]).toContain('missing.jsonl:0: Error: ENOENT');
  });

  it('compares with a list that others keep, or says that there is none', async () => {
    const packs = await mkdtemp(join(folder, 'compared-'));
    await writeFile(join(packs, 'a.jsonl'), packOf('a', MOSCOW, RUSSIA));
    const list = join(packs, 'names.tsv');
    const compare = async () => {
      const lines: string[] = [];
      expect(await main(['compare', list], packs, (line) => lines.push(line))).toBe(0);
      return lines;
    };
    expect(await compare()).toEqual([`skipped, there is no ${list}`]);
    await writeFile(list, 'ar\ten\nموسكو\tKyiv\n');
    expect(await compare()).toEqual([
      'moscow: موسكو is Moscow here, Kyiv there',
      '1 of 2 entries are in the list, 1 otherwise',
    ]);
  });

  it('generates what is generated, and refuses a built-in pack that is out of date', async () => {
    const packs = await mkdtemp(join(folder, 'generated-'));
    await cp(BUILT_IN, packs, { recursive: true });
    const states = join(packs, 'states.jsonl');
    const text = await readFile(states, 'utf8');
    await writeFile(states, text.replace('عملة الأردن', 'نقد الأردن'));
    const run = async (command: string) => {
      const lines: string[] = [];
      const status = await main([command], packs, (line) => lines.push(line));
      return { status, lines: lines.map((line) => line.replace(`${relative('', packs)}/`, '')) };
    };
    const stale = await run('check');
    expect(stale.status).toBe(1);
    expect(stale.lines).toContain(
      'states.jsonl:0: is not what `npm run packs -- generate` writes: run it',
    );
    expect(await run('generate')).toEqual({
      status: 0,
      lines: ['states.jsonl: 1 lines written'],
    });
    expect(await readFile(states, 'utf8')).toBe(text);
    expect((await run('generate')).lines).toEqual(['nothing to write: the packs are up to date']);
    expect((await run('check')).status).toBe(0);
  });

  it('generates nothing where there is no pack', async () => {
    const lines: string[] = [];
    const packs = await mkdtemp(join(folder, 'empty-'));
    expect(await main(['generate'], packs, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual(['no packs that hold the states']);
  });

  it('fails where there is nothing to check', async () => {
    expect((await check({})).status).toBe(1);
  });

  it.each([[[]], [['compile']], [['check', '--fix']]])('explains itself for %j', async (args) => {
    const lines: string[] = [];
    expect(await main(args, folder, (line) => lines.push(line))).toBe(2);
    expect(lines[0]).toContain('usage: npm run packs -- check');
  });
});

describe('packs hits', () => {
  it('lists what texts are marked with, and skips a folder that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hits-'));
    await writeFile(join(folder, 'sample.jsonl'), packOf('sample', MOSCOW, RUSSIA));
    await writeFile(join(folder, 'a.txt'), 'زار الوزير موسكو ثم عاد من موسكو إلى بلده.');
    const sentence = 'قال المتحدث إن الوفد لن يعود إلى المفاوضات قبل نهاية الشهر المقبل. ';
    const html = `<article><p>قالت روسيا ذلك أمس. ${sentence.repeat(9)}</p></article>`;
    await writeFile(join(folder, 'b.html'), html);
    const lines: string[] = [];
    const print = (line: string): unknown => lines.push(line);
    expect(await main(['hits', folder], folder, print)).toBe(0);
    expect(lines.map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['2', 'موسكو', 'moscow'],
      ['1', 'روسيا', 'russia'],
      ['2 names in 2 texts, 3 times'],
    ]);
    expect(await main(['hits', join(folder, 'none')], folder, print)).toBe(0);
    expect(lines.at(-1)).toMatch(/^skipped/u);
    await rm(folder, { recursive: true });
  });
});
